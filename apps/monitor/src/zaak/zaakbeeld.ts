import { datumVan, type Dagnummer } from '@tijdig/kernel';
import { soortVan, toewijzingenOp, type Feiten, type GebeurtenisVan, type Toewijzing } from '@tijdig/zaak';

type Feit = Feiten['opVolgorde'][number];

const laatste = (feiten: readonly Feit[], ...types: readonly string[]): Feit | undefined =>
  feiten.findLast(({ gebeurtenis }) => types.includes(gebeurtenis.type));

/** §4: who holds `vast`, else `tijdelijk`; several: the latest start, then the latest in order. */
const medewerkerIn = (toewijzingen: readonly Toewijzing[]): string | null => {
  const houders = (['vast', 'tijdelijk'] as const)
    .map((rol) => toewijzingen.filter((t) => t.rolInZaak === rol))
    .find((gevonden) => gevonden.length > 0);
  return houders?.reduce((a, b) => (b.sinds >= a.sinds ? b : a)).medewerkerId ?? null;
};

const faseOp = (feiten: readonly Feit[], isBegonnen: boolean): string => {
  if (!isBegonnen) return 'nog niet begonnen';
  if (laatste(feiten, 'ZaakAfgesloten', 'ZaakHeropend')?.gebeurtenis.type === 'ZaakAfgesloten') return 'afgesloten';
  return laatste(feiten, 'MaatregelBeeindigd', 'UitvoeringOvergedragen') ? 'beëindigd' : 'lopend';
};

/** State and groups of a zaak on a day; undefined when it is not known. */
export const zaakbeeld = (alle: Feiten, peildatum: Dagnummer) => {
  const aangemeld = alle.perType.get('ZaakAangemeld')?.[0] as
    (Feit & { gebeurtenis: GebeurtenisVan<'ZaakAangemeld'> }) | undefined;
  if (!aangemeld) return undefined;
  const { type: _type, ...aanmelding } = aangemeld.gebeurtenis;
  const feiten = alle.opVolgorde.filter(({ dag }) => dag <= peildatum);
  const einde = feiten.find(
    ({ gebeurtenis: { type } }) => type === 'MaatregelBeeindigd' || type === 'UitvoeringOvergedragen',
  );
  const toewijzingen = toewijzingenOp(alle, peildatum);
  const team = laatste(feiten, 'ZaakAanTeamToegewezen')?.gebeurtenis as
    GebeurtenisVan<'ZaakAanTeamToegewezen'> | undefined;
  return {
    fase: faseOp(feiten, aangemeld.dag <= peildatum),
    aanmelding,
    einde: einde ? { datum: datumVan(einde.dag), door: einde.gebeurtenis.type } : null,
    groepen: {
      regio: aanmelding.regioCode,
      team: team?.teamId ?? null,
      maatregelsoort: soortVan(aanmelding.maatregelType),
      medewerker: medewerkerIn(toewijzingen),
    },
    toewijzingen: toewijzingen.map(({ sinds, ...rest }) => ({ ...rest, sinds: datumVan(sinds) })),
  };
};
