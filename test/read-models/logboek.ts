import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JsonObject, NewEvent } from '@tijdig/event-store';
import { MEEGELEVERD, stroomVan } from '@tijdig/normen';
import { memoryEventStore, type MemoryEventStore } from '@tijdig/testing';
import { Projector, type Projectoropties } from '@tijdig/read-models';
import { ZAAKGEBEURTENISSEN, type ZaakGebeurtenis } from '@tijdig/zaak';

type Regel = Omit<NewEvent, 'schemaVersie' | 'eventId'> & Readonly<{ stream: string; eventId?: string }>;

/** A log in memory that remembers how far each stream is, so that a test only says what happened. */
export class Logboek {
  readonly store: MemoryEventStore = memoryEventStore();
  readonly #stromen = new Map<string, number>();

  async schrijf(stream: string, event: Partial<NewEvent> & Pick<NewEvent, 'type' | 'data'>): Promise<void> {
    const vorige = this.#stromen.get(stream);
    const revisie = vorige === undefined ? 0 : vorige + 1;
    const nieuw: NewEvent = { eventId: `${stream}-${revisie}`, schemaVersie: 1, metadata: {}, ...event };
    await this.store.append([{ stream, expected: vorige ?? 'no-stream', events: [nieuw] }]);
    this.#stromen.set(stream, revisie);
  }

  /** The profiles and days that ship. */
  async normen(): Promise<this> {
    for (const norm of MEEGELEVERD)
      await this.schrijf(stroomVan(norm), {
        type: norm.type,
        data: norm.data as unknown as JsonObject,
        geregistreerdOp: '2000-01-01T00:00:00.000Z',
      });
    return this;
  }

  /** Recorded at noon of a day. */
  async feit(zaakId: string, { type, ...data }: ZaakGebeurtenis, dag: string): Promise<void> {
    const { leidend } = ZAAKGEBEURTENISSEN[type];
    const gebeurdOp = leidend && (data as unknown as Record<string, string>)[leidend];
    await this.schrijf(`zaak-${zaakId}`, {
      type,
      data: data as unknown as JsonObject,
      geregistreerdOp: `${dag}T11:00:00.000Z`,
      ...(gebeurdOp && { gebeurdOp }),
    });
  }

  async voorbeeld(naam: 'gewoon' | 'grillig', regels: readonly [van: number, tot: number] = [0, Infinity]) {
    const teksten = readFileSync(`domein/voorbeelden/${naam}.ndjson`, 'utf8').trim().split('\n');
    for (const tekst of teksten.slice(...regels)) {
      const { stream, ...event } = JSON.parse(tekst) as Regel;
      await this.schrijf(stream, event);
    }
    return this;
  }

  /** A projector on this log; what it says is kept in `meldingen`. */
  projector(folder: string, opties: Partial<Projectoropties> = {}): Promise<Projector> {
    return Projector.open({ folder, reader: this.store, software: 'test', ...opties });
  }

  /** Follows to the end of the log, then stops. */
  async volg(projector: Projector): Promise<void> {
    const stop = new AbortController();
    const einde = (await this.store.head())?.position ?? 0n;
    const volgt = projector.volg(stop.signal);
    const bij = await Promise.race([projector.waitFor(einde, 20_000), volgt]);
    stop.abort();
    await volgt;
    if (bij !== true) throw new Error('de projector kwam niet bij');
  }

  /** What the read model of the whole log must be. */
  async digest(): Promise<string> {
    return metMap(async (folder) => {
      const projector = await this.projector(folder);
      return projector.digest().finally(() => projector.close());
    });
  }
}

/** A data folder of its own for each test. */
export const metMap = async <T>(werk: (folder: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'tijdig-leesmodel-'));
  try {
    return await werk(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

export const bestandIn = (folder: string): string =>
  join(
    folder,
    readdirSync(folder).find((naam) => naam.endsWith('.sqlite'))!,
  );
