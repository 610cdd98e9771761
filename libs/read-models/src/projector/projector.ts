import { mkdirSync } from 'node:fs';
import type { Position } from '@tijdig/event-store';
import { ruimOp, volgendBestand, wissel } from '../bestand/map.ts';
import { bouw } from '../bouw/bouw.ts';
import { digestVan } from '../digest/digest.ts';
import type { GeparkeerdeZaak } from '../geparkeerd.ts';
import { Lezer } from '../lezen/lezer.ts';
import { Beurten } from './beurten.ts';
import { metStandaard, type Projectorinstelling, type Projectoropties } from './opties.ts';
import { paginas } from '../projectie/stroom.ts';
import { Voortgangsmeter } from '../projectie/voortgang.ts';
import { Wachtenden } from './wachtenden.ts';
import { openBestand, openOfHerbouw, type Werkend } from './werkend.ts';

/** Two read models at the same position of the log. */
export type Vergelijking = Readonly<{ positie: Position; digest: string; vorigeDigest: string; gelijk: boolean }>;

/** Follows the log and keeps the read model: the only writer in its file. */
export class Projector {
  readonly #instelling: Projectorinstelling;
  readonly #beurten = new Beurten();
  readonly #wachtenden = new Wachtenden();
  #werkend: Werkend;

  private constructor(instelling: Projectorinstelling, werkend: Werkend) {
    this.#instelling = instelling;
    this.#werkend = werkend;
  }

  /** Goes on where the file was; what cannot be believed is rebuilt first. */
  static async open(opties: Projectoropties): Promise<Projector> {
    const instelling = metStandaard(opties);
    mkdirSync(instelling.folder, { recursive: true });
    ruimOp(instelling.folder);
    const projector = new Projector(instelling, await openOfHerbouw(instelling));
    await projector.#herbouwBijAndereSoftware();
    return projector;
  }

  get positie(): Position {
    return this.#werkend.verwerking.checkpoint.positie;
  }

  /** Until the signal aborts; rejects when it cannot go on. */
  async volg(signal: AbortSignal): Promise<void> {
    const { reader, pagina, voortgang } = this.#instelling;
    const achterstand = (await reader.head())?.position ?? 0n;
    const meter = new Voortgangsmeter({ van: this.positie, tot: achterstand }, voortgang);
    let isBij = this.positie >= achterstand;
    for await (const events of reader.subscribe({ after: this.positie, limit: pagina, signal })) {
      await this.#beurten.doe(() => this.#werkend.verwerking.pasToe(events));
      this.#wachtenden.meld(this.positie);
      if (isBij) continue;
      meter.tel(this.positie, events.length);
      isBij = this.positie >= achterstand;
      if (isBij) meter.klaar();
    }
  }

  /** False when the rows are not there in time. */
  async waitFor(position: Position, timeoutMs: number): Promise<boolean> {
    return this.positie >= position || this.#wachtenden.wacht(position, timeoutMs);
  }

  geparkeerd(): readonly GeparkeerdeZaak[] {
    return this.#werkend.schrijver.geparkeerd;
  }

  /** Tries parked zaken again; answers which are in the numbers again. */
  replayParked(zaakId?: string): Promise<readonly string[]> {
    return this.#beurten.doe(() => this.#werkend.verwerking.probeerOpnieuw(zaakId));
  }

  digest(): Promise<string> {
    return this.#beurten.doe(() => digestVan(this.#werkend.schrijver.sql));
  }

  /** Builds a new file beside the one in use, compares them at the same position, and puts the new one in its place. */
  async herbouw(): Promise<Vergelijking> {
    const { aanbouw, klaar } = volgendBestand(this.#instelling.folder);
    await bouw(aanbouw, this.positie, this.#instelling);
    const nieuw = openBestand(aanbouw, this.#instelling);
    const vergelijking = await this.#vergelijk(nieuw);
    await this.#beurten.doe(async () => {
      await this.#haalIn(nieuw);
      nieuw.schrijver.sluit();
      this.#werkend.schrijver.sluit();
      wissel(this.#instelling.folder, aanbouw, klaar);
      this.#werkend = openBestand(klaar, this.#instelling);
    });
    return vergelijking;
  }

  close(): Promise<void> {
    this.#wachtenden.sluit();
    return this.#beurten.doe(async () => this.#werkend.schrijver.sluit());
  }

  async #herbouwBijAndereSoftware(): Promise<void> {
    const { software, meld } = this.#instelling;
    const vorige = this.#werkend.verwerking.checkpoint.software;
    if (vorige === software) return;
    meld(`het leesmodel is gemaakt door ${vorige}; ${software} herbouwt het, zolang geldt het oude`);
    await this.herbouw();
  }

  /** While it was built, the one in use went on. */
  async #haalIn({ verwerking }: Werkend): Promise<void> {
    const { reader, pagina } = this.#instelling;
    for await (const events of paginas(reader, { na: verwerking.checkpoint.positie, tot: this.positie, limit: pagina }))
      await verwerking.pasToe(events);
  }

  /** Both are read as they are at one position; following goes on meanwhile. */
  async #vergelijk(nieuw: Werkend): Promise<Vergelijking> {
    const { positie, digests } = await this.#beurten.doe(async () => {
      await this.#haalIn(nieuw);
      return { positie: this.positie, digests: [leesDigest(nieuw), leesDigest(this.#werkend)] as const };
    });
    const [digest, vorigeDigest] = await Promise.all(digests);
    const gelijk = digest === vorigeDigest;
    if (!gelijk)
      this.#instelling.meld('het herbouwde leesmodel verschilt van het vorige; vanaf nu geldt het herbouwde');
    return { positie, digest, vorigeDigest, gelijk };
  }
}

/** Of the file as it is at the moment of asking. */
const leesDigest = ({ schrijver }: Werkend): Promise<string> => {
  const lezer = new Lezer(schrijver.bestand);
  return lezer.leesRustig(digestVan).finally(() => lezer.sluit());
};
