import * as zaak from '@tijdig/zaak';

/** Every list of codes, with the CBS code or the words where there are any. */
export const CODELIJSTEN = {
  maatregelType: Object.entries(zaak.MAATREGELTYPEN).map(([code, cbs]) => ({
    code,
    cbs,
    soort: zaak.soortVan(code as zaak.MaatregelType),
  })),
  maatregelsoort: zaak.SOORTEN,
  rolInZaak: zaak.ROLLEN_IN_ZAAK,
  vorm: zaak.CONTACTVORMEN,
  redenAfgezien: zaak.REDENEN_AFGEZIEN,
  taxatiesoort: zaak.TAXATIESOORTEN,
  instrument: zaak.INSTRUMENTEN,
  rapportagesoort: zaak.RAPPORTAGESOORTEN,
  redenBeeindiging: Object.entries(zaak.REDENEN_BEEINDIGING).flatMap(([soort, redenen]) =>
    Object.entries(redenen).map(([code, omschrijving]) => ({ code, omschrijving, soort })),
  ),
  categorieOverschrijding: zaak.CATEGORIEEN,
  redenVervallen: zaak.REDENEN_VERVALLEN,
  redenIntrekking: zaak.REDENEN_INTREKKING,
  meldpunt: zaak.MELDPUNTEN,
  stap: zaak.STAPPEN,
  gebeurtenis: Object.entries(zaak.GEBEURTENISNAMEN).map(([code, omschrijving]) => ({ code, omschrijving })),
};
