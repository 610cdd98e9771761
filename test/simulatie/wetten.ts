import { faultOf, hashOf, type RecordedEvent } from '@tijdig/event-store';
import { isNormstroom, normtijdlijn, type NormOpgetekend, type Normtijdlijn } from '@tijdig/normen';
import { alsNormOpgetekend } from '@tijdig/platform';
import { tijdlijn } from '@tijdig/projections';
import type { MemoryLog } from '@tijdig/testing';
import { breuken } from '@tijdig/zaak';
import type { Boekhouding } from './boekhouding.ts';
import { gelezenDoor, isLeesbaar } from './gif.ts';
import { PER_PARTIJ } from './partij.ts';
import { alsTijdlijn, LEEG, tekstVan } from './rijen.ts';
import type { Volger } from './volger.ts';
import { eis } from './wetsbreuk.ts';
import { alsOpgetekend } from './zicht.ts';

/**
 * A clock that goes back between the decision and the recording may leave a fact of the day after its recording; only
 * that, and an import warns of it.
 */
const KLOK_TERUG = 'DATUM_IN_TOEKOMST';

/** Holds the log, what was told and the rows against the laws; each time only what is new, at the end everything. */
export class Wetten {
  readonly #log: MemoryLog;
  readonly #boek: Boekhouding;
  readonly #volger: Volger;
  readonly #perOpdracht = new Map<string, number>();
  #gezien = 0;
  #laatste: RecordedEvent | undefined;
  #tijd: readonly [normen: readonly NormOpgetekend[], tijd: Normtijdlijn] | undefined;

  constructor(log: MemoryLog, boek: Boekhouding, volger: Volger) {
    this.#log = log;
    this.#boek = boek;
    this.#volger = volger;
  }

  naStap(software: number): void {
    const { events } = this.#log;
    const [vanaf, laatste] = [this.#gezien, this.#laatste];
    eis(!laatste || events[vanaf - 1] === laatste, 'G1', () => `the log shrank: position ${vanaf} is gone`);
    for (let i = vanaf; i < events.length; i++) this.#naEvent(events[i]!, events[i - 1]);
    this.#gezien = events.length;
    this.#laatste = events.at(-1);
    for (const stream of new Set(events.slice(vanaf).map((e) => e.stream))) this.#naOpdrachten(stream, software);
  }

  /** The rows of a zaak are those of its whole stream at once; a zaak that cannot be read has none, and only it. */
  rijenVan(zaken: Iterable<string>, software: number): void {
    const { positie, normen, geparkeerd, zaken: opslag } = this.#volger.schijf;
    const tijd = this.#tijdlijnVan(normen);
    for (const zaakId of zaken) {
      const stroom = (this.#log.streams.get(`zaak-${zaakId}`) ?? []).filter((e) => e.positie <= positie);
      const isGif = stroom.some((event) => !isLeesbaar(event, software));
      eis(isGif === geparkeerd.has(zaakId), 'G9', () => `zaak ${zaakId} is ${isGif ? 'not ' : ''}parked`);
      const rijen = tekstVan(alsTijdlijn(opslag.get(zaakId) ?? LEEG));
      const verwacht = isGif
        ? ''
        : tekstVan(
            tijdlijn(
              stroom.map((e) => alsOpgetekend(gelezenDoor(software, e))),
              tijd,
            ),
          );
      eis(rijen === verwacht, 'G6', () => `rows of ${zaakId} at ${positie}:\n${eersteVerschil(rijen, verwacht)}`);
    }
  }

  #tijdlijnVan(normen: readonly NormOpgetekend[]): Normtijdlijn {
    if (this.#tijd?.[0] !== normen) this.#tijd = [normen, normtijdlijn(normen)];
    return this.#tijd[1];
  }

  /** Everything once more, from the first event on. */
  aanHetEind(software: number): void {
    this.#perOpdracht.clear();
    this.#gezien = 0;
    this.#laatste = undefined;
    this.naStap(software);
    for (const { verzoek, uitkomst } of this.#boek.bevestigd) this.#boek.boek(verzoek, uitkomst);
    const alle = new Set([...this.#log.streams.keys()].filter((s) => s.startsWith('zaak-')).map((s) => s.slice(5)));
    this.rijenVan(alle, software);
    const norm = this.#log.events.filter(
      ({ stream, positie }) => isNormstroom(stream) && positie <= this.#volger.schijf.positie,
    );
    const gelijk = JSON.stringify(norm.map(alsNormOpgetekend)) === JSON.stringify(this.#volger.schijf.normen);
    eis(gelijk, 'G6', () => 'the norms that the follower knows are not those of the log');
  }

  #naEvent(event: RecordedEvent, vorige: RecordedEvent | undefined): void {
    const { stream, revisie, positie, geregistreerdOp } = event;
    eis(!vorige || positie > vorige.positie, 'G5', () => `position ${positie} comes after ${vorige!.positie}`);
    eis(
      !vorige || geregistreerdOp >= vorige.geregistreerdOp,
      'G12',
      () => `position ${positie} was recorded before the one before it`,
    );
    const inStroom = this.#log.streams.get(stream)!;
    eis(inStroom[revisie] === event, 'G3', () => `${stream} has two of revision ${revisie}`);
    const fout = faultOf(event, hashOf(event), inStroom[revisie - 1]);
    eis(!fout, 'G13', () => `${stream} revision ${revisie}: ${fout}`);
    const { commandoId } = event.metadata;
    if (commandoId === undefined) return;
    const naam = commandoId.startsWith('partij-') ? commandoId : `${stream} ${commandoId}`;
    this.#perOpdracht.set(naam, (this.#perOpdracht.get(naam) ?? 0) + 1);
  }

  /** After each append: all events of a command or none, once; and a zaak that keeps its rules. */
  #naOpdrachten(stream: string, software: number): void {
    const stroom = this.#log.streams.get(stream)!;
    for (const sleutel of new Set(stroom.map(({ metadata }) => metadata.commandoId))) {
      if (sleutel === undefined) continue;
      const isPartij = sleutel.startsWith('partij-');
      const aantal = this.#perOpdracht.get(isPartij ? sleutel : `${stream} ${sleutel}`);
      const hoort = isPartij ? PER_PARTIJ : (this.#boek.van(stream, sleutel)?.uitkomst.gebeurtenissen.length ?? 1);
      eis(aantal === hoort, isPartij ? 'G2' : 'G4', () => `${sleutel} has ${aantal} of ${hoort} events in the log`);
    }
    if (!stream.startsWith('zaak-') || stroom.some((e) => gelezenDoor(software, e) !== e || !isLeesbaar(e, software)))
      return;
    const breuk = breuken(stroom.map(alsOpgetekend)).find(({ code }) => code !== KLOK_TERUG);
    eis(!breuk, 'regels', () => `${stream}: ${breuk!.code} at revision ${breuk!.revisie}`);
  }
}

const eersteVerschil = (is: string, hoort: string): string => {
  const [a, b] = [is.split('\n'), hoort.split('\n')];
  const over = a.filter((regel) => !b.includes(regel));
  const ontbreekt = b.filter((regel) => !a.includes(regel));
  return `  too much: ${over.slice(0, 3).join('; ')}\n  missing: ${ontbreekt.slice(0, 3).join('; ')}`;
};
