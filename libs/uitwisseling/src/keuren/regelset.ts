/** A set of line numbers, one bit each. */
export class Regelset {
  #bits = new Uint8Array(1024);
  #aantal = 0;

  get aantal(): number {
    return this.#aantal;
  }

  voegToe(nr: number): void {
    if (this.heeft(nr)) return;
    if (nr >> 3 >= this.#bits.length) this.#groei(nr);
    this.#bits[nr >> 3]! |= 1 << (nr & 7);
    this.#aantal += 1;
  }

  heeft(nr: number): boolean {
    return ((this.#bits[nr >> 3] ?? 0) & (1 << (nr & 7))) !== 0;
  }

  #groei(nr: number): void {
    const ruimer = new Uint8Array(Math.max(this.#bits.length * 2, (nr >> 3) + 1));
    ruimer.set(this.#bits);
    this.#bits = ruimer;
  }
}
