import { NO_HASH, type RecordedEvent } from '@tijdig/event-store';
import type { Oorzaak } from '../meldingen.ts';
import type { Eventregel } from '../lezen/eventregel.ts';
import { hashVanRegel, isHeel, type Stroomregel } from './stroomregel.ts';

/** Checks the chain of a stream line by line; after a broken line, or without any hash, there is nothing to check. */
export class Keten {
  #vorige: string | undefined;

  private constructor(vorige: string | undefined) {
    this.#vorige = vorige;
  }

  /** Only a stream in which some line brings a hash is worth computing. */
  static na(inLog: readonly RecordedEvent[], regels: readonly Stroomregel[]): Keten {
    const nodig = regels.some((r) => isHeel(r) && (r.regel.hash !== undefined || r.regel.vorigeHash !== undefined));
    return new Keten(nodig ? (inLog.at(-1)?.hash ?? NO_HASH) : undefined);
  }

  breek(): void {
    this.#vorige = undefined;
  }

  /** A hash is judged against what the line itself says came before, so one changed line is one error. */
  keur(regel: Eventregel, revisie: number): Oorzaak[] {
    if (this.#vorige === undefined) return [];
    const vorige = regel.vorigeHash ?? this.#vorige;
    const hash = hashVanRegel(regel, revisie, vorige);
    const fouten: Oorzaak[] = [];
    if (vorige !== this.#vorige) fouten.push({ code: 'VORIGE_HASH_KLOPT_NIET', veld: 'vorigeHash' });
    if (regel.hash !== undefined && regel.hash !== hash) fouten.push({ code: 'HASH_KLOPT_NIET', veld: 'hash' });
    this.#vorige = regel.hash ?? hash;
    return fouten;
  }
}
