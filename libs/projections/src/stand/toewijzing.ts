import type { RolInZaak, ZaakGebeurtenis } from '@tijdig/zaak';
import { MASKER, type Zaakfeit } from '../feit/masker.ts';
import type { Verloop } from '../rij.ts';
import { vanaf } from './verloop.ts';

/** Who holds which role, in the order in which they came to hold it. */
type Bezetting = readonly Readonly<{ medewerkerId: string; rol: RolInZaak }>[];

const zonder = (bezetting: Bezetting, medewerkerId: string, rol: RolInZaak): Bezetting =>
  bezetting.filter((b) => b.medewerkerId !== medewerkerId || b.rol !== rol);

const met = (bezetting: Bezetting, medewerkerId: string, rol: RolInZaak): Bezetting => [
  ...zonder(bezetting, medewerkerId, rol),
  { medewerkerId, rol },
];

/** All roles pass; who had none passes the case as `vast`. */
const overgedragen = (bezetting: Bezetting, van: string, naar: string): Bezetting => {
  const rollen = bezetting.filter((b) => b.medewerkerId === van).map((b) => b.rol);
  const over = bezetting.filter((b) => b.medewerkerId !== van);
  return (rollen.length ? rollen : (['vast'] as const)).reduce((b: Bezetting, rol) => met(b, naar, rol), over);
};

const na = (bezetting: Bezetting, gebeurtenis: ZaakGebeurtenis): Bezetting => {
  switch (gebeurtenis.type) {
    case 'HulpverlenerToegewezen':
      return met(bezetting, gebeurtenis.medewerkerId, gebeurtenis.rolInZaak);
    case 'ToewijzingBeeindigd':
      return zonder(bezetting, gebeurtenis.medewerkerId, gebeurtenis.rolInZaak);
    case 'ZaakOvergedragen':
      return overgedragen(bezetting, gebeurtenis.vanMedewerkerId, gebeurtenis.naarMedewerkerId);
    default:
      return bezetting;
  }
};

const houder = (bezetting: Bezetting): string | null =>
  (bezetting.findLast((b) => b.rol === 'vast') ?? bezetting.findLast((b) => b.rol === 'tijdelijk'))?.medewerkerId ??
  null;

const BEZETTING = MASKER.HulpverlenerToegewezen | MASKER.ToewijzingBeeindigd | MASKER.ZaakOvergedragen;

/** Event types that change who a zaak is with. */
export const RAAKT_TOEWIJZING = BEZETTING | MASKER.ZaakAanTeamToegewezen;

/** §4: the medewerker by day: who holds `vast`, else who holds `tijdelijk`; of several the last to start. */
export const medewerkerverloop = (feiten: readonly Zaakfeit[]): Verloop => {
  const verloop: [number, string | null][] = [];
  let bezetting: Bezetting = [];
  for (const { masker, gebeurtenis, dag } of feiten) {
    if ((masker & BEZETTING) === 0) continue;
    bezetting = na(bezetting, gebeurtenis);
    vanaf(verloop, dag, houder(bezetting));
  }
  return verloop;
};

/** §4: the team by day. */
export const teamverloop = (feiten: readonly Zaakfeit[]): Verloop => {
  const verloop: [number, string | null][] = [];
  for (const { gebeurtenis, dag } of feiten)
    if (gebeurtenis.type === 'ZaakAanTeamToegewezen') vanaf(verloop, dag, gebeurtenis.teamId);
  return verloop;
};
