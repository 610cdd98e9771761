/** What the monitor answers, as far as this page shows it; the shapes are those of docs/contract.md. */
export type Breuk = Readonly<{ k: number; n: number; percentage: number | null }>;
export type Rij = Readonly<{
  naam: string;
  stap: string;
  maat: 'werkvoorraad' | 'tijdigheid';
  norm: number | null;
  waarden: readonly (number | Breuk | null)[];
}>;
export type Stempel = Readonly<{ profielVersies: unknown; gelijkgesteldeDagen: unknown; software: string }>;
export type Effect = Readonly<{
  begin: string;
  peildata: readonly string[];
  kennismoment: string;
  profiel: string;
  positie: string;
  uitgeslotenZaken: number;
  stempel: Stempel;
  rijen: readonly Rij[];
}>;
export type Werkstap = Readonly<{
  zaakId: string | null;
  gezinId?: string | null;
  zaakIds?: readonly string[];
  stap: string;
  volgnummer: number;
  start: string | null;
  deadline: string | null;
  eind: string | null;
  vervallen: string | null;
  status?: string;
}>;
export type Werkstappen = Readonly<{
  totaal: number;
  werkstappen: readonly Werkstap[];
  volgende: string | number | null;
}>;
export type Dag = Readonly<{ datum: string; telt: boolean; reden: string | null }>;
export type Uitgelegd = Werkstap &
  Readonly<{
    profiel: string;
    tweedeDeadline: string | null;
    uitleg: Readonly<{
      start: Readonly<{ datum: string; eventId: string; veld: string }>;
      norm: Readonly<{
        profiel: string;
        versie: number;
        aantal: number;
        dag: 'W' | 'K' | 'M';
        richting: string;
        atw: boolean;
        bron: string;
      }>;
      ruweEinddatum: string;
      dagen: readonly Dag[];
    }>;
  }>;
export type Organisatie = Readonly<{ voorbeeld: boolean; profielen: readonly string[]; standaard: string | null }>;

/** A refusal in the server's own words. */
export class Weigering extends Error {}

export const haal = async <T>(pad: string, vraag: Record<string, string | undefined>): Promise<T> => {
  const gevuld = Object.entries(vraag).filter(
    (paar): paar is [string, string] => paar[1] !== undefined && paar[1] !== '',
  );
  const antwoord = await fetch(`/v1/${pad}?${new URLSearchParams(gevuld)}`, {
    headers: { accept: 'application/json' },
  });
  const inhoud: unknown = await antwoord.json();
  if (antwoord.ok) return inhoud as T;
  const probleem = inhoud as { title?: string; detail?: string; fouten?: { melding: string }[] };
  throw new Weigering([probleem.detail ?? probleem.title, ...(probleem.fouten ?? []).map((f) => f.melding)].join(' '));
};
