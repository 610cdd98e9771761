import * as fc from 'fast-check';
import type { Moment } from '@tijdig/kernel';
import type { Normtijdlijn } from '@tijdig/normen';
import {
  BLINDE_VLEK,
  opStand,
  opVlek,
  opWerkstap,
  regelVan,
  rijenOp,
  STAND,
  tijdlijn,
  toestandVan,
  vervolg,
  WERKSTAP,
  type Bekend,
  type Rijsoort,
  type Tijdlijn,
  type Wijziging,
  type Wijzigingen,
} from '@tijdig/projections';
import { effectief, type Opgetekend } from '@tijdig/zaak';
import { leesLog } from './voorbeeldlog.ts';

/** What a store does with the changes: remove, close, insert; each row there once. */
const pasToe = <R>(rijen: Map<string, Bekend<R>>, wijziging: Wijziging<R>, { sleutel }: Rijsoort<R>): void => {
  const volledig = (rij: Bekend<R>) => `${sleutel(rij)} ${rij.bekendVan}`;
  for (const rij of wijziging.gewist) expect(rijen.delete(volledig(rij))).toBe(true);
  for (const rij of wijziging.gesloten) {
    expect(rijen.get(volledig(rij))?.bekendTot).toBeNull();
    rijen.set(volledig(rij), rij);
  }
  for (const rij of wijziging.nieuw) {
    expect(rijen.has(volledig(rij))).toBe(false);
    rijen.set(volledig(rij), rij);
  }
};

const opslag = () => {
  const [w, b, s] = [new Map(), new Map(), new Map()] as [
    Map<string, Tijdlijn['werkstappen'][number]>,
    Map<string, Tijdlijn['blindeVlekken'][number]>,
    Map<string, Tijdlijn['standen'][number]>,
  ];
  return {
    pasToe: ({ werkstappen, blindeVlekken, standen }: Wijzigingen) => {
      pasToe(w, werkstappen, WERKSTAP);
      pasToe(b, blindeVlekken, BLINDE_VLEK);
      pasToe(s, standen, STAND);
    },
    regels: () => [
      ...[...w.values()].sort(opWerkstap).map(regelVan),
      ...[...b.values()].sort(opVlek).map(regelVan),
      ...[...s.values()].sort(opStand).map(regelVan),
    ],
  };
};

const regelsVan = ({ werkstappen, blindeVlekken, standen }: Tijdlijn): string[] =>
  [...werkstappen, ...blindeVlekken, ...standen].map(regelVan);

/** Norms that stopped changing at a moment: what was known of them so far. */
const tot = (normen: Normtijdlijn, moment: Moment): Normtijdlijn => ({
  momenten: normen.momenten.filter((m) => m <= moment),
  op: (m) => normen.op(Math.min(m, moment)),
});

const logs = [leesLog('gewoon.ndjson'), leesLog('grillig.ndjson')];
const zaken = logs
  .flatMap(({ zaken: z, normen }) => [...z.values()].map((geschiedenis) => ({ geschiedenis, normen })))
  .filter((_, i) => i % 3 === 0);
const zaak = fc.constantFrom(...zaken);

/** Pieces of a history; some as long as the whole, some of one event. */
const geknipt = (geschiedenis: readonly Opgetekend[], knippen: readonly number[]) => {
  const plaatsen = [...new Set(knippen.map((k) => k % (geschiedenis.length + 1)))].sort((a, b) => a - b);
  return [0, ...plaatsen].map((van, i) => geschiedenis.slice(van, plaatsen[i] ?? geschiedenis.length));
};

/** Several events at one moment, as a command that records two of them does. */
const samengevallen = (geschiedenis: readonly Opgetekend[], stap: number): Opgetekend[] =>
  geschiedenis.map((opgetekend, i) => ({
    ...opgetekend,
    geregistreerdOp: geschiedenis[i - (i % stap)]!.geregistreerdOp,
  }));

describe('vervolg', () => {
  it('geeft in elke verdeling dezelfde rijen als alles in één keer', () => {
    fc.assert(
      fc.property(
        zaak,
        fc.array(fc.nat({ max: 200 }), { maxLength: 12 }),
        fc.integer({ min: 1, max: 3 }),
        fc.boolean(),
        ({ geschiedenis: alle, normen: laat }, knippen, stap, alleenMeegeleverd) => {
          const geschiedenis = samengevallen(alle, stap);
          const normen = alleenMeegeleverd ? tot(laat, laat.momenten[0]!) : laat;
          const store = opslag();
          let toestand = toestandVan([], normen);
          for (const stuk of geknipt(geschiedenis, knippen)) {
            const verder = vervolg(toestand, stuk, normen);
            store.pasToe(verder.wijzigingen);
            toestand = verder.toestand;
          }
          expect(store.regels()).toEqual(regelsVan(tijdlijn(geschiedenis, normen)));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('kan overal opnieuw beginnen', () => {
    fc.assert(
      fc.property(zaak, fc.nat({ max: 200 }), ({ geschiedenis, normen }, knip) => {
        const [eerst, rest] = [geschiedenis.slice(0, knip), geschiedenis.slice(knip)];
        const store = opslag();
        store.pasToe(vervolg(toestandVan([], normen), eerst, normen).wijzigingen);
        store.pasToe(vervolg(toestandVan(eerst, normen), rest, normen).wijzigingen);
        expect(store.regels()).toEqual(regelsVan(tijdlijn(geschiedenis, normen)));
      }),
      { numRuns: 25 },
    );
  });

  it('verwerkt een norm die later bekend wordt dan de gebeurtenissen', () => {
    fc.assert(
      fc.property(zaak, fc.nat({ max: 40 }), ({ geschiedenis, normen }, n) => {
        const eerst = tot(normen, normen.momenten[n % normen.momenten.length]!);
        const store = opslag();
        const { toestand, wijzigingen } = vervolg(toestandVan([], eerst), geschiedenis, eerst);
        store.pasToe(wijzigingen);
        store.pasToe(vervolg(toestand, [], normen).wijzigingen);
        expect(store.regels()).toEqual(regelsVan(tijdlijn(geschiedenis, normen)));
      }),
      { numRuns: 60 },
    );
  });

  it('laat een eerdere toestand ongemoeid', () => {
    const { geschiedenis, normen } = zaken[0]!;
    const toestand = toestandVan(geschiedenis.slice(0, 3), normen);
    const eerste = vervolg(toestand, geschiedenis.slice(3), normen).wijzigingen;
    expect(vervolg(toestand, geschiedenis.slice(3), normen).wijzigingen).toEqual(eerste);
  });
});

describe('tijdlijn', () => {
  const momentenVan = (geschiedenis: readonly Opgetekend[], { momenten }: Normtijdlijn): Moment[] => {
    const eerste = geschiedenis[0]!.geregistreerdOp;
    return [...new Set([...geschiedenis.map((o) => o.geregistreerdOp), ...momenten.filter((m) => m > eerste)])];
  };
  const bekend = <R>(rijen: readonly Bekend<R>[], moment: Moment) =>
    rijen.filter((r) => r.bekendVan <= moment && (r.bekendTot === null || r.bekendTot > moment));
  const kaal = <R extends object>(rijen: readonly R[]): string[] =>
    rijen.map((rij) => regelVan({ ...rij, bekendVan: 0, bekendTot: null } as never)).sort();

  it('zegt op elk moment wat er toen bekend was, niet meer en niet minder', () => {
    for (const { geschiedenis, normen } of zaken) {
      const alles = tijdlijn(geschiedenis, normen);
      for (const moment of momentenVan(geschiedenis, normen)) {
        const toen = rijenOp(geschiedenis, normen.op(moment), moment);
        expect(kaal(bekend(alles.werkstappen, moment))).toEqual(kaal(toen.werkstappen));
        expect(kaal(bekend(alles.blindeVlekken, moment))).toEqual(kaal(toen.blindeVlekken));
        expect(kaal(bekend(alles.standen, moment))).toEqual(kaal(toen.stand ? [toen.stand] : []));
      }
    }
  });

  it('houdt een rij bekend zolang zij niet verandert, en kent geen leeg tijdvak', () => {
    for (const { geschiedenis, normen } of zaken) {
      const { werkstappen, blindeVlekken, standen } = tijdlijn(geschiedenis, normen);
      const rijen = [...werkstappen, ...blindeVlekken, ...standen];
      const begin = new Set(rijen.map((rij) => `${kaal([rij])[0]} ${rij.bekendVan}`));
      for (const rij of rijen) {
        if (rij.bekendTot === null) continue;
        expect(rij.bekendTot).toBeGreaterThan(rij.bekendVan);
        expect(begin.has(`${kaal([rij])[0]} ${rij.bekendTot}`)).toBe(false);
      }
    }
  });

  it('kent een zaak niet zolang de aanmelding niet geldt', () => {
    for (const { geschiedenis, normen } of zaken)
      for (const { geregistreerdOp: moment } of geschiedenis) {
        const bestaat = effectief(geschiedenis, moment).some(({ gebeurtenis }) => gebeurtenis.type === 'ZaakAangemeld');
        expect(rijenOp(geschiedenis, normen.op(moment), moment).stand !== null).toBe(bestaat);
      }
  });
});
