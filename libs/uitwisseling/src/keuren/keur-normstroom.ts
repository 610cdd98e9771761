import { eventIdAt, type RecordedEvent } from '@tijdig/event-store';
import { momentVan } from '@tijdig/kernel';
import {
  evolueer,
  normstand,
  sleutelVan,
  valideerProfiel,
  zelfdeDag,
  zelfdeVersie,
  type NormOpgetekend,
  type Normstand,
  type Profielversie,
} from '@tijdig/normen';
import type { Eventregel } from '../lezen/eventregel.ts';
import type { Oorzaak } from '../meldingen.ts';
import { Keten } from './keten.ts';
import { looptTerug, verkeerdeRevisie } from './plaats.ts';
import { Stroomboek, type Stroomuitslag } from './stroomuitslag.ts';
import { isHeel, isZelfde, type Stroomregel } from './stroomregel.ts';

const uitLog = ({ stream, eventId, revisie, geregistreerdOp, type, data }: RecordedEvent): NormOpgetekend =>
  ({ stream, eventId, revisie, geregistreerdOp: momentVan(geregistreerdOp)!, type, data }) as unknown as NormOpgetekend;

const uitRegel = (regel: Eventregel, revisie: number): NormOpgetekend =>
  ({
    stream: regel.stream,
    eventId: regel.eventId ?? eventIdAt(regel.stream, revisie),
    revisie,
    geregistreerdOp: regel.geregistreerdOp,
    type: regel.type,
    data: regel.data,
  }) as unknown as NormOpgetekend;

const versies = (stand: Normstand): Profielversie[] =>
  [...stand.values()].flatMap(({ vaststelling: v }) => (v.type === 'NormprofielVastgesteld' ? [v.data] : []));

/** Is this version or day known already, the same in everything that counts (rekenregels §2.4)? */
const staatEr = (stand: Normstand, norm: NormOpgetekend): boolean => {
  if (norm.type === 'GebeurtenisIngetrokken') return false;
  const bekend = stand.get(sleutelVan(norm))?.vaststelling;
  if (bekend?.type === 'NormprofielVastgesteld' && norm.type === bekend.type)
    return zelfdeVersie(bekend.data, norm.data);
  return (
    bekend?.type === 'GelijkgesteldeDagVastgesteld' && norm.type === bekend.type && zelfdeDag(bekend.data, norm.data)
  );
};

/** The lines of one norm profile or of the calendar, against what is known of it. */
class Normstroom {
  readonly #inLog: readonly RecordedEvent[];
  readonly #boek: Stroomboek;
  readonly #keten: Keten;
  readonly #soorten = new Map<string, string>();
  #stand: Normstand;
  #laatst: number;
  #plaats: number;

  constructor(regels: readonly Stroomregel[], inLog: readonly RecordedEvent[]) {
    this.#inLog = inLog;
    this.#boek = new Stroomboek(inLog.length);
    this.#keten = Keten.na(inLog, regels);
    this.#stand = normstand(inLog.map(uitLog));
    for (const { eventId, type } of inLog) this.#soorten.set(eventId, type);
    this.#laatst = momentVan(inLog.at(-1)?.geregistreerdOp ?? '') ?? -Infinity;
    this.#plaats = inLog.length;
  }

  uitslag(): Stroomuitslag {
    return this.#boek.uitslag();
  }

  keur(stroomregel: Stroomregel): void {
    if (isHeel(stroomregel)) this.#keurRegel(stroomregel.nr, stroomregel.regel);
    else {
      this.#soorten.set(stroomregel.brokstuk.eventId ?? '', 'kapot');
      this.#plaats += 1;
      this.#keten.breek();
    }
  }

  /** A line without an id that only repeats is not recorded: nothing can ever refer to it. */
  #keurRegel(nr: number, regel: Eventregel): void {
    const bekend = this.#inLog.find((e) => isZelfde(regel, e));
    const norm = uitRegel(regel, bekend?.revisie ?? this.#plaats);
    if (bekend) {
      this.#boek.fout(nr, ...verkeerdeRevisie(regel, bekend.revisie));
      this.#boek.slaOver(nr);
    } else if (regel.eventId === undefined && regel.revisie === undefined && staatEr(this.#stand, norm))
      this.#boek.slaOver(nr);
    else this.#neemOp(nr, regel, norm);
  }

  #neemOp(nr: number, regel: Eventregel, norm: NormOpgetekend): void {
    this.#boek.fout(
      nr,
      ...verkeerdeRevisie(regel, this.#plaats),
      ...looptTerug(regel, this.#laatst),
      ...this.#keten.keur(regel, this.#plaats),
      ...this.#keurInhoud(norm),
    );
    this.#boek.isNieuw(nr, norm.eventId);
    this.#stand = evolueer(this.#stand, norm);
    this.#soorten.set(norm.eventId, norm.type);
    this.#laatst = Math.max(this.#laatst, regel.geregistreerdOp);
    this.#plaats += 1;
  }

  #keurInhoud(norm: NormOpgetekend): Oorzaak[] {
    if (norm.type === 'GebeurtenisIngetrokken') return this.#keurIntrekking(norm.data.eventId);
    if (norm.type === 'GelijkgesteldeDagVastgesteld') return [];
    return valideerProfiel(norm.data, versies(this.#stand)).map(({ code, pad, details }) => ({
      code,
      veld: pad === '' ? 'data' : `data.${pad}`,
      details,
    }));
  }

  #keurIntrekking(eventId: string): Oorzaak[] {
    const mis = (code: string): Oorzaak[] => [{ code, veld: 'data.eventId', details: { eventId } }];
    const soort = this.#soorten.get(eventId);
    if (soort === undefined) return mis('GEBEURTENIS_NIET_GEVONDEN');
    if (soort === 'GebeurtenisIngetrokken') return mis('VERWIJST_NAAR_CORRECTIE');
    const geldt = [...this.#stand.values()].some(({ eventIds }) => eventIds.includes(eventId));
    return geldt || soort === 'kapot' ? [] : mis('GEBEURTENIS_AL_INGETROKKEN');
  }
}

export const keurNormstroom = (regels: readonly Stroomregel[], inLog: readonly RecordedEvent[]): Stroomuitslag => {
  const stroom = new Normstroom(regels, inLog);
  for (const regel of regels) stroom.keur(regel);
  return stroom.uitslag();
};
