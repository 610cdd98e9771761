/** The engine as the acceptance tests see it: questions and answers, whatever happened to it before. */
export type Vraag = Readonly<Record<string, string | readonly string[]>>;
export type Breuk = Readonly<{ k: number; n: number; percentage: number | null }>;
export type Voorraadregel = Readonly<{ stap: string; openstaand: number; overTermijn: number }>;
export type Tijdigheidsregel = Breuk & Readonly<{ stap: string; vervalcohort: Breuk; tweedeTerm: Breuk | null }>;
export type Effectrij = Readonly<{
  naam: string;
  stap: string;
  norm: number | null;
  waarden: readonly (number | Breuk | null)[];
}>;

export interface Motor {
  werkvoorraad(vraag: Vraag): Promise<readonly Voorraadregel[]>;
  tijdigheid(vraag: Vraag): Promise<readonly Tijdigheidsregel[]>;
  effect(vraag: Vraag): Promise<readonly Effectrij[]>;
  /** SHA-256 over the ordered rows of the read model. */
  digest(): Promise<string>;
  sluit(): Promise<void>;
}

/** The two logs of the acceptance tests, each in its own folder. */
export type Motoren = Readonly<{ voorbeeld: Motor; verhalen: Motor }>;

/** What a test found: the figure it shows, and whether it is the one demanded. */
export type Bevinding = Readonly<{ figuur: string; goed: boolean }>;
export type Proef = Readonly<{ id: string; wat: string; toets: (motoren: Motoren) => Promise<Bevinding> }>;

export const gelijk = (gevonden: unknown, verwacht: unknown): boolean =>
  JSON.stringify(gevonden) === JSON.stringify(verwacht);
