import { DatabaseSync } from 'node:sqlite';
import { eindeVanDag, type Moment } from '@tijdig/kernel';
import type { Bekend, Werkstap } from '@tijdig/projections';
import { INDEXEN, TABELLEN } from '../bestand/schema.ts';
import { dagVanMoment } from '../interval/ligging.ts';
import { zoekpad } from '../interval/zoekpad.ts';
import { rijschrijver } from '../rijen/rijschrijver.ts';
import { sleutels } from '../rijen/sleutels.ts';
import { WERKSTAP } from '../rijen/tabel.ts';
import * as vragen from './vragen.ts';

const BEGIN = 17_000;
const PER_DAG = 2;
const NU = Number.MAX_SAFE_INTEGER;

/** Every day as many steps start; each is open for weeks, its end is typed in days later, now and then with a mistake. */
const rijenOver = (dagen: number): readonly Bekend<Werkstap>[] =>
  Array.from({ length: dagen * PER_DAG }, (_, i) => {
    const start = BEGIN + Math.floor(i / PER_DAG);
    const eind = start + 10 + ((i * 7) % 40);
    const rij: Werkstap = {
      profiel: 'JBN-2025',
      stap: 'PVA',
      volgnummer: 1,
      telEenheid: 'zaak',
      start,
      vanaf: start,
      deadline: start + 42,
      tweedeDeadline: null,
      eind: null,
      vervallen: null,
      plichtWeg: false,
      normversie: 1,
    };
    const gemeld: Moment = eindeVanDag(start + (i % 3)) - 1000;
    const gedaan: Moment = eindeVanDag(eind + (i % 4)) - 1000;
    const hersteld: Moment = eindeVanDag(eind + 9);
    const fout = i % 8 === 0;
    return [
      { ...rij, bekendVan: gemeld, bekendTot: gedaan },
      { ...rij, eind, bekendVan: gedaan, bekendTot: fout ? hersteld : null },
      ...(fout ? [{ ...rij, eind: eind - 1, bekendVan: hersteld, bekendTot: null }] : []),
    ];
  }).flat();

const leesmodelVan = (rijen: readonly Bekend<Werkstap>[]): DatabaseSync => {
  const db = new DatabaseSync(':memory:');
  db.exec(TABELLEN);
  const nummers = sleutels(db);
  const schrijver = rijschrijver(db, WERKSTAP, nummers);
  for (const [i, rij] of rijen.entries()) schrijver.voegToe(nummers.zaak(`zaak-${i}`), [rij]);
  for (const index of INDEXEN) db.exec(index);
  return db;
};

const parameters = (dag: number, kennis: Moment) => {
  const { links, rechts } = zoekpad(dag, dagVanMoment(kennis));
  return { profiel: 'JBN-2025', dag, kennis, links: JSON.stringify(links), rechts: JSON.stringify(rechts) };
};

const tel = (db: DatabaseSync, sql: string, namen: Record<string, string | number>): number => {
  const gebruikt = Object.fromEntries(Object.entries(namen).filter(([naam]) => sql.includes(`:${naam}`)));
  return (db.prepare(sql).get(gebruikt) as { aantal: number }).aantal;
};

/** What the index leads to, before anything is filtered. */
const bezocht = (db: DatabaseSync, dag: number, kennis: Moment): number =>
  (['links', 'rechts'] as const)
    .map((zijde) => `SELECT count(*) AS aantal ${vragen.langs('werkstap', zijde, 'w')} WHERE w.knoop IS NOT NULL`)
    .reduce((som, sql) => som + tel(db, sql, parameters(dag, kennis)), 0);

const geteld = (db: DatabaseSync, dag: number, kennis: Moment): number =>
  tel(db, `SELECT count(*) AS aantal FROM (${vragen.OPEN})`, parameters(dag, kennis));

describe('het zoeken in het leesmodel', () => {
  const kort = leesmodelVan(rijenOver(300));
  const lang = leesmodelVan(rijenOver(3000));
  afterAll(() => [kort, lang].forEach((db) => db.close()));

  const momenten = (dag: number): Record<string, Moment> => ({
    nu: NU,
    'een jaar later': eindeVanDag(dag + 365),
    'drie weken later': eindeVanDag(dag + 21),
    'op de dag zelf': eindeVanDag(dag),
    'een week eerder': eindeVanDag(dag - 7),
  });

  it.each(Object.keys(momenten(0)))(
    'bekijkt hoogstens twee keer zoveel rijen als er tellen, kennis van %s',
    (wanneer) => {
      let [gezien, tellen] = [0, 0];
      for (let dag = BEGIN + 200; dag < BEGIN + 2500; dag += 37) {
        const kennis = momenten(dag)[wanneer]!;
        gezien += bezocht(lang, dag, kennis);
        tellen += geteld(lang, dag, kennis);
      }
      expect(tellen).toBeGreaterThan(1000);
      expect(gezien / tellen).toBeLessThanOrEqual(2);
    },
  );

  it('bekijkt na tien keer zoveel geschiedenis niet meer rijen', () => {
    const dag = BEGIN + 150;
    for (const kennis of [eindeVanDag(dag), eindeVanDag(dag + 21), eindeVanDag(dag + 100)])
      expect(bezocht(lang, dag, kennis)).toBeLessThanOrEqual(bezocht(kort, dag, kennis) * 1.2);
  });

  const teksten = {
    OPEN: vragen.OPEN,
    BLINDE_VLEKKEN: vragen.BLINDE_VLEKKEN,
    STANDEN: vragen.STANDEN,
    GEZINSZAKEN: vragen.GEZINSZAKEN,
    ZAKEN_VAN_JEUGDIGE: vragen.ZAKEN_VAN_JEUGDIGE,
    ...vragen.TUSSEN,
  };
  it.each(Object.entries(teksten))('loopt nergens een hele tabel door: %s', (_naam, sql) => {
    const plan = lang.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[];
    const doorlopen = plan.map(({ detail }) => detail).filter((detail) => detail.startsWith('SCAN'));
    expect(doorlopen.filter((detail) => !/^SCAN (p|j|e) VIRTUAL TABLE|^SCAN (k|gezin|lid|g)$/.test(detail))).toEqual(
      [],
    );
  });
});
