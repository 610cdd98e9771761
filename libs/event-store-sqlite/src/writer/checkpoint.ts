import type { Outcome } from './protocol.ts';

/** With pages of 4 KiB: the write-ahead file is let grow to some 16 MiB while there is work. */
const MANY_PAGES = 4096;
const IDLE_MS = 200;
/** What a commit touches at least, and what each event may add: its own page and one in each of two indexes. */
const PAGES_A_COMMIT = 2;
const PAGES_AN_EVENT = 3;

/** When to move committed pages to the main file: in a lull, or when there are many; never as part of an append. */
export class CheckpointPolicy {
  private pages = 0;
  private readonly checkpoint: () => void;

  constructor(checkpoint: () => void) {
    this.checkpoint = checkpoint;
  }

  /** How long to wait for work before a lull counts as one; for ever when there is nothing to move. */
  get patienceMs(): number {
    return this.pages > 0 ? IDLE_MS : Infinity;
  }

  wrote(outcomes: readonly Outcome[]): void {
    const events = outcomes.reduce((sum, outcome) => sum + ('placed' in outcome ? outcome.placed.length : 0), 0);
    if (events > 0) this.pages += PAGES_A_COMMIT + events * PAGES_AN_EVENT;
    if (this.pages >= MANY_PAGES) this.run();
  }

  idle(): void {
    this.run();
  }

  private run(): void {
    this.pages = 0;
    this.checkpoint();
  }
}
