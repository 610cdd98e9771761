import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { eindeVanDag, type Kennismoment, type Moment } from '@tijdig/kernel';
import { normtijdlijn } from '@tijdig/normen';
import type { Bekend, BlindeVlek, Werkstap } from '@tijdig/projections';
import { INDEXEN, TABELLEN } from '../bestand/schema.ts';
import { rijschrijver } from '../rijen/rijschrijver.ts';
import { sleutels } from '../rijen/sleutels.ts';
import { BLINDE_VLEK, WERKSTAP } from '../rijen/tabel.ts';
import { SqliteRijenbron } from './sqlite-rijenbron.ts';
import { statements } from './statements.ts';

const NUL = 20_000;
/** Few days, so that ends, peildatum and the day of the kennismoment often coincide. */
const dag = fc.integer({ min: NUL - 6, max: NUL + 6 });
const misschienDag = fc.option(dag, { freq: 2 });
/** Close to midnight as well as in the middle of the day. */
const moment = fc.tuple(dag, fc.constantFrom(-1, 0, 1, 40_000_000)).map(([d, ms]): Moment => eindeVanDag(d) + ms);
const bekend = fc
  .tuple(moment, fc.option(moment, { freq: 2 }))
  .filter(([van, tot]) => tot === null || tot > van)
  .map(([bekendVan, bekendTot]) => ({ bekendVan, bekendTot }));

const werkstap = fc.record({
  bekend,
  start: dag,
  later: fc.nat({ max: 3 }),
  deadline: dag,
  tweedeDeadline: misschienDag,
  eind: misschienDag,
  vervallen: misschienDag,
});
const werkstappen = fc.array(werkstap, { minLength: 1, maxLength: 40 }).map((rijen) =>
  rijen.map(({ bekend: kennis, later, ...rij }, i): Bekend<Werkstap> & { zaakId: string } => ({
    ...rij,
    ...kennis,
    zaakId: `zaak-${i % 7}`,
    profiel: i % 3 === 0 ? 'WETTELIJK' : 'JBN-2025',
    stap: i % 2 === 0 ? 'PVA' : 'EERSTE_F2F',
    volgnummer: i + 1,
    telEenheid: 'zaak',
    vanaf: rij.start + later,
    plichtWeg: false,
    normversie: 1,
  })),
);

const kennisVan = (tot: Moment): Kennismoment => ({ tot, sluitdag: 0 });
const kennis = fc.oneof(moment, fc.constant(Number.MAX_SAFE_INTEGER)).map(kennisVan);

const isBekend = (r: Bekend<unknown>, { tot }: Kennismoment) =>
  r.bekendVan <= tot && (r.bekendTot === null || r.bekendTot > tot);
const naDag = (grens: number, d: number | null) => d === null || d > grens;

const vul = (rijen: readonly (Bekend<Werkstap> & { zaakId: string })[]) => {
  const db = new DatabaseSync(':memory:');
  db.exec([TABELLEN, ...INDEXEN].join(';'));
  const nummers = sleutels(db);
  const schrijver = rijschrijver(db, WERKSTAP, nummers);
  for (const rij of rijen) {
    const zaak = nummers.zaak(rij.zaakId);
    schrijver.voegToe(zaak, [{ ...rij, bekendTot: null }]);
    if (rij.bekendTot !== null) schrijver.pasToe(zaak, { gewist: [], gesloten: [rij], nieuw: [] });
  }
  return { db, sql: statements(db), nummers };
};
const bron = (sql: ReturnType<typeof statements>, k: Kennismoment) =>
  new SqliteRijenbron(sql, k, normtijdlijn([]).op(0), 0);

const zonderKennis = ({ bekendVan: _v, bekendTot: _t, ...rij }: Bekend<Werkstap>) => rij;
const geordend = (rijen: readonly object[]) => rijen.map((r) => JSON.stringify(r, Object.keys(r).sort())).sort();

describe('de keuze van rijen op peildatum en kennismoment', () => {
  it('vindt precies de werkstappen die toen openstonden, zoals toen bekend', () => {
    fc.assert(
      fc.property(werkstappen, dag, kennis, (rijen, peildag, k) => {
        const { db, sql } = vul(rijen);
        const verwacht = rijen.filter(
          (r) =>
            r.profiel === 'JBN-2025' &&
            isBekend(r, k) &&
            r.vanaf <= peildag &&
            naDag(peildag, r.eind) &&
            naDag(peildag, r.vervallen),
        );
        expect(geordend(bron(sql, k).open('JBN-2025', peildag))).toEqual(geordend(verwacht.map(zonderKennis)));
        db.close();
      }),
      { numRuns: 1500 },
    );
  });

  it.each(['start', 'deadline', 'eind', 'vervallen'] as const)('vindt precies wat in een periode viel: %s', (veld) => {
    fc.assert(
      fc.property(werkstappen, dag, dag, kennis, (rijen, van, tot, k) => {
        const { db, sql } = vul(rijen);
        const verwacht = rijen.filter(
          (r) => r.profiel === 'JBN-2025' && isBekend(r, k) && r[veld] !== null && r[veld] >= van && r[veld] <= tot,
        );
        expect(geordend(bron(sql, k).tussen('JBN-2025', veld, van, tot))).toEqual(geordend(verwacht.map(zonderKennis)));
        db.close();
      }),
      { numRuns: 60 },
    );
  });

  it('vindt precies de blinde vlekken van die dag', () => {
    const vlekken = fc.array(fc.record({ van: dag, tot: misschienDag, bekend }), { maxLength: 30 });
    fc.assert(
      fc.property(vlekken, dag, kennis, (ruw, peildag, k) => {
        const { db, sql, nummers } = vul([]);
        const schrijver = rijschrijver(db, BLINDE_VLEK, nummers);
        const rijen = ruw.map((r, i): Bekend<BlindeVlek> & { zaakId: string } => ({
          profiel: 'WETTELIJK',
          stap: 'PVA',
          van: r.van,
          tot: r.tot,
          ...r.bekend,
          zaakId: `zaak-${i}`,
        }));
        for (const rij of rijen) schrijver.voegToe(nummers.zaak(rij.zaakId), [rij]);
        const verwacht = rijen.filter((r) => isBekend(r, k) && r.van <= peildag && naDag(peildag, r.tot));
        expect(
          bron(sql, k)
            .blindeVlekken('WETTELIJK', peildag)
            .map((r) => r.zaakId)
            .sort(),
        ).toEqual(verwacht.map((r) => r.zaakId).sort());
        db.close();
      }),
      { numRuns: 150 },
    );
  });
});
