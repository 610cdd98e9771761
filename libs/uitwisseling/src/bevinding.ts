/** What is wrong, or odd, about one line of an event file. `melding` is for the person who made the file. */
export type Bevinding = Readonly<{ regel: number; stream?: string; veld?: string; code: string; melding: string }>;

/** How many findings are named; the total is always exact. */
export const MEEST_GENOEMD = 1000;

export type Bevindingen = Readonly<{ genoemd: readonly Bevinding[]; totaal: number }>;

/** Keeps the first findings by line, whatever the order they come in, and counts all of them. */
export class Bevindingenlijst {
  #genoemd: Bevinding[] = [];
  #totaal = 0;

  meld(bevinding: Bevinding): void {
    this.#totaal += 1;
    this.#genoemd.push(bevinding);
    if (this.#genoemd.length >= 2 * MEEST_GENOEMD) this.#snoei();
  }

  get aantal(): number {
    return this.#totaal;
  }

  uitslag(): Bevindingen {
    this.#snoei();
    return { genoemd: [...this.#genoemd], totaal: this.#totaal };
  }

  #snoei(): void {
    this.#genoemd = this.#genoemd.sort((a, b) => a.regel - b.regel).slice(0, MEEST_GENOEMD);
  }
}
