import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventStore, JsonObject, NewEvent } from '@tijdig/event-store';
import { memoryEventStore, type MemoryEventStore } from '@tijdig/testing';
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

  async feit(zaakId: string, { type, ...data }: ZaakGebeurtenis, geregistreerdOp: string): Promise<void> {
    const { leidend } = ZAAKGEBEURTENISSEN[type];
    const gebeurdOp = leidend && (data as unknown as Record<string, string>)[leidend];
    await this.schrijf(`zaak-${zaakId}`, {
      type,
      data: data as unknown as JsonObject,
      geregistreerdOp,
      ...(gebeurdOp && { gebeurdOp }),
    });
  }

  async voorbeeld(naam: 'gewoon' | 'grillig', tot = Infinity): Promise<this> {
    const regels = readFileSync(`domein/voorbeelden/${naam}.ndjson`, 'utf8').trim().split('\n').slice(0, tot);
    for (const tekst of regels) {
      const { stream, ...event } = JSON.parse(tekst) as Regel;
      await this.schrijf(stream, event);
    }
    return this;
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

/** Follows until a position, then stops. */
export const volgTot = async (
  projector: { volg(signal: AbortSignal): Promise<void>; waitFor(p: bigint, ms: number): Promise<boolean> },
  store: EventStore,
): Promise<void> => {
  const stop = new AbortController();
  const volgt = projector.volg(stop.signal);
  const bij = await Promise.race([
    projector.waitFor((await store.head())?.position ?? 0n, 20_000),
    volgt.then(() => false),
  ]);
  stop.abort();
  await volgt;
  if (!bij) throw new Error('de projector kwam niet bij');
};
