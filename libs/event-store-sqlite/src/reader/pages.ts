import { setImmediate } from 'node:timers/promises';
import type { LogRange, StreamStart } from '@tijdig/event-store';
import type { Row } from '../row.ts';
import type { Queries } from './queries.ts';

export const PAGE = 1000;
/** So many positions are looked through at once for streams that begin. */
const PIECE = 10_000;
/** Up to so many events are looked up one by one; streams that have more are found by reading along. */
const RARE = 2000;

export type RowPage = Readonly<{ rows: readonly Row[]; through: number }>;

type Asked = Readonly<{ after: number; limit: number; prefixes: readonly string[] }>;

/** Where all events of these streams stand, when they are few: a norm profile among millions of zaak events. */
const fewPositions = (queries: Queries, prefixes: readonly string[]): number[] | undefined => {
  const found = new Set<number>();
  for (const prefix of prefixes) {
    for (const positie of queries.positions(prefix, RARE + 1)) found.add(positie);
    if (found.size > RARE) return undefined;
  }
  return [...found].sort((a, b) => a - b);
};

const pickedPage = (queries: Queries, positions: readonly number[], { after, limit }: Asked, end: number): RowPage => {
  const wanted = positions.filter((positie) => positie > after);
  const rows = wanted.slice(0, limit).map((positie) => queries.row(positie)!);
  return { rows, through: wanted.length > limit ? (rows.at(-1)?.positie ?? after) : Math.max(after, end) };
};

/** Reads along until the page is full or the log ends, letting others at the event loop between the pieces. */
const filteredPage = async (queries: Queries, { after, limit, prefixes }: Asked): Promise<RowPage> => {
  const rows: Row[] = [];
  let through = after;
  while (rows.length < limit) {
    const piece = queries.page(through, PAGE);
    for (const row of piece) {
      through = row.positie;
      if (prefixes.some((prefix) => row.stream.startsWith(prefix))) rows.push(row);
      if (rows.length === limit) break;
    }
    if (piece.length < PAGE) break;
    await setImmediate();
  }
  return { rows, through };
};

export const readPage = async (queries: Queries, range: LogRange): Promise<RowPage> => {
  const { after: position, limit = PAGE, prefixes } = range;
  const after = Number(position ?? 0n);
  if (!prefixes) {
    const rows = queries.page(after, limit);
    return { rows, through: rows.at(-1)?.positie ?? after };
  }
  // The end is read first: what is recorded in between belongs to the next page.
  const end = queries.head()?.positie ?? 0;
  const few = fewPositions(queries, prefixes)?.filter((positie) => positie <= end);
  return few
    ? pickedPage(queries, few, { after, limit, prefixes }, end)
    : filteredPage(queries, { after, limit, prefixes });
};

/** Streams as they began, found by reading along, letting others at the event loop between the pieces. */
export const startsPage = async (queries: Queries, range: LogRange): Promise<readonly StreamStart[]> => {
  const { after: position, limit = PAGE, prefixes = [''] } = range;
  const end = queries.head()?.positie ?? 0;
  const found: StreamStart[] = [];
  for (let after = Number(position ?? 0n); after < end && found.length < limit; after += PIECE) {
    const asked = queries
      .startsBetween(after, Math.min(after + PIECE, end))
      .filter(({ stream }) => prefixes.some((prefix) => stream.startsWith(prefix)));
    found.push(...asked.map(({ stream, positie }) => ({ stream, position: BigInt(positie) })));
    await setImmediate();
  }
  return found.slice(0, limit);
};
