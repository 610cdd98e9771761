import type { Command } from 'commander';
import { momentVan } from '@tijdig/kernel';
import { werkstappenVan, type Zaakwerkstap } from '@tijdig/projections';
import type { RecordedEvent } from '@tijdig/event-store';
import { GEBEURTENISNAMEN, type ZaakGebeurtenistype } from '@tijdig/zaak';
import { GOED } from '../afsluiting.ts';
import { DATA, metLezer, type Mapoptie } from '../gegevens/map.ts';
import { KENNISMOMENT, kennismomentUit, PEILDATUM, peildatumVan, type Momentopties } from '../gegevens/moment.ts';
import { alsOpgetekend, leesNormen, leesZaak } from '../gegevens/zaaklog.ts';
import { zeg } from '../scherm/scherm.ts';
import { tabel } from '../scherm/tabel.ts';

type Opties = Mapoptie & Momentopties & Readonly<{ profiel?: string }>;

const sleutel = ({ profiel, stap, volgnummer }: Zaakwerkstap): string => `${profiel} ${stap} ${volgnummer}`;

const alsTekst = ({ start, deadline, eind, vervallen }: Zaakwerkstap): string =>
  `start ${start}, deadline ${deadline}${eind ? `, afgerond ${eind}` : ''}${vervallen ? `, vervallen ${vervallen}` : ''}`;

type Werkstappen = readonly Zaakwerkstap[];

/** What an event changed: rows that came, went, or have other dates. */
const wijzigingen = (voor: Werkstappen, na: Werkstappen): string[] => {
  const oud = new Map(voor.map((w) => [sleutel(w), alsTekst(w)]));
  const nieuw = new Map(na.map((w) => [sleutel(w), alsTekst(w)]));
  return [
    ...[...nieuw].flatMap(([naam, tekst]) => {
      const vorige = oud.get(naam);
      if (vorige === undefined) return [`  + ${naam}: ${tekst}`];
      return vorige === tekst ? [] : [`  ~ ${naam}: ${tekst}  (was: ${vorige})`];
    }),
    ...[...oud].flatMap(([naam, tekst]) => (nieuw.has(naam) ? [] : [`  - ${naam}  (was: ${tekst})`])),
  ];
};

const kop = ({ revisie, geregistreerdOp, gebeurdOp, type, eventId, data }: RecordedEvent): string => {
  const naam = GEBEURTENISNAMEN[type as ZaakGebeurtenistype] ?? type;
  return `#${revisie} ${type} (${naam}) op ${gebeurdOp}, vastgelegd ${geregistreerdOp}\n  ${eventId} ${JSON.stringify(data)}`;
};

const stand = (werkstappen: Werkstappen): string =>
  tabel([
    ['profiel', 'stap', 'nr', 'start', 'deadline', 'eind', 'vervallen', 'status'],
    ...werkstappen.map((w) => [
      w.profiel,
      w.stap,
      String(w.volgnummer),
      w.start,
      w.deadline,
      w.eind ?? '-',
      w.vervallen ?? '-',
      w.status,
    ]),
  ]);

const voerUit = (zaak: string, opties: Opties): Promise<number> =>
  metLezer(opties, async (log) => {
    const [peildatum, { tot }] = [peildatumVan(opties), kennismomentUit(opties)];
    const gebeurtenissen = await leesZaak(log, zaak, tot);
    const normen = await leesNormen(log);
    const geschiedenis = gebeurtenissen.map(alsOpgetekend);
    let voor: Werkstappen = [];
    for (const [i, gebeurtenis] of gebeurtenissen.entries()) {
      const bekend = normen.op(momentVan(gebeurtenis.geregistreerdOp)!);
      const na = werkstappenVan(geschiedenis.slice(0, i + 1), bekend, peildatum, opties.profiel);
      zeg([kop(gebeurtenis), ...wijzigingen(voor, na)].join('\n'));
      voor = na;
    }
    const slot = werkstappenVan(geschiedenis, normen.op(tot), peildatum, opties.profiel);
    const doorNormen = wijzigingen(voor, slot);
    if (doorNormen.length > 0) zeg(['Normen of dagen die daarna zijn vastgelegd', ...doorNormen].join('\n'));
    zeg(`\n${stand(slot)}`);
    return GOED;
  });

export const speelAfOpdracht = (programma: Command, klaar: (code: number) => void): void => {
  programma
    .command('speel-af')
    .description(
      'speelt een zaak af in de volgorde van vastleggen, met wat elke gebeurtenis aan de werkstappen verandert',
    )
    .argument('<zaak>', 'het nummer van de zaak')
    .option(...DATA)
    .option(...PEILDATUM)
    .option(...KENNISMOMENT)
    .option('--profiel <profiel>', 'alleen dit normprofiel')
    .action(async (zaak: string, opties: Opties) => klaar(await voerUit(zaak, opties)));
};
