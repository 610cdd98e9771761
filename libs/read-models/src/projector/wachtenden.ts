import type { Position } from '@tijdig/event-store';

type Wachtende = Readonly<{ position: Position; eindig: (gelukt: boolean) => void }>;

/** Who waits until the rows are at a position. */
export class Wachtenden {
  readonly #wachtend = new Set<Wachtende>();

  /** False when it takes longer than `timeoutMs`. */
  wacht(position: Position, timeoutMs: number): Promise<boolean> {
    return new Promise((antwoord) => {
      const eindig = (gelukt: boolean) => {
        clearTimeout(timer);
        this.#wachtend.delete(wachtende);
        antwoord(gelukt);
      };
      const wachtende = { position, eindig };
      const timer = setTimeout(() => eindig(false), timeoutMs);
      this.#wachtend.add(wachtende);
    });
  }

  meld(positie: Position): void {
    for (const { position, eindig } of this.#wachtend) if (position <= positie) eindig(true);
  }

  /** Nobody waits for what will not come. */
  sluit(): void {
    for (const { eindig } of this.#wachtend) eindig(false);
  }
}
