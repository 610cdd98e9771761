import { eventIdAt, isoOf, type RecordedEvent } from '@tijdig/event-store';
import { momentVan } from '@tijdig/kernel';
import type { Opgetekend } from '@tijdig/zaak';
import type { Oorzaak } from '../meldingen.ts';
import type { Eventregel } from '../lezen/eventregel.ts';
import { aansluiting } from './aansluiting.ts';
import { Keten } from './keten.ts';
import { Stroomboek, type Stroomuitslag } from './stroomuitslag.ts';
import { isHeel, isZelfde, type Stroomregel } from './stroomregel.ts';
import { alsOpgetekend, Zaakstand } from './zaakstand.ts';

/** A breach of a business rule by the event at this revision. */
export type Regelbreuk = Readonly<{ revisie: number; oorzaak: Oorzaak }>;
export type Regelboek = (geschiedenis: readonly Opgetekend[]) => readonly Regelbreuk[];

const uitLog = (e: RecordedEvent): Opgetekend =>
  alsOpgetekend(e.eventId, e.revisie, momentVan(e.geregistreerdOp)!, e.type, e.data);

const begintVerkeerd = (plaats: number, type: string): Oorzaak[] =>
  plaats === 0 && type !== 'ZaakAangemeld'
    ? [{ code: 'BEGINT_NIET_MET_AANMELDING', veld: 'type', details: { type } }]
    : [];

const verkeerdeRevisie = ({ revisie }: Eventregel, plaats: number): Oorzaak[] =>
  revisie === undefined || revisie === plaats
    ? []
    : [{ code: 'REVISIE_KLOPT_NIET', veld: 'revisie', details: { gegeven: revisie, verwacht: plaats } }];

const looptTerug = ({ geregistreerdOp }: Eventregel, laatst: number): Oorzaak[] =>
  geregistreerdOp < laatst
    ? [{ code: 'REGISTRATIE_LOOPT_TERUG', veld: 'geregistreerdOp', details: { vorige: isoOf(laatst) } }]
    : [];

/** All lines of one zaak in a file, in order, against each other and against what the log holds of that zaak. */
export const keurZaakstroom = (
  regels: readonly Stroomregel[],
  inLog: readonly RecordedEvent[],
  breuken: Regelboek,
): Stroomuitslag => {
  const boek = new Stroomboek(inLog.length);
  const keten = Keten.na(
    inLog,
    regels.filter(isHeel).map(({ regel }) => regel),
  );
  const stand = new Zaakstand();
  const geschiedenis = inLog.map(uitLog);
  for (const opgetekend of geschiedenis) stand.neem(opgetekend);
  const regelnummers = new Map<number, number>();
  let laatst = geschiedenis.at(-1)?.geregistreerdOp ?? -Infinity;
  let plaats = aansluiting(regels, inLog) - 1;

  for (const stroomregel of regels) {
    plaats += 1;
    const { nr } = stroomregel;
    if (!isHeel(stroomregel)) {
      const { type, eventId } = stroomregel.brokstuk;
      if (type !== undefined) boek.fout(nr, ...begintVerkeerd(plaats, type));
      if (eventId !== undefined) stand.neemKapot(eventId);
      keten.breek();
      continue;
    }
    const { regel } = stroomregel;
    boek.fout(nr, ...verkeerdeRevisie(regel, plaats));
    const bekend = inLog[plaats];
    if (bekend !== undefined) {
      if (isZelfde(regel, bekend)) boek.slaOver(nr);
      else boek.fout(nr, { code: 'WIJKT_AF_VAN_LOG', details: { revisie: plaats } });
      continue;
    }
    const eventId = regel.eventId ?? eventIdAt(regel.stream, plaats);
    const opgetekend = alsOpgetekend(eventId, plaats, regel.geregistreerdOp, regel.type, regel.data);
    boek.fout(
      nr,
      ...begintVerkeerd(plaats, regel.type),
      ...looptTerug(regel, laatst),
      ...keten.keur(regel, plaats),
      ...stand.keur(opgetekend),
    );
    boek.isNieuw(nr, eventId);
    stand.neem(opgetekend);
    geschiedenis.push(opgetekend);
    regelnummers.set(plaats, nr);
    laatst = Math.max(laatst, regel.geregistreerdOp);
  }

  if (boek.isFoutloos && regels.every(isHeel))
    for (const { revisie, oorzaak } of breuken(geschiedenis)) {
      const nr = regelnummers.get(revisie);
      if (nr !== undefined) boek.waarschuw(nr, oorzaak);
    }
  return boek.uitslag();
};
