import { closeSync, fsyncSync, openSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { momentVan, type Moment } from '@tijdig/kernel';
import type { Position, RecordedEvent } from '@tijdig/event-store';
import { isNormstroom, KALENDERSTROOM, normtijdlijn, profielstroom, type Normtijdlijn } from '@tijdig/normen';
import type { Checkpoint } from '../bestand/checkpoint.ts';
import { gooiWeg } from '../bestand/map.ts';
import { leesNorm, zaakVan, ZAAKSTROOM } from '../projectie/lees-gebeurtenis.ts';
import { projecteer } from '../projectie/projectie.ts';
import { paginas, stroomTot } from '../projectie/stroom.ts';
import { Voortgangsmeter } from '../projectie/voortgang.ts';
import type { Projectorinstelling } from '../projector/opties.ts';
import { Bouwdraad } from './bouwdraad.ts';
import { bouwHier, type Bouwplaats } from './bouwplaats.ts';
import { Lader } from './lading.ts';

const NORMSTROMEN = [KALENDERSTROOM, profielstroom('')];
const NORMEN_PER_KEER = 1000;

/**
 * A new read model of the log up to a position, in a file that nobody reads yet: norms first, then zaak by zaak in the
 * order in which they began, so that a zaak is projected once and memory depends on neither log nor stock.
 */
export const bouw = async (bestand: string, tot: Position, instelling: Projectorinstelling): Promise<void> => {
  gooiWeg(bestand);
  const plaats = Number(tot) >= instelling.draadVanaf ? new Bouwdraad(bestand) : bouwHier(bestand);
  try {
    await new Bouw(plaats, tot, instelling).draai();
  } catch (fout) {
    await plaats.staak();
    gooiWeg(bestand);
    throw fout;
  }
  opSchijf(bestand);
};

class Bouw {
  readonly #plaats: Bouwplaats;
  readonly #tot: Position;
  readonly #instelling: Projectorinstelling;
  readonly #lader = new Lader();
  #moment: Moment = 0;
  #gelezen = 0;

  constructor(plaats: Bouwplaats, tot: Position, instelling: Projectorinstelling) {
    this.#plaats = plaats;
    this.#tot = tot;
    this.#instelling = instelling;
  }

  async draai(): Promise<void> {
    const { signal, voortgang } = this.#instelling;
    const meter = new Voortgangsmeter({ van: 0n, tot: this.#tot }, voortgang);
    const normen = await this.#leesNormen();
    for await (const zaken of this.#zaken()) {
      const eerder = this.#gelezen;
      for (const zaakId of zaken) await this.#laad(zaakId, normen);
      await this.#plaats.neem(this.#lader.lever());
      // Events come by zaak: their number says how far it is, not a place in the log.
      meter.tel(BigInt(this.#gelezen), this.#gelezen - eerder);
      await setImmediate();
      signal.throwIfAborted();
    }
    await this.#plaats.voltooi(await this.#checkpoint());
    meter.klaar();
  }

  async #leesNormen(): Promise<Normtijdlijn> {
    const { reader } = this.#instelling;
    const normen = [];
    const bladen = paginas(reader, { tot: this.#tot, limit: NORMEN_PER_KEER, prefixes: NORMSTROMEN });
    for await (const blad of bladen) {
      const events = blad.filter(({ stream }) => isNormstroom(stream));
      normen.push(...events.map(leesNorm));
      this.#zie(events);
    }
    this.#lader.onthoud(normen);
    return normtijdlijn(normen.map(({ gebeurtenis }) => gebeurtenis));
  }

  async *#zaken(): AsyncIterable<readonly string[]> {
    const { reader, herbouwzaken: limit } = this.#instelling;
    for (let after = 0n; ;) {
      const begonnen = await reader.streams({ after, limit, prefixes: [ZAAKSTROOM] });
      const binnen = begonnen.filter(({ position }) => position <= this.#tot);
      yield binnen.map(({ stream }) => zaakVan(stream)!);
      if (begonnen.length < limit || binnen.length < begonnen.length) return;
      after = begonnen.at(-1)!.position;
    }
  }

  async #laad(zaakId: string, normen: Normtijdlijn): Promise<void> {
    const { reader, klok } = this.#instelling;
    const stroom = await stroomTot(reader, zaakId, this.#tot);
    this.#zie(stroom);
    const projectie = projecteer(zaakId, stroom, normen);
    if (projectie.gelukt) this.#lader.laad(zaakId, projectie.tijdlijn);
    else this.#lader.parkeer(projectie.parkering, klok());
  }

  #zie(events: readonly RecordedEvent[]): void {
    this.#gelezen += events.length;
    for (const { geregistreerdOp } of events) this.#moment = Math.max(this.#moment, momentVan(geregistreerdOp) ?? 0);
  }

  async #checkpoint(): Promise<Checkpoint> {
    const { reader, software } = this.#instelling;
    const laatste = await reader.readAt(this.#tot);
    const moment = Math.max(this.#moment, (laatste && momentVan(laatste.geregistreerdOp)) ?? 0);
    return { logId: reader.logId, positie: this.#tot, hash: laatste?.hash ?? '', moment, software };
  }
}

/** It was written without journal: only when it is on disk may it take the place of one that was not. */
const opSchijf = (bestand: string): void => {
  const fd = openSync(bestand, 'r+');
  fsyncSync(fd);
  closeSync(fd);
};
