import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventStoreReader, LogRange, RecordedEvent } from '@tijdig/event-store';
import { alles } from '@tijdig/kernel';
import { openReadModel, Projector } from '@tijdig/read-models';
import { toeval, type Toeval } from '../referentie/generator/toeval.ts';
import { beantwoord } from '../tegenspraak/beantwoord.ts';
import { metSoftware } from './gif.ts';
import { vraagNa } from './navraag.ts';
import type { Wereld } from './wereld.ts';
import { eis } from './wetsbreuk.ts';

/** Power loss is tried elsewhere; here a disk would only be slow. */
const GEHEUGENSCHIJF = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

class Omgevallen extends Error {}

/** A feed in pages of any size, to the end of the log, that now and then fails: between pages and in the middle of one. */
const haperend = (lezer: EventStoreReader, t: Toeval, hapert: () => boolean): EventStoreReader => ({
  ...lezer,
  async readStream(stream, range) {
    if (hapert() && t.kans(0.03)) throw new Omgevallen('while a page was projected');
    return lezer.readStream(stream, range);
  },
  async *subscribe({ after }: LogRange): AsyncGenerator<readonly RecordedEvent[]> {
    let vanaf = after;
    for (;;) {
      const limit = t.een([1, 3, 20, 100]);
      const events = await lezer.readAll({ limit, ...(vanaf !== undefined && { after: vanaf }) });
      if (events.length === 0) return;
      yield events;
      if (hapert() && t.kans(0.05)) throw new Omgevallen('between two pages');
      vanaf = events.at(-1)!.positie;
    }
  },
});

/** The product's own projector on a real file beside the simulated world; it goes on where it was left. */
export class Leesmodelschijf {
  readonly #wereld: Wereld;
  readonly #folder = mkdtempSync(join(GEHEUGENSCHIJF, 'tijdig-simulatie-'));
  readonly #seed: number;
  #software = 1;
  #hapert = false;

  constructor(wereld: Wereld, seed: number) {
    this.#wereld = wereld;
    this.#seed = seed;
  }

  /** Follows to the end, falling over on the way, and is held against a rebuild, the simulated follower and the reference. */
  async haalBij(): Promise<void> {
    const t = toeval(this.#seed + this.#wereld.store.log.events.length);
    let projector = await this.#open(t);
    if (this.#software !== this.#wereld.software) await projector.replayParked();
    this.#software = this.#wereld.software;
    while (!(await this.#volg(projector))) {
      await projector.close();
      projector = await this.#open(t);
    }
    await this.#houdTegen(projector);
    await projector.close();
  }

  ruimOp(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #open(t: Toeval): Promise<Projector> {
    const { store } = this.#wereld;
    const heel = metSoftware(store, () => this.#wereld.software);
    const lezer = { ...heel, logId: store.logId };
    return Projector.open({
      folder: this.#folder,
      reader: haperend(lezer, t, () => this.#hapert),
      software: 'simulatie',
      klok: this.#wereld.tijd.klok,
      onthoudGebeurtenissen: 60,
    });
  }

  async #volg(projector: Projector): Promise<boolean> {
    this.#hapert = true;
    try {
      await projector.volg(new AbortController().signal);
      return true;
    } catch (fout) {
      if (!(fout instanceof Omgevallen)) throw fout;
      this.#wereld.telling.tel('projector op schijf valt om');
      return false;
    } finally {
      this.#hapert = false;
    }
  }

  async #houdTegen(projector: Projector): Promise<void> {
    const { volger, telling } = this.#wereld;
    const geparkeerd = projector
      .geparkeerd()
      .map(({ zaakId }) => zaakId)
      .sort();
    const verwacht = [...volger.schijf.geparkeerd].sort();
    eis(`${geparkeerd}` === `${verwacht}`, 'G9', () => `parked on disk: ${geparkeerd}; in memory: ${verwacht}`);
    const { gelijk } = await projector.herbouw();
    eis(gelijk, 'G7', () => `the rebuilt read model differs at position ${projector.positie}`);
    telling.tel('herbouw vergeleken');
    if (geparkeerd.length === 0) this.#vraagNa();
  }

  #vraagNa(): void {
    const leesmodel = openReadModel({ folder: this.#folder });
    try {
      vraagNa(
        this.#wereld,
        (vraag, kijk) => leesmodel.vraag(alles(kijk.nu), ({ bronOp }) => beantwoord(vraag, { ...kijk, bronOp })),
        this.#seed,
        6,
      );
    } finally {
      leesmodel.close();
    }
  }
}
