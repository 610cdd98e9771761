import { AANMELDING } from '../../http/aanmelding.ts';

/** What came back, or 0 when nothing did. */
export type Antwoord = Readonly<{ status: number; koppen: Headers; tekst: string; ms: number }>;

export const vraag = async (url: string, opties: RequestInit = {}): Promise<Antwoord> => {
  const begin = performance.now();
  try {
    const antwoord = await fetch(url, opties);
    const tekst = await antwoord.text();
    return { status: antwoord.status, koppen: antwoord.headers, tekst, ms: performance.now() - begin };
  } catch (fout) {
    return { status: 0, koppen: new Headers(), tekst: String(fout), ms: performance.now() - begin };
  }
};

export const melding = (jeugdigeId: string) => ({ ...AANMELDING, jeugdigeId });

/** Reports a new zaak; the key is the whole difference between once more and again. */
export const meldZaakAan = (adres: string, sleutel: string, jeugdige = sleutel): Promise<Antwoord> =>
  vraag(`${adres}/v1/zaken`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': sleutel },
    body: JSON.stringify(melding(jeugdige)),
  });

export const isGelukt = ({ status }: Antwoord): boolean => status === 200 || status === 201;
export const codeVan = ({ tekst }: Antwoord): string => {
  try {
    return String((JSON.parse(tekst) as { code?: unknown }).code ?? '');
  } catch {
    return '';
  }
};

/** Is it a refusal as the contract describes it: come back later, in words, in the standard form? */
export const isNetteWeigering = ({ status, koppen }: Antwoord): boolean =>
  status === 503 &&
  Number(koppen.get('retry-after')) >= 1 &&
  (koppen.get('content-type') ?? '').startsWith('application/problem+json');
