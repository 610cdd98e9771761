import { eventIdAt, type RecordedEvent } from '@tijdig/event-store';
import { momentVan, type Moment } from '@tijdig/kernel';
import type { Opgetekend } from '@tijdig/zaak';
import type { Eventregel } from '../lezen/eventregel.ts';
import type { Brokstuk } from '../lezen/lees-regel.ts';
import type { Oorzaak } from '../meldingen.ts';
import { aansluiting } from './aansluiting.ts';
import { Keten } from './keten.ts';
import { looptTerug, verkeerdeRevisie } from './plaats.ts';
import { regelbreuken } from './regelbreuken.ts';
import { Stroomboek, type Stroomuitslag } from './stroomuitslag.ts';
import { isHeel, isZelfde, type Stroomregel } from './stroomregel.ts';
import { alsOpgetekend, Zaakstand } from './zaakstand.ts';

const uitLog = (e: RecordedEvent): Opgetekend =>
  alsOpgetekend(e.eventId, e.revisie, momentVan(e.geregistreerdOp)!, e.type, e.data);

const begintVerkeerd = (plaats: number, type: string | undefined): Oorzaak[] =>
  plaats === 0 && type !== undefined && type !== 'ZaakAangemeld'
    ? [{ code: 'BEGINT_NIET_MET_AANMELDING', veld: 'type', details: { type } }]
    : [];

/** The lines of one zaak, each against those before it and against what the log holds of that zaak. */
class Zaakstroom {
  readonly #inLog: readonly RecordedEvent[];
  readonly #boek: Stroomboek;
  readonly #keten: Keten;
  readonly #stand = new Zaakstand();
  readonly #geschiedenis: Opgetekend[];
  readonly #regelnummers = new Map<number, number>();
  #isHeel = true;
  #laatst: Moment;
  #plaats: number;

  constructor(regels: readonly Stroomregel[], inLog: readonly RecordedEvent[]) {
    this.#inLog = inLog;
    this.#boek = new Stroomboek(inLog.length);
    this.#keten = Keten.na(inLog, regels);
    this.#geschiedenis = inLog.map(uitLog);
    for (const opgetekend of this.#geschiedenis) this.#stand.neem(opgetekend);
    this.#laatst = this.#geschiedenis.at(-1)?.geregistreerdOp ?? -Infinity;
    this.#plaats = aansluiting(regels, inLog);
  }

  keur(stroomregel: Stroomregel): void {
    if (!isHeel(stroomregel)) this.#neemKapot(stroomregel.nr, stroomregel.brokstuk);
    else if (this.#plaats < this.#inLog.length) this.#vergelijk(stroomregel.nr, stroomregel.regel);
    else this.#neemOp(stroomregel.nr, stroomregel.regel);
    this.#plaats += 1;
  }

  /** Only a history that is whole can be held against the rulebook. */
  uitslag(): Stroomuitslag {
    if (this.#isHeel && this.#boek.isFoutloos)
      for (const { revisie, oorzaak } of regelbreuken(this.#geschiedenis)) {
        const nr = this.#regelnummers.get(revisie);
        if (nr !== undefined) this.#boek.waarschuw(nr, oorzaak);
      }
    return this.#boek.uitslag();
  }

  #neemKapot(nr: number, { type, eventId }: Brokstuk): void {
    this.#isHeel = false;
    this.#boek.fout(nr, ...begintVerkeerd(this.#plaats, type));
    if (eventId !== undefined) this.#stand.neemKapot(eventId);
    this.#keten.breek();
  }

  #vergelijk(nr: number, regel: Eventregel): void {
    this.#boek.fout(nr, ...verkeerdeRevisie(regel, this.#plaats));
    if (isZelfde(regel, this.#inLog[this.#plaats]!)) this.#boek.slaOver(nr);
    else this.#boek.fout(nr, { code: 'WIJKT_AF_VAN_LOG', details: { revisie: this.#plaats } });
  }

  #neemOp(nr: number, regel: Eventregel): void {
    const { stream, type, geregistreerdOp, data } = regel;
    const eventId = regel.eventId ?? eventIdAt(stream, this.#plaats);
    const opgetekend = alsOpgetekend(eventId, this.#plaats, geregistreerdOp, type, data);
    this.#boek.fout(
      nr,
      ...verkeerdeRevisie(regel, this.#plaats),
      ...begintVerkeerd(this.#plaats, type),
      ...looptTerug(regel, this.#laatst),
      ...this.#keten.keur(regel, this.#plaats),
      ...this.#stand.keur(opgetekend),
    );
    this.#boek.isNieuw(nr, eventId);
    this.#stand.neem(opgetekend);
    this.#geschiedenis.push(opgetekend);
    this.#regelnummers.set(this.#plaats, nr);
    this.#laatst = Math.max(this.#laatst, geregistreerdOp);
  }
}

export const keurZaakstroom = (regels: readonly Stroomregel[], inLog: readonly RecordedEvent[]): Stroomuitslag => {
  const stroom = new Zaakstroom(regels, inLog);
  for (const regel of regels) stroom.keur(regel);
  return stroom.uitslag();
};
