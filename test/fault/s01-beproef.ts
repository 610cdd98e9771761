import type { RecordedEvent } from '@tijdig/event-store';
import type { Plek } from './s01-plekken.ts';
import type { Logwacht } from './s01-rijen.ts';
import type { Antwoord, Lijn } from './vijandig/lijn.ts';
import type { Oordeel } from './vijandig/oordeel.ts';

/** What one text did in one place. */
export type Uitslag = Readonly<{
  status: number;
  ms: number;
  rows: number;
  unexpected: boolean;
  mis: string | undefined;
}>;

const REGELEINDE = /[\r\n]/;

/** What reaches the application: a header ends at its line, and white space around it is not part of it. */
const aangekomen = ({ in: waar }: Plek, tekst: string): string =>
  waar === 'header' ? tekst.split(REGELEINDE, 1)[0]!.trim() : tekst;

/** A trial (`proef`) also tells the data, of what would be recorded. */
type Beloofd = Readonly<{ eventId: string; data?: unknown }>;

/** The events that an answer says it recorded. */
const beloofd = ({ status, tekst, koppen }: Antwoord): readonly string[] => {
  if (status >= 400 || !koppen.get('content-type')?.startsWith('application/json')) return [];
  const { gebeurtenissen = [] } = JSON.parse(tekst) as Readonly<{ gebeurtenissen?: readonly Beloofd[] }>;
  return gebeurtenissen.filter(({ data }) => data === undefined).map(({ eventId }) => eventId);
};

/** Only what was promised, now or at the first time of this key; and nothing where nothing is recorded. */
const isBeloofd = (plek: Plek, antwoord: Antwoord, nieuw: readonly RecordedEvent[], wacht: Logwacht): boolean => {
  const ids = plek.schrijft ? beloofd(antwoord) : [];
  return nieuw.every(({ eventId }) => ids.includes(eventId)) && ids.every((id) => wacht.kent(id));
};

/** In a field it was accepted as text: it stands in the log letter for letter, or names the stream. */
const isLetterlijk = (plek: Plek, tekst: string, nieuw: readonly RecordedEvent[]): boolean =>
  nieuw.length === 0 ||
  plek.in !== 'body' ||
  JSON.stringify(nieuw.map(({ data }) => data)).includes(JSON.stringify(aangekomen(plek, tekst))) ||
  nieuw.some(({ stream }) => stream.includes(tekst));

export const beproef = async (
  plek: Plek,
  tekst: string,
  { lijn, oordeel, wacht }: Readonly<{ lijn: Lijn; oordeel: Oordeel; wacht: Logwacht }>,
): Promise<Uitslag> => {
  const antwoord = await lijn.vraag(plek.vul(tekst));
  // A line end in a header makes two requests of one: what follows is not ours.
  if (plek.in === 'header' && REGELEINDE.test(tekst)) lijn.sluit();
  const nieuw = await wacht.nieuw();
  const unexpected = !isBeloofd(plek, antwoord, nieuw, wacht) || !isLetterlijk(plek, tekst, nieuw);
  const fout = antwoord.status === 0 && plek.in === 'header' ? undefined : oordeel(antwoord, 'beheerst');
  const gezegd = fout ?? (unexpected ? 'rows' : undefined);
  return {
    status: antwoord.status,
    ms: antwoord.ms,
    rows: nieuw.length,
    unexpected,
    mis: gezegd && `${plek.naam} ${JSON.stringify(tekst.slice(0, 40))} -> ${gezegd}`,
  };
};
