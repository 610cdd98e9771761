/** How often each thing happened. */
export class Telling {
  readonly #aantallen = new Map<string, number>();

  tel(wat: string, aantal = 1): void {
    this.#aantallen.set(wat, (this.#aantallen.get(wat) ?? 0) + aantal);
  }

  neemOver(ander: Telling): void {
    for (const [wat, aantal] of ander.#aantallen) this.tel(wat, aantal);
  }

  get alles(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#aantallen].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
