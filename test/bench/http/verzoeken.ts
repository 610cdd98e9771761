/** The zaken that stand in the log before the measurement, each with a first history of a few events. */
export const ZAKEN = 4000;
const VORMEN = ['FYSIEK', 'TELEFOON', 'BEELDBELLEN'];
const DAG_MS = 86_400_000;

export const zaakIdVan = (nummer: number): string => `0197a000-0000-7000-8000-${nummer.toString(16).padStart(12, '0')}`;

/** One command: where it goes, its Idempotency-Key and its body. */
export type Verzoek = Readonly<{ pad: string; sleutel: string; lichaam: string }>;

/**
 * The nth contact of the measurement: another zaak every time, another day each time round, so that every command
 * records something and no stream grows long.
 */
export const contact = (n: number): Verzoek => {
  const ronde = Math.floor(n / ZAKEN);
  const datum = new Date(Date.UTC(2025, 2, 12) + (ronde % 500) * DAG_MS).toISOString().slice(0, 10);
  return {
    pad: `/v1/zaken/${zaakIdVan(n % ZAKEN)}/contact`,
    sleutel: `bench-${n}`,
    lichaam: JSON.stringify({
      datum,
      vorm: VORMEN[Math.floor(ronde / 500) % VORMEN.length],
      betekenisvol: true,
      aanwezigJeugdige: true,
      aanwezigGezagdrager: false,
    }),
  };
};

/** The nth new zaak: also a question to the read model, for a zaak of the same jeugdige that runs already. */
export const aanmelding = (n: number): Verzoek => ({
  pad: '/v1/zaken',
  sleutel: `bench-aanmelding-${n}`,
  lichaam: JSON.stringify({
    jeugdigeId: `nieuw-${n}`,
    maatregelType: 'OTS',
    beschikkingsdatum: '2025-03-01',
    ingangsdatum: '2025-03-01',
    kennisgevingsdatum: '2025-03-03',
    verwachteEinddatum: '2027-03-01',
    regioCode: 'Groningen',
    gemeenteCode: '0014',
    herkomst: 'CORV',
  }),
});
