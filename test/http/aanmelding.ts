/** What a caseworker tool sends for a new zaak: valid, the same in every test that only needs one. */
export const AANMELDING = {
  jeugdigeId: 'j-1',
  maatregelType: 'OTS',
  beschikkingsdatum: '2025-03-03',
  ingangsdatum: '2025-03-03',
  kennisgevingsdatum: '2025-03-03',
  verwachteEinddatum: '2026-03-03',
  regioCode: 'Drenthe',
  gemeenteCode: '0106',
  herkomst: 'CORV',
} as const;
