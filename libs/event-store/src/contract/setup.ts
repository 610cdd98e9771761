import { afterEach, beforeEach } from '@jest/globals';
import type { Moment } from '@tijdig/kernel';
import type { EventStore } from '../port.ts';
import type { Upcasters } from '../upcast.ts';

export type OpenOptions = Readonly<{ clock?: () => Moment; upcasters?: Upcasters }>;

/** One empty place to keep a log: what a new data folder, or a new database, is to an adapter. */
export type Place = Readonly<{
  /** Opens the log that is kept here; after `close` it may be opened again. */
  open(options?: OpenOptions): Promise<EventStore>;
  discard(): Promise<void>;
}>;

/** A store on a fresh place for each test, closed and thrown away after it. */
export class Fresh {
  store!: EventStore;
  private place!: Place;

  constructor(create: () => Promise<Place>) {
    beforeEach(async () => {
      this.place = await create();
      this.store = await this.place.open();
    });
    afterEach(async () => {
      await this.store.close();
      await this.place.discard();
    });
  }

  /** The same log, opened anew: by a process that starts again. */
  async reopen(options?: OpenOptions): Promise<EventStore> {
    await this.store.close();
    this.store = await this.place.open(options);
    return this.store;
  }
}
