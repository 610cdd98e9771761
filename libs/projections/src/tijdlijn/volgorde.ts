import { datumVan, type Dagnummer, type Moment } from '@tijdig/kernel';
import type { Bekend, BlindeVlek, Verloop, Werkstap, Zaakstand } from '../rij.ts';

const opTekst = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const opWerkstap = (a: Bekend<Werkstap>, b: Bekend<Werkstap>): number =>
  opTekst(a.profiel, b.profiel) || opTekst(a.stap, b.stap) || a.volgnummer - b.volgnummer || a.bekendVan - b.bekendVan;

export const opVlek = (a: Bekend<BlindeVlek>, b: Bekend<BlindeVlek>): number =>
  opTekst(a.profiel, b.profiel) || opTekst(a.stap, b.stap) || a.van - b.van || a.bekendVan - b.bekendVan;

export const opStand = (a: Bekend<Zaakstand>, b: Bekend<Zaakstand>): number => a.bekendVan - b.bekendVan;

const dag = (nummer: Dagnummer | null): string => (nummer === null ? '' : datumVan(nummer));
const moment = (ms: Moment | null): string => (ms === null ? '' : String(ms));
const verloop = (v: Verloop): string => v.map(([vanaf, waarde]) => `${datumVan(vanaf)}=${waarde ?? ''}`).join(',');

const werkstapregel = (w: Werkstap): readonly string[] => [
  'werkstap',
  w.profiel,
  w.stap,
  String(w.volgnummer),
  w.telEenheid,
  dag(w.start),
  dag(w.vanaf),
  dag(w.deadline),
  dag(w.tweedeDeadline),
  dag(w.eind),
  dag(w.vervallen),
  w.plichtWeg ? 'plichtWeg' : '',
  String(w.normversie),
];

const vlekregel = (v: BlindeVlek): readonly string[] => ['blindeVlek', v.profiel, v.stap, dag(v.van), dag(v.tot)];

const standregel = (s: Zaakstand): readonly string[] => [
  'stand',
  s.jeugdigeId,
  s.gezinId ?? '',
  s.maatregelType,
  s.regio,
  dag(s.kennisgevingsdatum),
  dag(s.einde),
  verloop(s.team),
  verloop(s.medewerker),
];

type Rij = Werkstap | BlindeVlek | Zaakstand;

const veldenVan = (rij: Rij): readonly string[] => {
  if ('volgnummer' in rij) return werkstapregel(rij);
  return 'gezinId' in rij ? standregel(rij) : vlekregel(rij);
};

/** A row as one line of text that never changes form: what checksums of read models are made of. */
export const regelVan = (rij: Bekend<Rij>): string =>
  [...veldenVan(rij), moment(rij.bekendVan), moment(rij.bekendTot)].join('|');
