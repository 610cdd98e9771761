import type { Dagnummer } from '@tijdig/kernel';
import { plusMaanden, type Kalender, type Normregel, type Profiel } from '@tijdig/normen';
import { termijnboek } from '../klok/termijnboek.ts';
import type { Gezinszaak } from './bron.ts';
import type { Telrij } from './telrij.ts';

type Gezinsregel = NonNullable<Normregel['gezinsregel']>;
type MetRij = Gezinszaak & Readonly<{ rij: NonNullable<Gezinszaak['rij']> }>;

const opAanmelding = (a: Gezinszaak, b: Gezinszaak): number =>
  a.kennisgevingsdatum - b.kennisgevingsdatum || (a.zaakId < b.zaakId ? -1 : 1);

/** Was no other zaak of the gezin running in the six months before this one was notified? */
const isNieuw = ({ kennisgevingsdatum: dag }: Gezinszaak, gezin: readonly Gezinszaak[]): boolean =>
  !gezin.some((zaak) => zaak.kennisgevingsdatum < dag && (zaak.einde === null || zaak.einde >= plusMaanden(dag, -6)));

/** The zaken of a gezin by episode: each belongs to the latest that opened on or before its own notification. */
const episoden = (zaken: readonly Gezinszaak[]): ReadonlyMap<Dagnummer, readonly Gezinszaak[]> => {
  const gezin = zaken.toSorted(opAanmelding);
  const perEpisode = new Map<Dagnummer, Gezinszaak[]>();
  let opening = NaN;
  for (const zaak of gezin) {
    if (zaak.kennisgevingsdatum !== opening && isNieuw(zaak, gezin)) opening = zaak.kennisgevingsdatum;
    const episode = perEpisode.get(opening);
    if (episode) episode.push(zaak);
    else perEpisode.set(opening, [zaak]);
  }
  return perEpisode;
};

const uiterste = (kies: (...dagen: number[]) => number, dagen: readonly (Dagnummer | null)[]): Dagnummer | null => {
  const gevuld = dagen.filter((dag) => dag !== null);
  return gevuld.length === 0 ? null : kies(...gevuld);
};

const eindVan = (gezinsregel: Gezinsregel, rijen: readonly MetRij['rij'][]): Dagnummer | null => {
  const einden = rijen.map(({ eind }) => eind);
  if (gezinsregel === 'eersteContact') return uiterste(Math.min, einden);
  return rijen.every(({ eind, vervallen }) => eind !== null || vervallen !== null) ? uiterste(Math.max, einden) : null;
};

const vervallenVan = (rijen: readonly MetRij['rij'][]): Dagnummer | null =>
  rijen.every(({ vervallen }) => vervallen !== null)
    ? uiterste(
        Math.max,
        rijen.map(({ vervallen }) => vervallen),
      )
    : null;

/** What an episode is counted by. */
export type Episodevraag = Readonly<{
  profiel: Profiel;
  kalender: Kalender;
  stap: Normregel['stap'];
  gezinsregel: Gezinsregel;
}>;

const episoderij = (
  { profiel, kalender, stap, gezinsregel }: Episodevraag,
  start: Dagnummer,
  zaken: readonly Gezinszaak[],
): Telrij | undefined => {
  if (start < profiel.eersteGeldigVan) return undefined;
  const versie = profiel.versieOp(start);
  const regel = versie.regels.find((r) => r.stap === stap);
  if (!regel) return undefined;
  const { deadline, tweedeDeadline } = termijnboek(regel, kalender)(start);
  const meegeteld = zaken.filter((zaak): zaak is MetRij => zaak.kennisgevingsdatum <= deadline && zaak.rij !== null);
  const [eerste] = meegeteld;
  if (!eerste) return undefined;
  const rijen = meegeteld.map(({ rij }) => rij);
  const eind = eindVan(gezinsregel, rijen);
  return {
    zaakId: eerste.zaakId,
    gezinId: eerste.gezinId,
    zaakIds: meegeteld.map(({ zaakId }) => zaakId),
    profiel: profiel.profielId,
    stap,
    volgnummer: 1,
    telEenheid: 'gezin',
    start,
    vanaf: start,
    deadline,
    tweedeDeadline,
    eind,
    vervallen: eind === null ? vervallenVan(rijen) : null,
    plichtWeg: false,
    normversie: versie.versie,
  };
};

/** §3, telEenheid gezin: one row an episode of each gezin; a zaak without gezinId is alone. */
export const gezinsrijen = (vraag: Episodevraag, zaken: Iterable<Gezinszaak>): Telrij[] => {
  const gezinnen = Map.groupBy(zaken, ({ gezinId, zaakId }) => (gezinId === null ? `zaak ${zaakId}` : gezinId));
  const rijen: Telrij[] = [];
  for (const gezin of gezinnen.values()) {
    let volgnummer = 0;
    for (const [start, episode] of episoden(gezin)) {
      const rij = episoderij(vraag, start, episode);
      if (rij) rijen.push({ ...rij, volgnummer: ++volgnummer });
    }
  }
  return rijen;
};

const RUIM = { W: 3, K: 1, M: 31 } as const;

const regelsVan = ({ versies }: Profiel, stap: Normregel['stap']): readonly Normregel[] =>
  versies.flatMap(({ regels }) => regels.filter((regel) => regel.stap === stap));

/**
 * Does every row of the step start on the day its zaak was notified? Then a zaak notified after a question has no row
 * that was open before it; a clock that starts later may belong to an episode that was open already.
 */
export const startBijKennisgeving = (profiel: Profiel, stap: Normregel['stap']): boolean =>
  regelsVan(profiel, stap).every(
    ({ start, bijOvername }) =>
      bijOvername !== 'vanaf-overname' &&
      start.every(({ gebeurtenis, veld }) => gebeurtenis === 'ZaakAangemeld' && veld === 'kennisgevingsdatum'),
  );

/** More days than any term of the step can take: an episode that opened longer ago is due before the question. */
export const langsteTermijn = (profiel: Profiel, stap: Normregel['stap']): number =>
  Math.max(0, ...regelsVan(profiel, stap).map(({ norm }) => norm.aantal * RUIM[norm.dag] + 60));
