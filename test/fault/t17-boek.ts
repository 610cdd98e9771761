/** What a tool heard about a command. */
export type Gehoord = Readonly<{ status: number; json: Readonly<Record<string, unknown>> }>;

/** What was decided, without what is only advice. */
const besluitVan = ({ positie, revisie, gebeurtenissen }: Gehoord['json']): string =>
  JSON.stringify({ positie, revisie, gebeurtenissen });

export const isGelukt = ({ status }: Gehoord): boolean => status === 200 || status === 201;
const legtVast = (gehoord: Gehoord): boolean =>
  isGelukt(gehoord) && (gehoord.json['gebeurtenissen'] as readonly unknown[]).length > 0;

/** An answered command: the zaak, and the ids of its events. */
export type Bevestigd = Readonly<{ zaakId: string; sleutel: string; eventIds: readonly string[] }>;

/** What was acknowledged, what was answered differently the second time, and what should never be answered. */
export class Boek {
  readonly #bevestigd = new Map<string, Bevestigd & Readonly<{ besluit: string }>>();
  readonly statussen = new Map<number, number>();
  anders = 0;
  vijfhonderd = 0;

  get bevestigd(): readonly Bevestigd[] {
    return [...this.#bevestigd.values()];
  }

  hoor(sleutel: string, gehoord: Gehoord): void {
    const { status, json } = gehoord;
    this.statussen.set(status, (this.statussen.get(status) ?? 0) + 1);
    if (status >= 500 && status !== 503) this.vijfhonderd += 1;
    if (!legtVast(gehoord)) return;
    const besluit = besluitVan(json);
    const eerder = this.#bevestigd.get(sleutel);
    if (eerder && eerder.besluit !== besluit) this.anders += 1;
    if (eerder) return;
    const eventIds = (json['gebeurtenissen'] as readonly { eventId: string }[]).map(({ eventId }) => eventId);
    this.#bevestigd.set(sleutel, { zaakId: String(json['zaakId']), sleutel, eventIds, besluit });
  }
}
