import { csv, type Rij } from './tabel.ts';

type Cijferantwoord = Rij & Readonly<{ stempel: Readonly<{ profielVersies: readonly Rij[] }> }>;

const UIT_DE_RIJEN = new Set(['regels', 'werkstappen', 'totaal', 'pagina', 'aantal', 'volgende']);

/** What the question was and what the answer rests on: the last columns of every row. */
const achteraan = (antwoord: Rij): Rij =>
  Object.fromEntries(Object.entries(antwoord).filter(([naam]) => !UIT_DE_RIJEN.has(naam)));

/** The same columns for every profile, also where no rule has a second term. */
const GEEN_TWEEDE_TERM = { k: null, n: null, percentage: null };

const metTweedeTerm = (regel: Rij): Rij =>
  regel['tweedeTerm'] === null ? { ...regel, tweedeTerm: GEEN_TWEEDE_TERM } : regel;

export const regelsCsv = (antwoord: object): string => {
  const { regels } = antwoord as Cijferantwoord & { regels: readonly Rij[] };
  return csv(regels.map(metTweedeTerm), achteraan(antwoord as Rij));
};

export const werkstappenCsv = (antwoord: object): string => {
  const { werkstappen } = antwoord as Cijferantwoord & { werkstappen: readonly Rij[] };
  return csv(werkstappen, achteraan(antwoord as Rij));
};
