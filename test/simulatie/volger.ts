import type { Position, RecordedEvent } from '@tijdig/event-store';
import { isNormstroom, normtijdlijn, type NormOpgetekend, type Normtijdlijn } from '@tijdig/normen';
import { alsNormOpgetekend } from '@tijdig/platform';
import { toestandVan, vervolg, type Toestand } from '@tijdig/projections';
import type { MemoryLog } from '@tijdig/testing';
import type { Opgetekend } from '@tijdig/zaak';
import { gelezenDoor, isLeesbaar } from './gif.ts';
import { LEEG, metWijzigingen, type Zaakopslag } from './rijen.ts';
import type { Schakelaar } from './schakelaars.ts';
import { alsOpgetekend } from './zicht.ts';

/** What outlives a crash: rows and checkpoint, moved together. */
type Schijf = Readonly<{
  positie: Position;
  normen: readonly NormOpgetekend[];
  zaken: ReadonlyMap<string, Zaakopslag>;
  geparkeerd: ReadonlySet<string>;
}>;

/** Where a crash falls: before anything is kept, or after, with only memory lost. */
export type Val = 'ervoor' | 'erna' | undefined;

/** Follows the log with the product's own projection, on a disk that keeps all of a page or nothing. */
export class Volger {
  readonly #log: MemoryLog;
  readonly #schakelaar: Schakelaar | undefined;
  #software = 1;
  #schijf: Schijf = { positie: 0n, normen: [], zaken: new Map(), geparkeerd: new Set() };
  #toestanden = new Map<string, Toestand>();
  #normen = normtijdlijn([]);
  #normenVan: readonly NormOpgetekend[] = [];

  constructor(log: MemoryLog, schakelaar: Schakelaar | undefined) {
    this.#log = log;
    this.#schakelaar = schakelaar;
  }

  get schijf(): Schijf {
    return this.#schijf;
  }

  get normen(): Normtijdlijn {
    return this.#normen;
  }

  /** Newer software reads what older could not; parked zaken are tried again. */
  werkBij(software: number): void {
    this.#software = software;
    this.sterf();
    const zaken = new Map(this.#schijf.zaken);
    const geparkeerd = new Set(this.#schijf.geparkeerd);
    for (const zaakId of this.#schijf.geparkeerd) this.#vanaf(zaakId, this.#schijf.positie, zaken, geparkeerd);
    this.#schijf = { ...this.#schijf, zaken, geparkeerd };
  }

  /** The next events, in one transaction; gives the zaken whose rows may have changed. */
  neem(aantal: number, val: Val): readonly string[] {
    const events = this.#log.events.slice(Number(this.#schijf.positie), Number(this.#schijf.positie) + aantal);
    const laatste = events.at(-1);
    if (!laatste) return [];
    const wordt = this.#projecteer(events, laatste.positie);
    const { positie } = wordt.schijf;
    if (this.#schakelaar === 'checkpoint-voor-rijen') this.#schijf = { ...this.#schijf, positie };
    if (val !== 'ervoor') this.#schijf = wordt.schijf;
    if (val) this.sterf();
    return wordt.geraakt;
  }

  /** All that was only in memory is gone. */
  sterf(): void {
    this.#toestanden = new Map();
    if (this.#normenVan !== this.#schijf.normen) this.#leerNormen(this.#schijf.normen);
  }

  zakenVan(jeugdigeId: string): readonly string[] {
    return [...this.#schijf.zaken].flatMap(([zaakId, { standen }]) =>
      [...standen.values()].some((stand) => stand.jeugdigeId === jeugdigeId) ? [zaakId] : [],
    );
  }

  positie(): Position {
    return this.#schijf.positie;
  }

  geparkeerd(): readonly Readonly<{ zaakId: string }>[] {
    return [...this.#schijf.geparkeerd].map((zaakId) => ({ zaakId }));
  }

  #leerNormen(normen: readonly NormOpgetekend[]): void {
    this.#normen = normtijdlijn(normen);
    this.#normenVan = normen;
  }

  #projecteer(events: readonly RecordedEvent[], tot: Position) {
    const norm = events.filter(({ stream }) => isNormstroom(stream)).map(alsNormOpgetekend);
    const normen = norm.length === 0 ? this.#schijf.normen : [...this.#schijf.normen, ...norm];
    const [zaken, geparkeerd] = [new Map(this.#schijf.zaken), new Set(this.#schijf.geparkeerd)];
    const perZaak = Map.groupBy(
      events.filter(({ stream }) => stream.startsWith('zaak-')),
      ({ stream }) => stream.slice(5),
    );
    const vorige = this.#normen;
    if (norm.length > 0) this.#leerNormen(normen);
    const geraakt = norm.length > 0 ? [...new Set([...zaken.keys(), ...perZaak.keys()])] : [...perZaak.keys()];
    for (const zaakId of geraakt)
      if (!geparkeerd.has(zaakId)) this.#verder(zaakId, perZaak.get(zaakId) ?? [], vorige, tot, zaken, geparkeerd);
    return { schijf: { positie: tot, normen, zaken, geparkeerd }, geraakt };
  }

  #verder(
    zaakId: string,
    events: readonly RecordedEvent[],
    vorige: Normtijdlijn,
    tot: Position,
    zaken: Map<string, Zaakopslag>,
    geparkeerd: Set<string>,
  ): void {
    const leesbaar = events.filter((event) => isLeesbaar(event, this.#software));
    const slaOver = this.#schakelaar === 'slaat-gif-over';
    if (leesbaar.length < events.length && !slaOver) return this.#vanaf(zaakId, tot, zaken, geparkeerd);
    const eerste = events[0]?.revisie ?? Infinity;
    const eerder =
      this.#toestanden.get(zaakId) ??
      toestandVan(
        this.#stroom(zaakId, (e) => e.revisie < eerste && e.positie <= tot),
        vorige,
      );
    const { toestand, wijzigingen } = vervolg(
      eerder,
      leesbaar.map((e) => this.#lees(e)),
      this.#normen,
    );
    zaken.set(zaakId, metWijzigingen(zaken.get(zaakId) ?? LEEG, wijzigingen));
    this.#toestanden.set(zaakId, toestand);
  }

  /** A zaak anew, or parked when it cannot be read. */
  #vanaf(zaakId: string, tot: Position, zaken: Map<string, Zaakopslag>, geparkeerd: Set<string>): void {
    this.#toestanden.delete(zaakId);
    const stroom = this.#log.streams.get(`zaak-${zaakId}`)!.filter(({ positie }) => positie <= tot);
    if (stroom.some((event) => !isLeesbaar(event, this.#software))) {
      zaken.delete(zaakId);
      geparkeerd.add(zaakId);
      return;
    }
    const { wijzigingen, toestand } = vervolg(
      toestandVan([], this.#normen),
      stroom.map((e) => this.#lees(e)),
      this.#normen,
    );
    geparkeerd.delete(zaakId);
    zaken.set(zaakId, metWijzigingen(LEEG, wijzigingen));
    this.#toestanden.set(zaakId, toestand);
  }

  #stroom(zaakId: string, binnen: (event: RecordedEvent) => boolean): readonly Opgetekend[] {
    const stroom = this.#log.streams.get(`zaak-${zaakId}`)!.filter(binnen);
    return stroom.filter((event) => isLeesbaar(event, this.#software)).map((event) => this.#lees(event));
  }

  #lees(event: RecordedEvent): Opgetekend {
    return alsOpgetekend(gelezenDoor(this.#software, event));
  }
}
