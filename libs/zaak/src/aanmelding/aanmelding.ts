import { legEenmaalVast, type Beslissing } from '../beslissing.ts';
import { verkeerdeVolgorde, type Regel, type Toets, type Vormregel, type Waarschuwing } from '../regel.ts';
import { aanmelding, eerderVastgelegd, feitenVan } from '../zaak.state.ts';

/** Het is hetzelfde besluit als ketenkenmerk en maatregel gelijk zijn: nog eens aanmelden verandert niets. */
export const meldAan: Beslissing<'MeldZaakAan'> = (command, zaak) => {
  const bekend = aanmelding(feitenVan(zaak))?.gebeurtenis;
  const zelfdeBesluit =
    bekend?.ketenkenmerk !== undefined &&
    bekend.ketenkenmerk === command.ketenkenmerk &&
    bekend.maatregelType === command.maatregelType;
  return zelfdeBesluit ? [] : legEenmaalVast(command, zaak);
};

const kennisgevingNaBeschikking: Vormregel<'ZaakAangemeld'> = {
  code: 'DATUM_VOLGORDE',
  velden: ['kennisgevingsdatum', 'beschikkingsdatum'],
  breekt: ({ kennisgevingsdatum, beschikkingsdatum }) =>
    kennisgevingsdatum < beschikkingsdatum
      ? verkeerdeVolgorde('de kennisgeving', kennisgevingsdatum, 'voor', 'de beschikking', beschikkingsdatum)
      : undefined,
};

const einddatumNaIngang: Vormregel<'ZaakAangemeld'> = {
  code: 'DATUM_VOLGORDE',
  velden: ['verwachteEinddatum', 'ingangsdatum'],
  breekt: ({ verwachteEinddatum, ingangsdatum }) =>
    verwachteEinddatum !== undefined && verwachteEinddatum <= ingangsdatum
      ? verkeerdeVolgorde('de verwachte einddatum', verwachteEinddatum, 'opOfVoor', 'de ingangsdatum', ingangsdatum)
      : undefined,
};

const eenAanmelding: Regel<'ZaakAangemeld'> = {
  code: 'ZAAK_BESTAAT_AL',
  breekt: (feit, feiten) => {
    const eerder = eerderVastgelegd(feiten, feit, 'ZaakAangemeld');
    return eerder && { datum: eerder.gebeurtenis.kennisgevingsdatum };
  },
};

/** A court order is always accepted, so this warns and no more. */
const looptAl: Waarschuwing<'ZaakAangemeld'> = {
  code: 'ZAAK_LOOPT_AL',
  geldt: ({ gebeurtenis: { maatregelType } }, _feiten, { lopendeZaken = [] }) => {
    const ander = lopendeZaken.find((zaak) => zaak.maatregelType === maatregelType);
    return ander && { maatregelType, zaakId: ander.zaakId };
  },
};

export const toetsAanmelding: Toets<'ZaakAangemeld'> = {
  vorm: [kennisgevingNaBeschikking, einddatumNaIngang],
  regels: [eenAanmelding],
  waarschuwingen: [looptAl],
};
