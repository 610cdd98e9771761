import type { Feit, Groepen, Zaak } from './begrippen.ts';

type Toewijzing = Readonly<{ medewerkerId: string; rol: string; vanaf: string }>;

/** Closing and opening again puts it last in order, with a new start. */
const geopend = (lijst: readonly Toewijzing[], t: Toewijzing) => [...gesloten(lijst, t.medewerkerId, t.rol), t];

const gesloten = (lijst: readonly Toewijzing[], medewerkerId: unknown, rol: unknown) =>
  lijst.filter((t) => t.medewerkerId !== medewerkerId || t.rol !== rol);

/** Closes all roles of who hands over, and opens the same (if there were none: `vast`) for who takes over. */
const overgedragen = (lijst: readonly Toewijzing[], { data, datum }: Feit) => {
  const van = lijst.filter((t) => t.medewerkerId === data['vanMedewerkerId']);
  const rollen = van.length > 0 ? van.map((t) => t.rol) : ['vast'];
  let nieuw: readonly Toewijzing[] = lijst.filter((t) => t.medewerkerId !== data['vanMedewerkerId']);
  for (const rol of rollen)
    nieuw = geopend(nieuw, { medewerkerId: data['naarMedewerkerId'] as string, rol, vanaf: datum });
  return nieuw;
};

const toegepast = (lijst: readonly Toewijzing[], feit: Feit): readonly Toewijzing[] => {
  const { type, data, datum } = feit;
  if (type === 'HulpverlenerToegewezen')
    return geopend(lijst, {
      medewerkerId: data['medewerkerId'] as string,
      rol: data['rolInZaak'] as string,
      vanaf: datum,
    });
  if (type === 'ToewijzingBeeindigd') return gesloten(lijst, data['medewerkerId'], data['rolInZaak']);
  return type === 'ZaakOvergedragen' ? overgedragen(lijst, feit) : lijst;
};

/** Who holds the role: of several the latest start, then the latest in order; events come in order of date. */
const houder = (lijst: readonly Toewijzing[], rol: string) =>
  lijst.filter((t) => t.rol === rol).at(-1)?.medewerkerId ?? null;

/** §4: the groups of a zaak on day D. */
export const groepenOp = (zaak: Zaak, d: string): Groepen => {
  const tot = zaak.feiten.filter((f) => f.datum <= d);
  const teams = tot.filter((f) => f.type === 'ZaakAanTeamToegewezen');
  const toewijzingen = tot.reduce<readonly Toewijzing[]>(toegepast, []);
  return {
    regio: zaak.regioCode,
    maatregelsoort: zaak.soort,
    team: (teams.at(-1)?.data['teamId'] as string | undefined) ?? null,
    medewerker: houder(toewijzingen, 'vast') ?? houder(toewijzingen, 'tijdelijk'),
  };
};
