import { legEenmaalVast, legVast, zegtHetzelfde, type Beslissing } from '../beslissing.ts';
import { REDENEN_BEEINDIGING, soortVan } from '../codelijsten.ts';
import type { Feit } from '../feiten.ts';
import { verkeerdeVolgorde, type Regel, type Toets } from '../regel.ts';
import {
  aanmelding,
  afsluitingVoor,
  alle,
  eerderVastgelegd,
  einddatumVoor,
  einde,
  feitenVan,
  type Feiten,
  type Zaak,
} from '../zaak.state.ts';

const afsluitingNu = (zaak: Zaak) => afsluitingVoor(feitenVan(zaak), Infinity);

/** Alleen de afsluiting die nu geldt, is dezelfde: na een heropening sluit de zaak opnieuw. */
export const sluitAf: Beslissing<'SluitZaakAf'> = (command, zaak) =>
  zegtHetzelfde(command, afsluitingNu(zaak)) ? [] : legVast(command);

export const heropen: Beslissing<'HeropenZaak'> = (command, zaak) =>
  afsluitingNu(zaak) ? legVast(command) : legEenmaalVast(command, zaak);

const naIngang: Regel<'MaatregelVerlengd'> = {
  code: 'DATUM_VOLGORDE',
  breekt: ({ gebeurtenis: { nieuweEinddatum } }, feiten) => {
    const ingang = aanmelding(feiten)?.gebeurtenis.ingangsdatum;
    return ingang && nieuweEinddatum <= ingang
      ? verkeerdeVolgorde('de nieuwe einddatum', nieuweEinddatum, 'opOfVoor', 'de ingangsdatum', ingang)
      : undefined;
  },
};

/** Without a current end date any is accepted. */
const naHuidigEinde: Regel<'MaatregelVerlengd'> = {
  code: 'DATUM_VOLGORDE',
  breekt: (feit, feiten) => {
    const { nieuweEinddatum } = feit.gebeurtenis;
    const huidig = einddatumVoor(feiten, feit);
    return huidig && nieuweEinddatum <= huidig
      ? verkeerdeVolgorde('de nieuwe einddatum', nieuweEinddatum, 'opOfVoor', 'de huidige einddatum', huidig)
      : undefined;
  },
};

const metEinddatum: Regel<'VoornemenNietVerlengenGemeld'> = {
  code: 'GEEN_EINDDATUM',
  breekt: (feit, feiten) => {
    const type = aanmelding(feiten)?.gebeurtenis.maatregelType;
    return !type || (type === 'OTS' && einddatumVoor(feiten, feit)) ? undefined : { maatregelType: type };
  },
};

const voorEinddatum: Regel<'VoornemenNietVerlengenGemeld'> = {
  code: 'DATUM_VOLGORDE',
  breekt: (feit, feiten) => {
    const huidig = einddatumVoor(feiten, feit);
    return huidig && feit.gebeurtenis.datum >= huidig
      ? verkeerdeVolgorde('het voornemen', feit.gebeurtenis.datum, 'opOfNa', 'de einddatum', huidig)
      : undefined;
  },
};

const eenEinde: Regel<'MaatregelBeeindigd' | 'UitvoeringOvergedragen'> = {
  code: 'AL_BEEINDIGD',
  breekt: (feit, feiten) => {
    const eerder = eerderVastgelegd(feiten, feit, 'MaatregelBeeindigd', 'UitvoeringOvergedragen');
    return eerder && { datum: eerder.gebeurtenis.datum };
  },
};

const eindeNaIngang: Regel<'MaatregelBeeindigd'> = {
  code: 'DATUM_VOLGORDE',
  breekt: ({ gebeurtenis: { datum } }, feiten) => {
    const ingang = aanmelding(feiten)?.gebeurtenis.ingangsdatum;
    return ingang && datum <= ingang
      ? verkeerdeVolgorde('het einde van de maatregel', datum, 'opOfVoor', 'de ingangsdatum', ingang)
      : undefined;
  },
};

const redenPast: Regel<'MaatregelBeeindigd'> = {
  code: 'REDEN_PAST_NIET',
  breekt: ({ gebeurtenis: { redenCode } }, feiten) => {
    const type = aanmelding(feiten)?.gebeurtenis.maatregelType;
    if (!type || Object.hasOwn(REDENEN_BEEINDIGING[soortVan(type)], redenCode)) return undefined;
    const hoortBij = Object.entries(REDENEN_BEEINDIGING).find(([, redenen]) => Object.hasOwn(redenen, redenCode));
    return {
      redenCode,
      hoortBij: hoortBij?.[0] ?? '',
      soort: soortVan(type),
      redenen: Object.keys(REDENEN_BEEINDIGING[soortVan(type)]),
    };
  },
};

/** A close that was undone asks nothing of the end any more: after a reopening that end may be withdrawn or moved. */
const isHeropend = ({ revisie }: Feit, feiten: Feiten): boolean =>
  alle(feiten, 'ZaakHeropend').some((heropening) => heropening.revisie > revisie);

const naHetEinde: Regel<'ZaakAfgesloten'> = {
  code: 'MAATREGEL_LOOPT_NOG',
  breekt: (feit, feiten) => (einde(feiten) || isHeropend(feit, feiten) ? undefined : { datum: feit.gebeurtenis.datum }),
};

const nietVoorHetEinde: Regel<'ZaakAfgesloten'> = {
  code: 'DATUM_VOLGORDE',
  breekt: (feit, feiten) => {
    const slot = einde(feiten);
    return slot && feit.dag < slot.dag && !isHeropend(feit, feiten)
      ? verkeerdeVolgorde(
          'de afsluiting',
          feit.gebeurtenis.datum,
          'voor',
          'het einde van de maatregel',
          slot.gebeurtenis.datum,
        )
      : undefined;
  },
};

const isAfgesloten: Regel<'ZaakHeropend'> = {
  code: 'ZAAK_NIET_AFGESLOTEN',
  breekt: (feit, feiten) => (afsluitingVoor(feiten, feit.revisie) ? undefined : {}),
};

export const toetsVerlenging: Toets<'MaatregelVerlengd'> = { regels: [naIngang, naHuidigEinde] };
export const toetsVoornemen: Toets<'VoornemenNietVerlengenGemeld'> = { regels: [metEinddatum, voorEinddatum] };
export const toetsBeeindiging: Toets<'MaatregelBeeindigd'> = { regels: [eenEinde, redenPast, eindeNaIngang] };
export const toetsUitvoeringOver: Toets<'UitvoeringOvergedragen'> = { regels: [eenEinde] };
export const toetsAfsluiting: Toets<'ZaakAfgesloten'> = { regels: [naHetEinde, nietVoorHetEinde] };
export const toetsHeropening: Toets<'ZaakHeropend'> = { regels: [isAfgesloten] };
