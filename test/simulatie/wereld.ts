import { eventIdFor } from '@tijdig/event-store';
import { lokaleDatum } from '@tijdig/kernel';
import { zorgVoorNormen } from '@tijdig/platform';
import { memoryEventStore, type MemoryEventStore } from '@tijdig/testing';
import { toeval, type Toeval } from '../referentie/generator/toeval.ts';
import { Boekhouding } from './boekhouding.ts';
import { Dienst } from './dienst.ts';
import { gif } from './gif.ts';
import { klokkuren, UUR } from './klokkuren.ts';
import { Medewerker } from './medewerker.ts';
import type { Schakelaar } from './schakelaars.ts';
import { Telling } from './telling.ts';
import { rust, Tijd } from './tijd.ts';
import { Volger } from './volger.ts';
import { Weggevallen } from './wankel-logboek.ts';
import { Wetten } from './wetten.ts';
import { Zaaklijst } from './zaaklijst.ts';

const BEGIN = Date.parse('2024-01-02T08:00:00Z');
const MEDEWERKERS = 6;

/** One organisation with everything that can go wrong; all of it follows from the seed. */
export class Wereld {
  readonly store: MemoryEventStore;
  readonly volger: Volger;
  readonly boek: Boekhouding;
  readonly zaken: Zaaklijst;
  readonly wetten: Wetten;
  readonly telling = new Telling();
  readonly tijd = new Tijd(BEGIN);
  readonly schakelaar: Schakelaar | undefined;
  software = 1;
  readonly #t: Toeval;
  readonly #medewerkers: readonly Medewerker[];
  #dienst!: Dienst;
  #sleutel = 0;
  #breuk: unknown;

  private constructor(seed: number, schakelaar: Schakelaar | undefined) {
    this.#t = toeval(seed);
    this.schakelaar = schakelaar;
    this.store = memoryEventStore({ clock: this.tijd.klok });
    const { log } = this.store;
    this.volger = new Volger(log, schakelaar);
    this.boek = new Boekhouding(log);
    this.zaken = new Zaaklijst(log);
    this.wetten = new Wetten(log, this.boek, this.volger);
    this.#medewerkers = Array.from({ length: MEDEWERKERS }, () => this.#nieuweMedewerker());
  }

  static async begin(seed: number, schakelaar?: Schakelaar): Promise<Wereld> {
    const wereld = new Wereld(seed, schakelaar);
    await zorgVoorNormen(wereld.store);
    await wereld.#startDienst();
    return wereld;
  }

  /** One thing happens, time passes, and the laws are held; throws the first that is broken. */
  async stap(): Promise<void> {
    await this.#ietsGebeurt();
    await rust();
    await this.tijd.verstrijk(this.#duur());
    if (this.#breuk) throw this.#breuk;
    this.wetten.naStap(this.software);
  }

  /** The end of the working day: what was under way is over, and the rows are at the end of the log. */
  async rondAf(): Promise<void> {
    await this.tijd.verstrijk(UUR);
    if (this.#breuk) throw this.#breuk;
    await this.bijHetEinde(async () => this.wetten.aanHetEind(this.software));
  }

  /** With the rows at the end of the log. */
  async bijHetEinde(doe: () => Promise<void>): Promise<void> {
    while (this.#volg(undefined, 500));
    await doe();
  }

  async sluit(): Promise<void> {
    this.#dienst.sterf(new Weggevallen('the end'));
    await this.store.close();
    await rust();
  }

  #nieuweMedewerker(): Medewerker {
    return new Medewerker({
      t: this.#t,
      tijd: this.tijd,
      store: this.store,
      boek: this.boek,
      zaken: this.zaken,
      telling: this.telling,
      dienst: () => this.#dienst,
      nieuweSleutel: () => `s-${++this.#sleutel}`,
    });
  }

  async #startDienst(): Promise<void> {
    this.#dienst = await Dienst.start({
      store: this.store,
      tijd: this.tijd,
      t: this.#t,
      fouten: this.telling,
      schakelaar: this.schakelaar,
      rijen: this.volger,
      software: () => this.software,
      meld: (fout) => void (this.#breuk ??= fout),
    });
  }

  async #ietsGebeurt(): Promise<void> {
    const kans = this.#t.heel(1, 1000);
    if (kans <= 640) return this.#laatWerken();
    if (kans <= 930) return void this.#volg(this.#t.kans(0.08) ? this.#t.een(['ervoor', 'erna'] as const) : undefined);
    if (kans <= 955) return this.#herstart();
    if (kans <= 980) return this.#verzetKlok();
    if (kans <= 990) return this.#vergiftig();
    if (kans <= 993) return this.#werkBij();
    return this.#naarKloknacht();
  }

  #laatWerken(): void {
    const vrij = this.#medewerkers.filter((medewerker) => !medewerker.isBezig);
    if (vrij.length === 0) return this.telling.tel('iedereen wacht');
    this.#t
      .een(vrij)
      .doeIets()
      .catch((fout: unknown) => void (this.#breuk ??= fout));
  }

  #volg(val?: 'ervoor' | 'erna', aantal = this.#t.een([1, 2, 5, 30])): boolean {
    if (val) this.telling.tel(`projector valt om, ${val}`);
    const geraakt = this.volger.neem(aantal, val);
    this.wetten.rijenVan(geraakt, this.software);
    return geraakt.length > 0;
  }

  async #herstart(): Promise<void> {
    this.telling.tel('dienst valt om');
    this.#dienst.sterf(new Weggevallen('the server died'));
    if (this.schakelaar === 'verliest-bevestigd') this.#verliesStaart();
    await rust();
    await this.#startDienst();
  }

  #verliesStaart(): void {
    const { log } = this.store;
    const weg = log.events.pop();
    if (!weg) return;
    log.streams.get(weg.stream)!.pop();
    log.eventIds.delete(weg.eventId);
  }

  #verzetKlok(): void {
    const sprong = this.#t.een([0, 0, 3 * UUR, -3 * UUR, this.#t.heel(-2000, 2000), this.#t.heel(-3 * UUR, 3 * UUR)]);
    this.telling.tel(sprong === 0 ? 'klok weer goed' : 'klok verspringt');
    this.tijd.verzet(sprong);
    if (this.schakelaar === 'gelooft-de-klok') this.store.log.lastMoment = undefined;
  }

  async #vergiftig(): Promise<void> {
    const zaakId = this.zaken.kies(this.#t);
    const stroom = this.store.log.streams.get(`zaak-${zaakId}`);
    if (!stroom) return;
    this.telling.tel('gif');
    const datum = lokaleDatum(this.tijd.klok());
    const event = gif(eventIdFor(`gif-${this.#sleutel++}`, 0), datum, this.software + 1, this.#t.kans(0.5));
    await this.store.append([{ stream: `zaak-${zaakId}`, expected: stroom.at(-1)!.revisie, events: [event] }]);
  }

  async #werkBij(): Promise<void> {
    this.telling.tel('nieuwe software');
    const geparkeerd = [...this.volger.schijf.geparkeerd];
    this.software += 1;
    this.volger.werkBij(this.software);
    this.wetten.rijenVan(geparkeerd, this.software);
    await this.#herstart();
  }

  /** To half an hour before the clock changes, if that is not far off. */
  async #naarKloknacht(): Promise<void> {
    const nacht = klokkuren.find((moment) => moment > this.tijd.nu);
    if (nacht === undefined || nacht - this.tijd.nu > 60 * 24 * UUR) return;
    this.telling.tel('nacht van de zomer- of wintertijd');
    await this.tijd.verstrijk(Math.max(0, nacht - UUR / 2 - this.tijd.nu));
  }

  #duur(): number {
    const kans = this.#t.heel(1, 100);
    if (kans <= 65) return this.#t.heel(0, 60);
    if (kans <= 88) return this.#t.heel(1, 4 * UUR);
    return this.#t.heel(1, 5 * 24 * UUR);
  }
}
