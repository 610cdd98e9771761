import type { RecordedEvent } from '@tijdig/event-store';
import { geheugenbron } from '@tijdig/projections';
import type { Eventline } from '../referentie/begrippen.ts';
import { antwoord } from '../referentie/antwoord.ts';
import { toeval } from '../referentie/generator/toeval.ts';
import { vragenOver } from '../referentie/generator/vragen.ts';
import { leesLog } from '../referentie/log.ts';
import type { Vraag } from '../referentie/vragen.ts';
import { beantwoord, type Kijk } from '../tegenspraak/beantwoord.ts';
import { verschil } from '../tegenspraak/vergelijk.ts';
import { gelezenDoor, isLeesbaar } from './gif.ts';
import { alsTijdlijn } from './rijen.ts';
import type { Wereld } from './wereld.ts';
import { eis } from './wetsbreuk.ts';
import { alsOpgetekend } from './zicht.ts';

/** Later than anything in a simulated log. */
const NU = '2030-06-01T09:00:00.000Z';

/** What the reference is given: every line up to there, but for zaken that cannot be read and the norms it knows already. */
const regelsVan = (events: readonly RecordedEvent[], software: number): readonly Eventline[] => {
  const onleesbaar = new Set(events.filter((e) => !isLeesbaar(e, software)).map((e) => e.stream));
  return events
    .filter(({ stream, metadata }) => !onleesbaar.has(stream) && metadata.bron !== 'meegeleverd')
    .map((event) => gelezenDoor(software, event))
    .map(({ stream, type, eventId, gebeurdOp, geregistreerdOp, data, revisie }) => ({
      stream,
      type,
      eventId,
      gebeurdOp,
      geregistreerdOp,
      data,
      ...(stream.startsWith('zaak-') && { revisie }),
    }));
};

/** Where the rows are: those of the simulated follower, or of a read model on disk. */
export type Antwoorder = (vraag: Vraag, kijk: Pick<Kijk, 'nu' | 'geschiedenis'>) => unknown;

export const uitGeheugen = ({ volger, schakelaar }: Wereld): Antwoorder => {
  const opslag = [...volger.schijf.zaken].slice(schakelaar === 'vergeet-een-zaak' ? 1 : 0);
  const zaken = new Map(opslag.map(([zaakId, rijen]) => [zaakId, alsTijdlijn(rijen)]));
  return (vraag, kijk) => beantwoord(vraag, { ...kijk, bronOp: (k) => geheugenbron(zaken, volger.normen, k) });
};

/** Lets the reference answer random questions about what the rows say they know, and demands the same. */
export const vraagNa = (wereld: Wereld, antwoorder: Antwoorder, seed: number, aantal: number): void => {
  const { positie } = wereld.volger.schijf;
  const events = wereld.store.log.events.filter((event) => event.positie <= positie);
  const log = leesLog(regelsVan(events, wereld.software));
  if (!log.some(({ type }) => type === 'ZaakAangemeld')) return;
  const ids = new Set(events.map(({ eventId }) => eventId));
  const nu = Date.parse(NU);
  for (const vraag of vragenOver(toeval(seed), log, aantal)) {
    const stroom = vraag.soort === 'werkstappen' ? events.filter((e) => e.stream === `zaak-${vraag.zaakId}`) : [];
    const geschiedenis = stroom.map((e) => alsOpgetekend(gelezenDoor(wereld.software, e)));
    const fout = verschil(vraag, antwoord(log, vraag, NU), antwoorder(vraag, { nu, geschiedenis }), ids);
    eis(!fout, 'referentie', () => `${JSON.stringify(vraag)} at ${positie}: ${fout!.plek}`);
  }
  wereld.telling.tel('vragen aan de referentie', aantal);
};
