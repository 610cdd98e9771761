import { isoOf } from '@tijdig/event-store';
import type { Moment } from '@tijdig/kernel';
import type { Eventregel } from '../lezen/eventregel.ts';
import type { Oorzaak } from '../meldingen.ts';

/** A revision is the place in the stream, from 0; given and wrong, the file is not what it says. */
export const verkeerdeRevisie = ({ revisie }: Eventregel, plaats: number): Oorzaak[] =>
  revisie === undefined || revisie === plaats
    ? []
    : [{ code: 'REVISIE_KLOPT_NIET', veld: 'revisie', details: { gegeven: revisie, verwacht: plaats } }];

/** Rekenregels §1.1: within a stream the moment of recording never decreases. */
export const looptTerug = ({ geregistreerdOp }: Eventregel, laatst: Moment): Oorzaak[] =>
  geregistreerdOp < laatst
    ? [{ code: 'REGISTRATIE_LOOPT_TERUG', veld: 'geregistreerdOp', details: { vorige: isoOf(laatst) } }]
    : [];
