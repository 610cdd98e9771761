import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventStoreReader } from '@tijdig/event-store';
import type { Moment } from '@tijdig/kernel';
import { isNormstroom } from '@tijdig/normen';
import { Bevindingenlijst, type Bevindingen } from '../bevinding.ts';
import type { Tekstregel } from '../lezen/tekstregels.ts';
import { bevinding } from '../meldingen.ts';
import { keurIds, meldId, meldIdsVanLog } from './eventids.ts';
import { keurNormstroom } from './keur-normstroom.ts';
import { keurZaakstroom } from './keur-zaakstroom.ts';
import { Regelset } from './regelset.ts';
import { deelIn, perStroom } from './regelstroom.ts';
import type { Stroomregel } from './stroomregel.ts';
import { Verdeling } from './verdeling.ts';

/** What a whole file is worth. Any error: nothing of it may be recorded. */
export type Keuring = Readonly<{
  /** Lines that hold something. */
  regels: number;
  fouten: Bevindingen;
  /** Business rules that the history breaks: facts all the same. */
  waarschuwingen: Bevindingen;
  /** Lines that the log holds already, or that only repeat a norm. */
  overslaan: Regelset;
  /** Where a stream that the log holds already goes on; every other stream begins at 0. */
  vanaf: ReadonlyMap<string, number>;
}>;

export type Keuringsvraag = Readonly<{
  nu: Moment;
  /** What is in the log already; without it the file must stand on its own. */
  log?: EventStoreReader;
  /** Where working files may stand; they hold what the file holds, and are removed. Default: the system's. */
  werkmap?: string;
  /** In how many parts to split the work: memory is about that of one part. */
  delen?: number;
  opRegels?: (regels: number) => void;
}>;

/** One keuring under way. */
class Keurmeester {
  readonly #vraag: Keuringsvraag;
  readonly #stromen: Verdeling;
  readonly #ids: Verdeling;
  readonly #fouten = new Bevindingenlijst();
  readonly #waarschuwingen = new Bevindingenlijst();
  readonly #overslaan = new Regelset();
  readonly #vanaf = new Map<string, number>();
  readonly #logIsLeeg: boolean;
  #regels = 0;

  constructor(vraag: Keuringsvraag, stromen: Verdeling, ids: Verdeling, logIsLeeg: boolean) {
    this.#vraag = vraag;
    this.#stromen = stromen;
    this.#ids = ids;
    this.#logIsLeeg = logIsLeeg;
  }

  async keur(bron: AsyncIterable<readonly Tekstregel[]>): Promise<Keuring> {
    for await (const regels of bron) {
      for (const regel of regels) deelIn(regel, this.#vraag.nu, this.#stromen, this.#fouten);
      this.#regels += regels.length;
      this.#vraag.opRegels?.(this.#regels);
      await this.#stromen.bewaar();
    }
    for await (const deel of this.#stromen.delen()) {
      for (const [stream, regels] of perStroom(deel)) await this.#keurStroom(stream, regels);
      await this.#ids.bewaar();
    }
    if (this.#vraag.log && !this.#logIsLeeg && this.#overslaan.aantal < this.#regels)
      await meldIdsVanLog(this.#ids, this.#vraag.log);
    await keurIds(this.#ids, this.#fouten);
    return {
      regels: this.#regels,
      fouten: this.#fouten.uitslag(),
      waarschuwingen: this.#waarschuwingen.uitslag(),
      overslaan: this.#overslaan,
      vanaf: this.#vanaf,
    };
  }

  async #keurStroom(stream: string, regels: readonly Stroomregel[]): Promise<void> {
    const { log } = this.#vraag;
    const inLog = log && !this.#logIsLeeg ? await log.readStream(stream, { raw: true }) : [];
    const uitslag = isNormstroom(stream) ? keurNormstroom(regels, inLog) : keurZaakstroom(regels, inLog);
    for (const { nr, ...oorzaak } of uitslag.fouten) this.#fouten.meld(bevinding(nr, oorzaak, stream));
    for (const { nr, ...oorzaak } of uitslag.waarschuwingen) this.#waarschuwingen.meld(bevinding(nr, oorzaak, stream));
    for (const nr of uitslag.overslaan) this.#overslaan.voegToe(nr);
    for (const { nr, eventId } of uitslag.nieuw) meldId(this.#ids, eventId, nr, stream);
    if (uitslag.vanaf > 0) this.#vanaf.set(stream, uitslag.vanaf);
  }
}

/**
 * Checks a whole file against itself and against the log, without recording anything. The lines are first put with
 * their stream on disk, then judged a part at a time, so memory does not grow with the file.
 */
export const keurBestand = async (
  bron: AsyncIterable<readonly Tekstregel[]>,
  vraag: Keuringsvraag,
): Promise<Keuring> => {
  const map = await mkdtemp(join(vraag.werkmap ?? tmpdir(), 'import-'));
  try {
    const delen = vraag.delen ?? 64;
    const [stromen, ids] = [
      await Verdeling.in(join(map, 'stromen'), delen),
      await Verdeling.in(join(map, 'ids'), delen),
    ];
    const logIsLeeg = vraag.log === undefined || (await vraag.log.head()) === undefined;
    return await new Keurmeester(vraag, stromen, ids, logIsLeeg).keur(bron);
  } finally {
    await rm(map, { recursive: true, force: true });
  }
};
