import type { Dagnummer } from '@tijdig/kernel';
import type { Normregel } from '@tijdig/normen';
import type { Stap } from '@tijdig/zaak';
import type { BlindeVlek } from '../rij.ts';
import type { Rijenbron, VanZaak } from './bron.ts';
import { houdt, type Groepen } from './groep.ts';
import { deelIn, doorloop, type Telbaar } from './indeling.ts';
import { rijkeuze } from './rijkeuze.ts';
import type { Stapbeeld } from './stapbeeld.ts';
import { nieuweTabel, regelsVan } from './tabel.ts';
import type { Telrij } from './telrij.ts';
import { groepenVan, isHeelDeStap, type Werkvoorraadvraag } from './vraag.ts';

export type Werkvoorraadregel = Readonly<{ stap: Stap }> &
  Groepen &
  Readonly<{
    openstaand: number;
    overTermijn: number;
    binnenTermijn: number;
    oudsteDagen: number | null;
    nietGestart: number;
    wipNorm: number | null;
    status: 'boven' | 'binnen' | null;
  }>;

type Telling = { openstaand: number; overTermijn: number; oudste: Dagnummer; nietGestart: number };

/** Everything a backlog counts: the rows open at the peildatum, and the blind spots; selected when asked for. */
export type Voorraad = Readonly<{
  beeld: Stapbeeld;
  open: () => Telbaar<Telrij>;
  blind: () => Telbaar<VanZaak<BlindeVlek>>;
}>;

/** Undefined before the profile's first geldigVan. */
export const voorraadOp = (
  { profiel, peildatum, filter = {} }: Werkvoorraadvraag,
  bron: Rijenbron,
): Voorraad | undefined => {
  const keuze = rijkeuze(bron, profiel, peildatum, peildatum, filter);
  if (!keuze) return undefined;
  const dagVan = () => peildatum;
  return {
    beeld: keuze.beeld,
    open: () => ({ rijen: keuze.open(peildatum), dagVan }),
    blind: () => ({
      rijen: [...bron.blindeVlekken(profiel, peildatum)].filter(({ stap }) => houdt(filter, 'stap', stap)),
      dagVan,
    }),
  };
};

export const isOverTermijn = (rij: Telrij, peildatum: Dagnummer): boolean => rij.deadline < peildatum;

const statusVan = ({ wipNorm, achterstandGrondslag }: Normregel, telling: Telling): 'boven' | 'binnen' | null =>
  wipNorm === undefined ? null : telling[achterstandGrondslag] > wipNorm ? 'boven' : 'binnen';

const leeg = (): Telling => ({ openstaand: 0, overTermijn: 0, oudste: Infinity, nietGestart: 0 });

/** §5, werkvoorraad: what is open at the peildatum, by step and groups. */
export const werkvoorraad = (vraag: Werkvoorraadvraag, bron: Rijenbron): readonly Werkvoorraadregel[] => {
  const { peildatum, filter = {} } = vraag;
  const voorraad = voorraadOp(vraag, bron);
  if (!voorraad) return [];
  const open = voorraad.open();
  const blind = voorraad.blind();
  const groepen = groepenVan(vraag);
  const indeling = deelIn(bron, groepen, filter, [open, blind]);
  const tabel = nieuweTabel(leeg);
  doorloop(indeling, open, (rij, waarden) => {
    const telling = tabel.cel(rij.stap, waarden);
    telling.openstaand++;
    if (isOverTermijn(rij, peildatum)) telling.overTermijn++;
    if (rij.start < telling.oudste) telling.oudste = rij.start;
  });
  doorloop(indeling, blind, ({ stap }, waarden) => void tabel.cel(stap, waarden).nietGestart++);
  const metNorm = isHeelDeStap(vraag);
  return regelsVan(tabel, voorraad.beeld, groepen, filter).map(
    ({ vraag: { stap, regel }, groepen: waarden, telling }) => ({
      stap,
      ...waarden,
      openstaand: telling.openstaand,
      overTermijn: telling.overTermijn,
      binnenTermijn: telling.openstaand - telling.overTermijn,
      oudsteDagen: telling.openstaand === 0 ? null : peildatum - telling.oudste,
      nietGestart: telling.nietGestart,
      wipNorm: metNorm ? (regel?.wipNorm ?? null) : null,
      status: metNorm && regel ? statusVan(regel, telling) : null,
    }),
  );
};
