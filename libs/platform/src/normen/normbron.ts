import type { EventStoreReader, Position, RecordedEvent } from '@tijdig/event-store';
import { momentVan, type Moment } from '@tijdig/kernel';
import {
  KALENDERSTROOM,
  normtijdlijn,
  profielstroom,
  type Normkennis,
  type NormOpgetekend,
  type Normtijdlijn,
} from '@tijdig/normen';

/** A norm or calendar event from the log. */
export const alsNormOpgetekend = ({ stream, type, eventId, revisie, geregistreerdOp, data }: RecordedEvent) =>
  ({ stream, type, eventId, revisie, geregistreerdOp: momentVan(geregistreerdOp)!, data }) as NormOpgetekend;

/** What commands need to know of the norms: the log's own norm events, followed as they are recorded. */
export class Normbron {
  private readonly opgetekend: NormOpgetekend[] = [];
  private tijdlijn: Normtijdlijn = normtijdlijn([]);
  private readonly stop = new AbortController();

  /** Resolves when everything recorded so far is known, and goes on following. */
  static async volg(lezer: EventStoreReader, meld: (fout: unknown) => void): Promise<Normbron> {
    const bron = new Normbron();
    const prefixes = [profielstroom(''), KALENDERSTROOM];
    let after: Position | undefined;
    for (;;) {
      const events: readonly RecordedEvent[] = await lezer.readAll({ prefixes, ...(after !== undefined && { after }) });
      if (events.length === 0) break;
      bron.neem(events);
      after = events.at(-1)!.positie;
    }
    const range = { prefixes, signal: bron.stop.signal, ...(after !== undefined && { after }) };
    void bron.blijfBij(lezer.subscribe(range)).catch(meld);
    return bron;
  }

  op(moment: Moment): Normkennis {
    return this.tijdlijn.op(moment);
  }

  sluit(): void {
    this.stop.abort();
  }

  private async blijfBij(paginas: AsyncIterable<readonly RecordedEvent[]>): Promise<void> {
    for await (const events of paginas) this.neem(events);
  }

  private neem(events: readonly RecordedEvent[]): void {
    this.opgetekend.push(...events.map(alsNormOpgetekend));
    this.tijdlijn = normtijdlijn(this.opgetekend);
  }
}
