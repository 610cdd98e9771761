import type { Antwoord } from '@tijdig/platform';
import type { Uitkomst } from './opdracht/uitkomst.ts';

/** The answer to a command, with the headers that go with it. `wie` says what the command was about. */
export const antwoordMet = (
  antwoord: Antwoord,
  { nieuw, ...uitkomst }: Uitkomst,
  wie: Readonly<Record<string, string>>,
  plek?: string,
) => {
  if (uitkomst.revisie >= 0) antwoord.header('etag', `"${uitkomst.revisie}"`);
  if (nieuw && plek !== undefined) antwoord.status(201).header('location', plek);
  else antwoord.status(200);
  return { ...wie, ...uitkomst };
};
