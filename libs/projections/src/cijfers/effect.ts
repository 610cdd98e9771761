import { datumVan, type Dagnummer, type Datum } from '@tijdig/kernel';
import type { Stap } from '@tijdig/zaak';
import { aandeel, type Aandeel } from './aandeel.ts';
import type { Rijenbron } from './bron.ts';
import { cohortenVan, isInTijd } from './cohort.ts';
import type { Filter } from './groep.ts';
import { deelIn, doorloop, type Telbaar } from './indeling.ts';
import { nieuweTabel } from './tabel.ts';
import type { Telrij } from './telrij.ts';
import { voorraadOp } from './werkvoorraad.ts';

/** begin < the first peildatum < … < the last. */
export type Effectvraag = Readonly<{
  profiel: string;
  begin: Dagnummer;
  peildata: readonly Dagnummer[];
  filter?: Filter;
}>;

type Effectwaarde = number | Aandeel | null;

export type Effectrij = Readonly<{
  naam: string;
  stap: Stap;
  maat: 'werkvoorraad' | 'tijdigheid';
  norm: number | null;
  waarden: readonly Effectwaarde[];
}>;

export type Effect = Readonly<{
  profiel: string;
  begin: Datum;
  peildata: readonly Datum[];
  rijen: readonly Effectrij[];
}>;

/** The table of JB Noord, 'Effect inzet op sturing' (Duurzaam herstel, 2025): its rows, names and order. */
const RIJEN = [
  { naam: '1e F2F', stap: 'EERSTE_F2F', maat: 'werkvoorraad' },
  { naam: '1e PvA', stap: 'PVA', maat: 'werkvoorraad' },
  { naam: 'Risicotaxatie', stap: 'RISICOTAXATIE', maat: 'werkvoorraad' },
  { naam: 'Tijdigheid 1e F2F', stap: 'EERSTE_F2F', maat: 'tijdigheid' },
  { naam: 'Tijdigheid 1e PvA', stap: 'PVA', maat: 'tijdigheid' },
] as const satisfies readonly Readonly<Omit<Effectrij, 'norm' | 'waarden'>>[];

type Rijvorm = (typeof RIJEN)[number];

/** The rule of the version in force on a day; undefined before the first geldigVan or where it lacks the step. */
const regelOp = ({ normen }: Rijenbron, profielId: string, stap: Stap, dag: Dagnummer) => {
  const profiel = normen.profielen.get(profielId);
  return profiel && dag >= profiel.eersteGeldigVan ? profiel.regelOp(stap, dag) : undefined;
};

type Telling = { openstaand: number; k: number; n: number };

/** One column: per step the backlog at a peildatum, and the timeliness since the one before it. */
const kolom = (vraag: Effectvraag, vorige: Dagnummer, peildatum: Dagnummer, bron: Rijenbron) => {
  const { profiel } = vraag;
  const filter = { ...vraag.filter, stap: RIJEN.map(({ stap }) => stap) };
  const open = voorraadOp({ profiel, peildatum, filter }, bron)?.open() ?? NIETS;
  const periode = { periodeVan: vorige + 1, periodeTot: peildatum };
  const afronding = cohortenVan({ profiel, ...periode, filter }, bron)?.cohort('afronding') ?? NIETS;
  const indeling = deelIn(bron, [], filter, [open, afronding]);
  const { cel } = nieuweTabel((): Telling => ({ openstaand: 0, k: 0, n: 0 }));
  doorloop(indeling, open, ({ stap }) => void cel(stap, []).openstaand++);
  doorloop(indeling, afronding, (rij) => {
    const telling = cel(rij.stap, []);
    telling.n++;
    if (isInTijd(rij)) telling.k++;
  });
  return ({ stap, maat }: Rijvorm): Effectwaarde => {
    if (!regelOp(bron, profiel, stap, peildatum)) return null;
    const { openstaand, k, n } = cel(stap, []);
    return maat === 'werkvoorraad' ? openstaand : aandeel(k, n);
  };
};

const NIETS: Telbaar<Telrij> = { rijen: [], dagVan: () => 0 };

const normVan = (bron: Rijenbron, profiel: string, { stap, maat }: Rijvorm, dag: Dagnummer): number | null => {
  const regel = regelOp(bron, profiel, stap, dag);
  return (maat === 'werkvoorraad' ? regel?.wipNorm : regel?.doelPct) ?? null;
};

/**
 * §5, effect inzet op sturing. `bronVan` gives the rows for a peildatum: always the same at one kennismoment, or
 * those known at the end of that day, for the table 'as reported then'.
 */
export const effect = (vraag: Effectvraag, bronVan: (peildatum: Dagnummer) => Rijenbron): Effect => {
  const { profiel, begin, peildata } = vraag;
  const laatste = peildata.at(-1) ?? begin;
  const kolommen = peildata.map((p, i) => kolom(vraag, peildata[i - 1] ?? begin, p, bronVan(p)));
  const laatsteBron = bronVan(laatste);
  return {
    profiel,
    begin: datumVan(begin),
    peildata: peildata.map(datumVan),
    rijen: RIJEN.map((rij) => ({
      ...rij,
      norm: normVan(laatsteBron, profiel, rij, laatste),
      waarden: kolommen.map((waardeVan) => waardeVan(rij)),
    })),
  };
};
