import type { Command } from 'commander';
import { dagnummer, datumVan, weekdag } from '@tijdig/kernel';
import { werkstappenVan, type Zaakwerkstap } from '@tijdig/projections';
import { STAPPEN } from '@tijdig/zaak';
import { Afbreken, BEVONDEN, GOED } from '../afsluiting.ts';
import { DATA, metLezer, type Mapoptie } from '../gegevens/map.ts';
import { KENNISMOMENT, kennismomentUit, PEILDATUM, peildatumVan, type Momentopties } from '../gegevens/moment.ts';
import { alsOpgetekend, leesNormen, leesZaak } from '../gegevens/zaaklog.ts';
import { zeg } from '../scherm/scherm.ts';

type Opties = Mapoptie & Momentopties & Readonly<{ profiel?: string }>;
type Uitleg = Zaakwerkstap['uitleg'];

const DAGNAMEN = ['', 'ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const metDagnaam = (datum: string): string => `${DAGNAMEN[weekdag(dagnummer(datum))]} ${datum}`;

const DAGSOORT = { W: 'werkdagen', K: 'kalenderdagen', M: 'maanden' } as const;

const norm = ({ norm: n }: Uitleg): string =>
  `Norm: ${n.aantal} ${DAGSOORT[n.dag]}${n.richting === 'terug' ? ' terug' : ''}` +
  `${n.atw ? ', verlengd volgens de Algemene termijnenwet' : ''} (${n.profiel} versie ${n.versie}, bron ${n.bron})`;

const dagen = ({ dagen: geteld, norm: { dag } }: Uitleg): string[] => {
  let teller = 0;
  return geteld.map(({ datum, telt, reden }) => {
    const oordeel = telt ? (dag === 'W' ? `dag ${(teller += 1)}` : 'hier eindigt de termijn') : `telt niet: ${reden}`;
    return `  ${metDagnaam(datum)}  ${oordeel}`;
  });
};

const afloop = ({ eind, vervallen, deadline }: Zaakwerkstap): string => {
  if (eind) return `Afgerond op ${metDagnaam(eind)}: ${eind <= deadline ? 'op tijd' : 'te laat'}.`;
  return vervallen ? `Vervallen op ${metDagnaam(vervallen)}.` : 'Nog niet afgerond.';
};

const legUit = (w: Zaakwerkstap, peildatum: string): string =>
  [
    `${w.stap} ${w.volgnummer}, profiel ${w.profiel}${w.telEenheid === 'gezin' ? ' (telt per gezin)' : ''}`,
    `Start: ${metDagnaam(w.start)}, uit ${w.uitleg.start.veld} van gebeurtenis ${w.uitleg.start.eventId}`,
    norm(w.uitleg),
    ...(w.uitleg.ruweEinddatum === w.deadline ? [] : [`Zonder verlenging: ${metDagnaam(w.uitleg.ruweEinddatum)}`]),
    ...dagen(w.uitleg),
    `Deadline: ${metDagnaam(w.deadline)}`,
    ...(w.tweedeDeadline ? [`Tweede termijn: ${metDagnaam(w.tweedeDeadline)}`] : []),
    `${afloop(w)} Stand op ${peildatum}: ${w.status}.`,
  ].join('\n');

const voerUit = (zaak: string, stap: string, opties: Opties): Promise<number> =>
  metLezer(opties, async (log) => {
    if (!(STAPPEN as readonly string[]).includes(stap))
      throw new Afbreken(`De stap ${stap} bestaat niet. Kies uit: ${STAPPEN.join(', ')}.`);
    const [peildatum, { tot }] = [peildatumVan(opties), kennismomentUit(opties)];
    const geschiedenis = (await leesZaak(log, zaak, tot)).map(alsOpgetekend);
    const bekend = (await leesNormen(log)).op(tot);
    if (opties.profiel !== undefined && !bekend.profielen.has(opties.profiel))
      throw new Afbreken(
        `Het profiel ${opties.profiel} is niet bekend. Kies uit: ${[...bekend.profielen.keys()].join(', ')}.`,
      );
    const rijen = werkstappenVan(geschiedenis, bekend, peildatum, opties.profiel).filter((w) => w.stap === stap);
    if (rijen.length === 0) {
      zeg(`Voor ${stap} loopt in deze zaak geen termijn.`);
      return BEVONDEN;
    }
    zeg(rijen.map((w) => legUit(w, datumVan(peildatum))).join('\n\n'));
    return GOED;
  });

export const legUitOpdracht = (programma: Command, klaar: (code: number) => void): void => {
  programma
    .command('leg-uit')
    .description('legt een deadline uit: waar zij begint en welke dagen zijn geteld of overgeslagen')
    .argument('<zaak>', 'het nummer van de zaak')
    .argument('<stap>', `een van ${STAPPEN.join(', ')}`)
    .option(...DATA)
    .option(...PEILDATUM)
    .option(...KENNISMOMENT)
    .option('--profiel <profiel>', 'alleen dit normprofiel')
    .action(async (zaak: string, stap: string, opties: Opties) => klaar(await voerUit(zaak, stap, opties)));
};
