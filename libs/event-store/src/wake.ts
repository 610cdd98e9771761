/**
 * Tells followers that there may be something new. A knock is counted, so one that falls between reading and waiting
 * is not missed.
 */
export class Wake {
  private knocks = 0;
  private readonly sleepers = new Set<() => void>();

  get count(): number {
    return this.knocks;
  }

  knock(): void {
    this.knocks += 1;
    for (const wakeUp of [...this.sleepers]) wakeUp();
  }

  /** Waits for a knock after `seen`, for the signal, or for `atMostMs`: whichever is first. */
  next(seen: number, signal: AbortSignal, atMostMs: number): Promise<void> {
    if (seen !== this.knocks || signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const wakeUp = () => {
        clearTimeout(timer);
        this.sleepers.delete(wakeUp);
        signal.removeEventListener('abort', wakeUp);
        resolve();
      };
      const timer = setTimeout(wakeUp, atMostMs);
      this.sleepers.add(wakeUp);
      signal.addEventListener('abort', wakeUp);
    });
  }
}
