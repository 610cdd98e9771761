import type { Dagnummer } from '@tijdig/kernel';
import type { Normregel } from '@tijdig/normen';
import type { Stap } from '@tijdig/zaak';
import { aandeel, mediaan, p90, type Aandeel } from './aandeel.ts';
import type { Rijenbron } from './bron.ts';
import { cohortenVan, isInTijd, isInTweedeTijd, isUitgemaakt } from './cohort.ts';
import type { Groepen } from './groep.ts';
import { deelIn, doorloop } from './indeling.ts';
import { nieuweTabel, regelsVan, type Regelbasis } from './tabel.ts';
import { groepenVan, type Tijdigheidvraag } from './vraag.ts';

export type Tijdigheidregel = Readonly<{ stap: Stap }> &
  Groepen &
  Aandeel &
  Readonly<{
    vervalcohort: Aandeel;
    instroomcohort: Aandeel & Readonly<{ rijp: boolean | null }>;
    vervallen: number;
    tweedeTerm: Aandeel | null;
    doel: number | null;
    status: 'gehaald' | 'niet gehaald' | null;
    doorlooptijdMediaan: number | null;
    doorlooptijdP90: number | null;
  }>;

type Deel = { k: number; n: number };
type Telling = {
  afronding: Deel;
  tweede: number;
  dagen: Dagnummer[];
  verval: Deel;
  instroom: Deel;
  rijp: boolean;
  vervallen: number;
};

const leeg = (): Telling => ({
  afronding: { k: 0, n: 0 },
  tweede: 0,
  dagen: [],
  verval: { k: 0, n: 0 },
  instroom: { k: 0, n: 0 },
  rijp: true,
  vervallen: 0,
});

const tel = (deel: Deel, inTijd: boolean): void => {
  deel.n++;
  if (inTijd) deel.k++;
};

const statusVan = ({ k, n }: Deel, doel: number | null): Tijdigheidregel['status'] =>
  n === 0 || doel === null ? null : 100 * k >= doel * n ? 'gehaald' : 'niet gehaald';

const doelVan = (regel: Normregel | undefined): number | null => regel?.doelPct ?? null;

const regelVan = ({ vraag: { stap, regel }, groepen, telling }: Regelbasis<Telling>): Tijdigheidregel => {
  const { afronding, verval, instroom } = telling;
  const dagen = telling.dagen.sort((a, b) => a - b);
  return {
    stap,
    ...groepen,
    ...aandeel(afronding.k, afronding.n),
    vervalcohort: aandeel(verval.k, verval.n),
    instroomcohort: { ...aandeel(instroom.k, instroom.n), rijp: instroom.n === 0 ? null : telling.rijp },
    vervallen: telling.vervallen,
    tweedeTerm: regel?.tweedeTerm ? aandeel(telling.tweede, afronding.n) : null,
    doel: doelVan(regel),
    status: statusVan(afronding, doelVan(regel)),
    doorlooptijdMediaan: mediaan(dagen),
    doorlooptijdP90: p90(dagen),
  };
};

/** §5, tijdigheid: how much was in time, of what was done, of what fell due and of what started in the period. */
export const tijdigheid = (vraag: Tijdigheidvraag, bron: Rijenbron): readonly Tijdigheidregel[] => {
  const { filter = {} } = vraag;
  const cohorten = cohortenVan(vraag, bron);
  if (!cohorten) return [];
  const { beeld, cohort } = cohorten;
  const afronding = cohort('afronding');
  const verval = cohort('verval');
  const instroom = cohort('instroom');
  const vervallen = cohort('vervallen');
  const { sluitdag } = bron.kennismoment;
  const groepen = groepenVan(vraag);
  const indeling = deelIn(bron, groepen, filter, [afronding, verval, instroom, vervallen]);
  const tabel = nieuweTabel(leeg);
  doorloop(indeling, afronding, (rij, waarden) => {
    const telling = tabel.cel(rij.stap, waarden);
    tel(telling.afronding, isInTijd(rij));
    if (isInTweedeTijd(rij)) telling.tweede++;
    telling.dagen.push(Math.max(0, rij.eind! - rij.start));
  });
  doorloop(indeling, verval, (rij, waarden) => tel(tabel.cel(rij.stap, waarden).verval, isInTijd(rij)));
  doorloop(indeling, instroom, (rij, waarden) => {
    const telling = tabel.cel(rij.stap, waarden);
    tel(telling.instroom, isInTijd(rij));
    telling.rijp &&= isUitgemaakt(rij, sluitdag);
  });
  doorloop(indeling, vervallen, ({ stap }, waarden) => void tabel.cel(stap, waarden).vervallen++);
  return regelsVan(tabel, beeld, groepen, filter).map(regelVan);
};
