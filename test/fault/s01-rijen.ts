import { DatabaseSync } from 'node:sqlite';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordedEvent } from '@tijdig/event-store';
import type { Product } from './vijandig/product.ts';

/** The tables, indexes and triggers of every database in a folder: text that came in must leave them alone. */
export const bouwVan = (map: string): string =>
  globSync('**/*.sqlite', { cwd: map })
    .sort()
    .map((bestand) => {
      const db = new DatabaseSync(join(map, bestand), { readOnly: true });
      try {
        const delen = db.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY name').all();
        return `${bestand.replace(/\d+/g, '')} ${JSON.stringify(delen)}`;
      } finally {
        db.close();
      }
    })
    .join('\n');

/** Follows what the log gets, so that every new row belongs to a command that says so. */
export class Logwacht {
  readonly #reader: Product['reader'];
  readonly #gezien = new Set<string>();
  #tot: bigint;

  private constructor(reader: Product['reader'], tot: bigint) {
    this.#reader = reader;
    this.#tot = tot;
  }

  static async vanaf(reader: Product['reader']): Promise<Logwacht> {
    return new Logwacht(reader, (await reader.head())?.position ?? 0n);
  }

  /** What was recorded since the last time. */
  async nieuw(): Promise<readonly RecordedEvent[]> {
    const hoofd = (await this.#reader.head())?.position ?? 0n;
    if (hoofd === this.#tot) return [];
    const events = await this.#reader.readAll({ after: this.#tot, raw: true });
    this.#tot = hoofd;
    for (const { eventId } of events) this.#gezien.add(eventId);
    return events;
  }

  /** Recorded since it began to look. */
  kent(eventId: string): boolean {
    return this.#gezien.has(eventId);
  }
}
