import type { Dagnummer } from '@tijdig/kernel';
import type { RolInZaak } from '../codelijsten.ts';
import { opVolgorde } from '../feiten.ts';
import { onthoud } from '../onthoud.ts';
import { alle, type Feiten, type FeitVan } from '../zaak.state.ts';

/** Who holds which role in a zaak, and since when. */
export type Toewijzing = Readonly<{ medewerkerId: string; rolInZaak: RolInZaak; sinds: Dagnummer }>;
type Rollen = readonly Toewijzing[];

type Rolfeit = FeitVan<'HulpverlenerToegewezen' | 'ToewijzingBeeindigd' | 'ZaakOvergedragen'>;

const zonder = (rollen: Rollen, medewerkerId: string, rolInZaak: RolInZaak) =>
  rollen.filter((r) => r.medewerkerId !== medewerkerId || r.rolInZaak !== rolInZaak);

const met = (rollen: Rollen, medewerkerId: string, rolInZaak: RolInZaak, sinds: Dagnummer): Rollen => [
  ...zonder(rollen, medewerkerId, rolInZaak),
  { medewerkerId, rolInZaak, sinds },
];

/** Who holds what after a fact (rekenregels §4). */
const rollenNa = (rollen: Rollen, { gebeurtenis, dag }: Rolfeit): Rollen => {
  if (gebeurtenis.type === 'HulpverlenerToegewezen')
    return met(rollen, gebeurtenis.medewerkerId, gebeurtenis.rolInZaak, dag);
  if (gebeurtenis.type === 'ToewijzingBeeindigd')
    return zonder(rollen, gebeurtenis.medewerkerId, gebeurtenis.rolInZaak);
  const { vanMedewerkerId, naarMedewerkerId } = gebeurtenis;
  const over = rollen.filter((r) => r.medewerkerId === vanMedewerkerId).map((r) => r.rolInZaak);
  return (over.length ? over : (['vast'] as const)).reduce<Rollen>(
    (tussen, rol) => met(zonder(tussen, vanMedewerkerId, rol), naarMedewerkerId, rol, dag),
    rollen,
  );
};

const verloop = onthoud((feiten: Feiten) => {
  const rolfeiten: Rolfeit[] = [
    ...alle(feiten, 'HulpverlenerToegewezen'),
    ...alle(feiten, 'ToewijzingBeeindigd'),
    ...alle(feiten, 'ZaakOvergedragen'),
  ].sort(opVolgorde);
  let rollen: Rollen = [];
  return rolfeiten.map((feit) => {
    const voor = rollen;
    rollen = rollenNa(rollen, feit);
    return { feit, voor, na: rollen };
  });
});

const perRevisie = onthoud((feiten: Feiten) => new Map(verloop(feiten).map((stap) => [stap.feit.revisie, stap])));

/** Who held what just before a fact, and just after it. */
export const rondom = (feiten: Feiten, feit: Rolfeit): Readonly<{ voor: Rollen; na: Rollen }> =>
  perRevisie(feiten).get(feit.revisie)!;

/** Who holds what at the end of a day. */
export const toewijzingenOp = (feiten: Feiten, dag: Dagnummer): Rollen =>
  verloop(feiten).findLast(({ feit }) => feit.dag <= dag)?.na ?? [];
