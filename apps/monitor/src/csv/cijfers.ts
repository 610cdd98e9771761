import { csv, type Rij } from './tabel.ts';

type Cijferantwoord = Rij & Readonly<{ stempel: Readonly<{ profielVersies: readonly Rij[] }> }>;

const UIT_DE_RIJEN = new Set(['regels', 'werkstappen', 'totaal', 'pagina', 'aantal', 'volgende']);

/** What the question was and what the answer rests on: the last columns of every row. */
const achteraan = (antwoord: Rij): Rij =>
  Object.fromEntries(Object.entries(antwoord).filter(([naam]) => !UIT_DE_RIJEN.has(naam)));

export const regelsCsv = (antwoord: object): string => {
  const { regels } = antwoord as Cijferantwoord & { regels: readonly Rij[] };
  return csv(regels, achteraan(antwoord as Rij));
};

export const werkstappenCsv = (antwoord: object): string => {
  const { werkstappen } = antwoord as Cijferantwoord & { werkstappen: readonly Rij[] };
  return csv(werkstappen, achteraan(antwoord as Rij));
};
