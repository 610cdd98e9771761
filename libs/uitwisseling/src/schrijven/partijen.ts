import { eventIdAt, isoOf, type StreamAppend } from '@tijdig/event-store';
import { alsEventregel, type Eventregel } from '../lezen/eventregel.ts';
import type { Tekstregel } from '../lezen/tekstregels.ts';
import type { Keuring } from '../keuren/keur-bestand.ts';

/** What is recorded at once: durable together, or not at all. */
export type Partij = Readonly<{ appends: readonly StreamAppend[]; laatsteRegel: number; aantal: number }>;

export const GROOTSTE_PARTIJ = 2000;
const GROOTSTE_TEKST = 4 * 1024 * 1024;

/** Gives each line its place in its stream, and gathers lines to be recorded together in the order of the file. */
class Inpakker {
  readonly #volgende: Map<string, number>;
  #appends: StreamAppend[] = [];
  #omvang = 0;

  constructor(vanaf: ReadonlyMap<string, number>) {
    this.#volgende = new Map(vanaf);
  }

  get aantal(): number {
    return this.#appends.length;
  }

  get isVol(): boolean {
    return this.aantal >= GROOTSTE_PARTIJ || this.#omvang >= GROOTSTE_TEKST;
  }

  neem(regel: Eventregel, omvang: number): void {
    const { stream, type, schemaVersie, gebeurdOp, data, metadata } = regel;
    const plaats = this.#volgende.get(stream) ?? 0;
    this.#volgende.set(stream, plaats + 1);
    this.#omvang += omvang;
    const event = {
      eventId: regel.eventId ?? eventIdAt(stream, plaats),
      type,
      schemaVersie,
      gebeurdOp,
      geregistreerdOp: isoOf(regel.geregistreerdOp),
      data,
      metadata,
    };
    this.#appends.push({ stream, expected: plaats === 0 ? 'no-stream' : plaats - 1, events: [event] });
  }

  leeg(): readonly StreamAppend[] {
    const appends = this.#appends;
    this.#appends = [];
    this.#omvang = 0;
    return appends;
  }
}

/** The lines that are new, ready to be recorded, after a keuring without errors. */
export async function* partijen(
  bron: AsyncIterable<readonly Tekstregel[]>,
  { overslaan, vanaf }: Pick<Keuring, 'overslaan' | 'vanaf'>,
): AsyncGenerator<Partij> {
  const inpakker = new Inpakker(vanaf);
  let laatsteRegel = 0;
  const partij = (): Partij => ({ aantal: inpakker.aantal, appends: inpakker.leeg(), laatsteRegel });
  for await (const regels of bron)
    for (const { nr, tekst } of regels) {
      laatsteRegel = nr;
      if (overslaan.heeft(nr)) continue;
      inpakker.neem(alsEventregel(JSON.parse(tekst) as Record<string, unknown>), tekst.length);
      if (inpakker.isVol) yield partij();
    }
  if (inpakker.aantal > 0) yield partij();
}
