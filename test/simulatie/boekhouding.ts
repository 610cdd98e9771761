import type { Uitkomst } from '@tijdig/case-api';
import type { RecordedEvent } from '@tijdig/event-store';
import type { MemoryLog } from '@tijdig/testing';
import type { Verzoek } from './balie.ts';
import { eis } from './wetsbreuk.ts';

/** A command whose events a tool was told of. */
export type Bevestigd = Readonly<{ verzoek: Verzoek; stream: string; uitkomst: Uitkomst }>;

const tekstVan = (uitkomst: Uitkomst): string => JSON.stringify(uitkomst);

const naamVan = (stream: string, sleutel: string) => `${stream} ${sleutel}`;

/** What the tools were told, held against each other and against the log. */
export class Boekhouding {
  readonly #log: MemoryLog;
  readonly #bevestigd = new Map<string, Bevestigd>();
  readonly #lijst: Bevestigd[] = [];

  constructor(log: MemoryLog) {
    this.#log = log;
  }

  get bevestigd(): readonly Bevestigd[] {
    return this.#lijst;
  }

  van(stream: string, sleutel: string): Bevestigd | undefined {
    return this.#bevestigd.get(naamVan(stream, sleutel));
  }

  /** A tool got an answer. */
  boek(verzoek: Verzoek, uitkomst: Uitkomst): void {
    const [eerste] = uitkomst.gebeurtenissen;
    if (!eerste) return;
    const vastgelegd = this.#vastgelegd(uitkomst);
    eis(vastgelegd, 'G1', () => `${verzoek.sleutel} was told position ${uitkomst.positie}, where its event is not`);
    const { stream } = vastgelegd;
    if (verzoek.ifMatch !== undefined && verzoek.ifMatch + 1 !== eerste['revisie'])
      eis(
        this.van(stream, verzoek.sleutel),
        'G3',
        () => `${verzoek.sleutel} was decided on ${verzoek.ifMatch}, and recorded as ${String(eerste['revisie'])}`,
      );
    this.#zelfde(verzoek, stream, uitkomst);
  }

  /** The event that was told, if it stands there. */
  #vastgelegd({ positie, gebeurtenissen }: Uitkomst): RecordedEvent | undefined {
    const event = this.#log.events[Number(positie) - 1];
    return event?.eventId === gebeurtenissen.at(-1)!['eventId'] ? event : undefined;
  }

  #zelfde(verzoek: Verzoek, stream: string, uitkomst: Uitkomst): void {
    const naam = naamVan(stream, verzoek.sleutel);
    const eerder = this.#bevestigd.get(naam);
    if (!eerder) {
      const nieuw = { verzoek, stream, uitkomst };
      this.#bevestigd.set(naam, nieuw);
      this.#lijst.push(nieuw);
      return;
    }
    const [was, is] = [tekstVan(eerder.uitkomst), tekstVan(uitkomst)];
    eis(was === is, 'G4', () => `${verzoek.type} ${naam} was answered ${was}, and now ${is}`);
  }
}
