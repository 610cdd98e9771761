import { setImmediate } from 'node:timers/promises';
import { momentVan, type Moment } from '@tijdig/kernel';
import type { EventStoreReader, Position, RecordedEvent } from '@tijdig/event-store';
import { isNormstroom, normtijdlijn, type NormOpgetekend, type Normtijdlijn } from '@tijdig/normen';
import { toestandVan, vervolg, type Toestand, type Vervolg } from '@tijdig/projections';
import type { Checkpoint } from '../bestand/checkpoint.ts';
import { leesNorm, leesZaakgebeurtenis, stroomVanZaak, zaakVan } from '../projectie/lees-gebeurtenis.ts';
import { projecteer } from '../projectie/projectie.ts';
import { stroomTot } from '../projectie/stroom.ts';
import type { Schrijver } from './schrijver.ts';
import { Toestanden } from './toestanden.ts';

/** After so many others get a turn, and so many are looked up at once. */
const ZAKEN_PER_KEER = 500;

export type Verwerkingsopties = Readonly<{
  reader: EventStoreReader;
  klok: () => Moment;
  /** How many events of recently touched zaken are kept in memory. */
  onthoudGebeurtenissen: number;
}>;

/** Turns events into rows: a page, its rows and the checkpoint in one transaction. */
export class Verwerking {
  readonly #schrijver: Schrijver;
  readonly #reader: EventStoreReader;
  readonly #klok: () => Moment;
  readonly #toestanden: Toestanden;
  #checkpoint: Checkpoint;
  #normgebeurtenissen: readonly NormOpgetekend[] = [];
  #normen: Normtijdlijn = normtijdlijn([]);
  #geparkeerd = new Set<string>();

  constructor(schrijver: Schrijver, checkpoint: Checkpoint, opties: Verwerkingsopties) {
    this.#schrijver = schrijver;
    this.#checkpoint = checkpoint;
    this.#reader = opties.reader;
    this.#klok = opties.klok;
    this.#toestanden = new Toestanden(opties.onthoudGebeurtenissen);
    this.#herinner();
  }

  get checkpoint(): Checkpoint {
    return this.#checkpoint;
  }

  async pasToe(events: readonly RecordedEvent[]): Promise<void> {
    const laatste = events.at(-1);
    if (!laatste) return;
    const moment = Math.max(...events.map(({ geregistreerdOp }) => momentVan(geregistreerdOp) ?? 0));
    const naar = { positie: laatste.positie, hash: laatste.hash, moment };
    await this.#samen(async () => {
      const vorigeNormen = this.#normen;
      if (this.#leerNormen(events)) await this.#volgNormen(events, vorigeNormen, laatste.positie);
      else await this.#volgZaken(events, laatste.positie);
      this.#checkpoint = this.#schrijver.verzet(this.#checkpoint, naar);
    });
  }

  /** Tries parked zaken again, all or one; answers which ones are in the numbers again. */
  async probeerOpnieuw(zaakId?: string): Promise<readonly string[]> {
    const zaken = [...this.#geparkeerd].filter((geparkeerd) => zaakId === undefined || geparkeerd === zaakId);
    await this.#samen(async () => {
      for (const zaak of zaken) await this.#herprojecteer(zaak, this.#checkpoint.positie);
    });
    return zaken.filter((zaak) => !this.#geparkeerd.has(zaak));
  }

  /** What is in memory follows the file: after a failure it may be ahead of it. */
  async #samen(werk: () => void | Promise<void>): Promise<void> {
    const { checkpoint } = this;
    try {
      await this.#schrijver.samen(async () => {
        this.#schrijver.eis(checkpoint);
        await werk();
      });
    } catch (fout) {
      this.#checkpoint = checkpoint;
      this.#herinner();
      throw fout;
    }
  }

  #herinner(): void {
    this.#toestanden.vergeet();
    this.#geparkeerd = new Set(this.#schrijver.geparkeerd.map(({ zaakId }) => zaakId));
    this.#normgebeurtenissen = this.#schrijver.normen;
    this.#normen = normtijdlijn(this.#normgebeurtenissen);
  }

  /** True when these events bring norms. */
  #leerNormen(events: readonly RecordedEvent[]): boolean {
    const nieuw = events.filter(({ stream }) => isNormstroom(stream));
    if (nieuw.length === 0) return false;
    const normen = nieuw.map(leesNorm);
    for (const norm of normen) this.#schrijver.onthoudNorm(norm);
    this.#normgebeurtenissen = [...this.#normgebeurtenissen, ...normen.map(({ gebeurtenis }) => gebeurtenis)];
    this.#normen = normtijdlijn(this.#normgebeurtenissen);
    return true;
  }

  async #volgZaken(events: readonly RecordedEvent[], tot: Position): Promise<void> {
    let gedaan = 0;
    for (const [zaakId, nieuwe] of perZaak(events)) {
      if (++gedaan % ZAKEN_PER_KEER === 0) await setImmediate();
      if (this.#geparkeerd.has(zaakId)) this.#schrijver.laatWachten(zaakId, nieuwe.length);
      else await this.#volgZaak(zaakId, nieuwe, tot);
    }
  }

  async #volgZaak(zaakId: string, nieuwe: readonly RecordedEvent[], tot: Position): Promise<void> {
    const eerste = nieuwe[0]!.revisie;
    const eerder =
      this.#toestanden.neem(zaakId) ??
      (eerste === 0 ? [] : await this.#reader.readStream(stroomVanZaak(zaakId), { upTo: eerste - 1 }));
    const uitkomst = this.#vervolg(eerder, nieuwe);
    if (!uitkomst) return this.#herprojecteer(zaakId, tot);
    this.#schrijver.pasToe(zaakId, uitkomst.wijzigingen);
    this.#toestanden.bewaar(zaakId, uitkomst.toestand);
  }

  /** Undefined when an event cannot be read or projected. */
  #vervolg(
    eerder: Toestand | readonly RecordedEvent[],
    nieuwe: readonly RecordedEvent[],
    normenEerder = this.#normen,
  ): Vervolg | undefined {
    try {
      const toestand = isToestand(eerder) ? eerder : toestandVan(eerder.map(leesZaakgebeurtenis), normenEerder);
      return vervolg(toestand, nieuwe.map(leesZaakgebeurtenis), this.#normen);
    } catch {
      return undefined;
    }
  }

  /** Norms changed, so what was known from then on may have changed in every zaak, parked ones too. */
  async #volgNormen(events: readonly RecordedEvent[], vorige: Normtijdlijn, tot: Position): Promise<void> {
    this.#toestanden.vergeet();
    const gedaan = new Set(perZaak(events).keys());
    for (const zaakId of gedaan) await this.#volgNormenIn(zaakId, vorige, tot);
    let zaken = this.#schrijver.zakenNa('', ZAKEN_PER_KEER);
    while (zaken.length > 0) {
      for (const zaakId of zaken) if (!gedaan.has(zaakId)) await this.#volgNormenIn(zaakId, vorige, tot);
      zaken = this.#schrijver.zakenNa(zaken.at(-1)!, ZAKEN_PER_KEER);
      await setImmediate();
    }
  }

  /** Writes only what the norms change, and what the zaak itself brought. */
  async #volgNormenIn(zaakId: string, vorige: Normtijdlijn, tot: Position): Promise<void> {
    if (this.#geparkeerd.has(zaakId)) return this.#herprojecteer(zaakId, tot);
    const stroom = await stroomTot(this.#reader, zaakId, tot);
    const nieuwe = stroom.filter(({ positie }) => positie > this.#checkpoint.positie);
    const uitkomst = this.#vervolg(stroom.slice(0, stroom.length - nieuwe.length), nieuwe, vorige);
    if (!uitkomst) return this.#herprojecteer(zaakId, tot);
    this.#schrijver.pasToe(zaakId, uitkomst.wijzigingen);
  }

  /** All rows of a zaak anew from its stream; it is parked when that does not succeed, and no longer when it does. */
  async #herprojecteer(zaakId: string, tot: Position): Promise<void> {
    const stroom = await stroomTot(this.#reader, zaakId, tot);
    const projectie = projecteer(zaakId, stroom, this.#normen);
    if (projectie.gelukt) {
      this.#schrijver.vervang(zaakId, projectie.tijdlijn);
      if (this.#geparkeerd.delete(zaakId)) this.#schrijver.haalUitParkeerstand(zaakId);
    } else {
      this.#schrijver.parkeer(projectie.parkering, this.#klok());
      this.#geparkeerd.add(zaakId);
    }
  }
}

const isToestand = (eerder: Toestand | readonly RecordedEvent[]): eerder is Toestand => !Array.isArray(eerder);

const perZaak = (events: readonly RecordedEvent[]): Map<string, RecordedEvent[]> => {
  const zaken = new Map<string, RecordedEvent[]>();
  for (const event of events) {
    const zaakId = zaakVan(event.stream);
    if (zaakId === undefined) continue;
    const eerdere = zaken.get(zaakId);
    if (eerdere) eerdere.push(event);
    else zaken.set(zaakId, [event]);
  }
  return zaken;
};
