import type { Kennismoment } from '@tijdig/kernel';
import type { Normtijdlijn } from '@tijdig/normen';
import type { Bekend, Zaakstand } from '../rij.ts';
import type { Tijdlijn } from '../tijdlijn/tijdlijn.ts';
import type { Gezinszaak, Rijenbron, VanZaak } from './bron.ts';
import { isOpenOp } from './telrij.ts';

const bekendOp =
  ({ tot }: Kennismoment) =>
  ({ bekendVan, bekendTot }: Bekend<unknown>): boolean =>
    bekendVan <= tot && (bekendTot === null || bekendTot > tot);

/** The rows of timelines held in memory, as known at a moment: for tests, examples and what judges without a store. */
export const geheugenbron = (
  zaken: ReadonlyMap<string, Tijdlijn>,
  normen: Normtijdlijn,
  kennismoment: Kennismoment,
): Rijenbron => {
  const isBekend = bekendOp(kennismoment);
  const rijenUit = <R>(kies: (tijdlijn: Tijdlijn) => readonly Bekend<R>[]): VanZaak<R>[] =>
    [...zaken].flatMap(([zaakId, tijdlijn]) =>
      kies(tijdlijn)
        .filter(isBekend)
        .map(({ bekendVan: _van, bekendTot: _tot, ...rij }) => ({ ...(rij as R), zaakId })),
    );
  const werkstappen = rijenUit((t) => t.werkstappen);
  const vlekken = rijenUit((t) => t.blindeVlekken);
  const standen = new Map<string, Zaakstand>(rijenUit((t) => t.standen).map((stand) => [stand.zaakId, stand]));

  return {
    kennismoment,
    normen: normen.op(kennismoment.tot),
    uitgeslotenZaken: 0,
    open: (profiel, dag) => werkstappen.filter((rij) => rij.profiel === profiel && isOpenOp(rij, dag)),
    blindeVlekken: (profiel, dag) =>
      vlekken.filter((v) => v.profiel === profiel && v.van <= dag && (v.tot === null || v.tot > dag)),
    tussen: (profiel, veld, van, tot) =>
      werkstappen.filter(
        (rij) => rij.profiel === profiel && rij[veld] !== null && rij[veld] >= van && rij[veld] <= tot,
      ),
    gezinszaken: (profiel, stap) => {
      const rijen = new Map(
        werkstappen
          .filter((rij) => rij.profiel === profiel && rij.stap === stap && rij.volgnummer === 1)
          .map((rij) => [rij.zaakId, rij]),
      );
      return [...standen].map(([zaakId, { gezinId, kennisgevingsdatum, einde }]): Gezinszaak => ({
        zaakId,
        gezinId,
        kennisgevingsdatum,
        einde,
        rij: rijen.get(zaakId) ?? null,
      }));
    },
    standen: (zaakIds) => new Map([...zaakIds].flatMap((id) => (standen.has(id) ? [[id, standen.get(id)!]] : []))),
  };
};
