import { datumVan, dagnummer } from '@tijdig/kernel';
import { legEenmaalVast, legVast, zegtHetzelfde, type Beslissing } from '../beslissing.ts';
import type { RolInZaak } from '../codelijsten.ts';
import type { Meldingcode } from '../meldingen.ts';
import { verkeerdeVolgorde, type Regel, type Toets, type Vormregel } from '../regel.ts';
import { feitenVan, laatsteOp } from '../zaak.state.ts';
import { rondom, toewijzingenOp, type Toewijzing } from './rollen.ts';

export const wijsTeamToe: Beslissing<'WijsTeamToe'> = (command, zaak) => {
  const team = laatsteOp(feitenVan(zaak), 'ZaakAanTeamToegewezen', dagnummer(command.datum))?.gebeurtenis.teamId;
  return team === command.teamId ? [] : legVast(command);
};

/** Wie de rol op die dag al heeft, krijgt hem niet nog eens. */
export const wijsToe: Beslissing<'WijsHulpverlenerToe'> = (command, zaak) => {
  const heeftRol = toewijzingenOp(feitenVan(zaak), dagnummer(command.datum)).some(
    (t) => t.medewerkerId === command.medewerkerId && t.rolInZaak === command.rolInZaak,
  );
  return heeftRol ? [] : legVast(command);
};

export const beeindigToewijzing: Beslissing<'BeeindigToewijzing'> = legEenmaalVast;

export const draagZaakOver: Beslissing<'DraagZaakOver'> = (command, zaak) =>
  zegtHetzelfde(command, laatsteOp(feitenVan(zaak), 'ZaakOvergedragen', dagnummer(command.datum)))
    ? []
    : legVast(command);

/** One holder at a time of a role that gives the family one face (I-04); a second is one who comes in beside another. */
const een = (rol: RolInZaak, code: Meldingcode): Regel<'HulpverlenerToegewezen' | 'ZaakOvergedragen'> => ({
  code,
  breekt: (feit, feiten) => {
    const { voor, na } = rondom(feiten, feit);
    const heeftRol = (toewijzing: Toewijzing) => toewijzing.rolInZaak === rol;
    const houders = na.filter(heeftRol);
    return houders.length > 1 && houders.length > voor.filter(heeftRol).length
      ? { datum: datumVan(feit.dag), medewerkerId: houders[0]!.medewerkerId }
      : undefined;
  },
});
const eenVaste = een('vast', 'AL_VASTE_JEUGDBESCHERMER');
const eenDuo = een('duo', 'AL_DUO_JEUGDBESCHERMER');

const heeftDeRol: Regel<'ToewijzingBeeindigd'> = {
  code: 'GEEN_TOEWIJZING',
  breekt: (feit, feiten) => {
    const { medewerkerId, rolInZaak, datum } = feit.gebeurtenis;
    const { voor } = rondom(feiten, feit);
    const heeft = voor.some((t) => t.medewerkerId === medewerkerId && t.rolInZaak === rolInZaak);
    return heeft ? undefined : { datum, medewerkerId, rolInZaak };
  },
};

const naBegin: Regel<'ToewijzingBeeindigd'> = {
  code: 'DATUM_VOLGORDE',
  breekt: (feit, feiten) => {
    const { medewerkerId, rolInZaak, datum } = feit.gebeurtenis;
    const begin = rondom(feiten, feit).voor.find((t) => t.medewerkerId === medewerkerId && t.rolInZaak === rolInZaak);
    return begin && begin.sinds >= feit.dag
      ? verkeerdeVolgorde('het einde van de toewijzing', datum, 'opOfVoor', 'het begin', datumVan(begin.sinds))
      : undefined;
  },
};

const aanIemandAnders: Vormregel<'ZaakOvergedragen'> = {
  code: 'OVERDRACHT_AAN_ZELFDE',
  velden: ['naarMedewerkerId', 'vanMedewerkerId'],
  breekt: ({ naarMedewerkerId, vanMedewerkerId }) =>
    naarMedewerkerId === vanMedewerkerId ? { medewerkerId: naarMedewerkerId } : undefined,
};

const vanHeeftRol: Regel<'ZaakOvergedragen'> = {
  code: 'GEEN_TOEWIJZING',
  breekt: (feit, feiten) => {
    const { vanMedewerkerId, datum } = feit.gebeurtenis;
    const heeft = rondom(feiten, feit).voor.some((t) => t.medewerkerId === vanMedewerkerId);
    return heeft ? undefined : { datum, medewerkerId: vanMedewerkerId };
  },
};

const naarHeeftRolNogNiet: Regel<'ZaakOvergedragen'> = {
  code: 'AL_TOEGEWEZEN',
  breekt: (feit, feiten) => {
    const { vanMedewerkerId, naarMedewerkerId, datum } = feit.gebeurtenis;
    if (vanMedewerkerId === naarMedewerkerId) return undefined;
    const { voor } = rondom(feiten, feit);
    const over = voor.filter((t) => t.medewerkerId === vanMedewerkerId).map((t) => t.rolInZaak);
    const dubbel = voor.find((t) => t.medewerkerId === naarMedewerkerId && over.includes(t.rolInZaak));
    return dubbel && { datum, medewerkerId: naarMedewerkerId, rolInZaak: dubbel.rolInZaak };
  },
};

export const toetsTeam: Toets<'ZaakAanTeamToegewezen'> = {};
export const toetsToewijzing: Toets<'HulpverlenerToegewezen'> = { regels: [eenVaste, eenDuo] };
export const toetsEindeToewijzing: Toets<'ToewijzingBeeindigd'> = { regels: [heeftDeRol, naBegin] };
export const toetsOverdracht: Toets<'ZaakOvergedragen'> = {
  vorm: [aanIemandAnders],
  regels: [vanHeeftRol, naarHeeftRolNogNiet, eenVaste, eenDuo],
};
