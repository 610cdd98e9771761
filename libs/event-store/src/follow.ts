import type { Position, RecordedEvent } from './event.ts';
import type { Wake } from './wake.ts';

/** A page, and how far the log was looked through for it: with a prefix filter that is further than its last event. */
export type Page = Readonly<{ events: readonly RecordedEvent[]; through: Position | undefined }>;

export type Following = Readonly<{
  after: Position | undefined;
  read: (after: Position | undefined) => Promise<Page>;
  wake: Wake;
  signal: AbortSignal;
  /** How long at most until it looks by itself: what another process records knocks nowhere. */
  pollMs: number;
}>;

/** Catch-up and live in one loop: it holds one page, and reads the next when the consumer asks for it. */
export async function* follow({
  after,
  read,
  wake,
  signal,
  pollMs,
}: Following): AsyncGenerator<readonly RecordedEvent[], void, undefined> {
  while (!signal.aborted) {
    const seen = wake.count;
    const { events, through } = await read(after);
    const moved = through !== after;
    after = through;
    if (signal.aborted) return;
    if (events.length > 0) yield events;
    else if (!moved) await wake.next(seen, signal, pollMs);
  }
}
