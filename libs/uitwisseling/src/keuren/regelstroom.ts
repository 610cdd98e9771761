import type { Moment } from '@tijdig/kernel';
import type { Bevindingenlijst } from '../bevinding.ts';
import { alsEventregel } from '../lezen/eventregel.ts';
import { leesRegel, type Brokstuk } from '../lezen/lees-regel.ts';
import type { Tekstregel } from '../lezen/tekstregels.ts';
import type { Stroomregel } from './stroomregel.ts';
import type { Verdeling } from './verdeling.ts';

const HEEL = 'H';
const KAPOT = 'K';

/** First pass: every line by itself; what can be placed in a stream is put with that stream. */
export const deelIn = (regel: Tekstregel, nu: Moment, stromen: Verdeling, fouten: Bevindingenlijst): void => {
  const gelezen = leesRegel(regel, nu);
  if ('regel' in gelezen) stromen.voegToe(gelezen.regel.stream, `${regel.nr}\t${HEEL}\t${regel.tekst}`);
  else {
    for (const fout of gelezen.fouten) fouten.meld(fout);
    const { brokstuk } = gelezen;
    if (brokstuk) stromen.voegToe(brokstuk.stream, `${regel.nr}\t${KAPOT}\t${JSON.stringify(brokstuk)}`);
  }
};

const leesTerug = (tekst: string): Stroomregel => {
  const [nr = '', soort = ''] = tekst.split('\t', 2);
  const inhoud = JSON.parse(tekst.slice(nr.length + soort.length + 2)) as Record<string, unknown>;
  return soort === HEEL
    ? { nr: Number(nr), regel: alsEventregel(inhoud) }
    : { nr: Number(nr), brokstuk: inhoud as unknown as Brokstuk };
};

const streamVan = (r: Stroomregel): string => ('regel' in r ? r.regel.stream : r.brokstuk.stream);

/** Second pass: the lines of one part, by stream, each in the order of the file. */
export const perStroom = (deel: readonly string[]): ReadonlyMap<string, readonly Stroomregel[]> =>
  Map.groupBy(deel.map(leesTerug), streamVan);
