import { dagnummer, type Dagnummer } from '@tijdig/kernel';
import type { Stap } from '@tijdig/zaak';
import type { Profiel } from './kennis.ts';
import { normaliseer } from './normaliseer.ts';
import type { Normregel, Profielversie } from './profiel.ts';

/** A stretch of days in which one version is in force, from `vanaf` on. */
type Geldend = Readonly<{ vanaf: Dagnummer; versie: Profielversie; regels: ReadonlyMap<Stap, Normregel> }>;

const opGeldigheid = (a: Profielversie, b: Profielversie): number =>
  dagnummer(a.geldigVan) - dagnummer(b.geldigVan) || a.versie - b.versie;

const geldend = (versie: Profielversie): Geldend => ({
  vanaf: dagnummer(versie.geldigVan),
  versie,
  regels: new Map(versie.regels.map((regel) => [regel.stap, regel])),
});

/** A profile from its known versions (at least one), each in its shortest form. */
export const profielVan = (bekend: readonly [Profielversie, ...Profielversie[]]): Profiel => {
  const versies = bekend.map(normaliseer).sort(opGeldigheid);
  const opVolgorde = versies.filter((v, i) => versies[i + 1]?.geldigVan !== v.geldigVan).map(geldend);
  const eerste = opVolgorde[0]!;
  const op = (dag: Dagnummer): Geldend => opVolgorde.findLast(({ vanaf }) => vanaf <= dag) ?? eerste;
  return {
    profielId: eerste.versie.profielId,
    versies,
    eersteGeldigVan: eerste.vanaf,
    versieOp: (dag) => op(dag).versie,
    regelOp: (stap, dag) => op(dag).regels.get(stap),
  };
};
