import type { Dagnummer } from '@tijdig/kernel';
import type { Stap } from '@tijdig/zaak';
import type { Werkstap } from '../rij.ts';
import type { Datumveld, Rijenbron, VanZaak } from './bron.ts';
import { gezinsrijen, langsteTermijn, startBijKennisgeving } from './gezin.ts';
import { houdt, type Filter } from './groep.ts';
import { stapbeeldOp, type Stapbeeld, type Stapvraag } from './stapbeeld.ts';
import { isOpenOp, type Telrij } from './telrij.ts';

/** The rows a figure may count: those of a zaak, and for gezin steps the episodes in their place. */
export type Rijkeuze = Readonly<{
  beeld: Stapbeeld;
  open: (dag: Dagnummer) => readonly Telrij[];
  tussen: (veld: Datumveld, van: Dagnummer, tot: Dagnummer) => readonly Telrij[];
}>;

type Gezinsstap = Stapvraag & Readonly<{ gezinsregel: NonNullable<Stapvraag['gezinsregel']> }>;

const episoderijen = (
  bron: Rijenbron,
  profielId: string,
  { stap, gezinsregel }: Gezinsstap,
  van: Dagnummer,
  tot: Dagnummer,
): readonly Telrij[] => {
  const profiel = bron.normen.profielen.get(profielId)!;
  const gemeldVanaf = van - langsteTermijn(profiel, stap);
  const zaken = bron.gezinszaken(profielId, stap, {
    van,
    tot: startBijKennisgeving(profiel, stap) ? tot : null,
    gemeldVanaf,
  });
  return gezinsrijen({ profiel, kalender: bron.normen.kalender, stap, gezinsregel }, zaken);
};

/**
 * For a figure over [van, tot]; what is asked of it comes from the version in force on `tot`. Undefined where there is
 * none yet. The steps that `filter` does not keep are left out.
 */
export const rijkeuze = (
  bron: Rijenbron,
  profiel: string,
  van: Dagnummer,
  tot: Dagnummer,
  filter: Filter,
): Rijkeuze | undefined => {
  const beeld = stapbeeldOp(bron.normen.profielen.get(profiel), tot);
  if (!beeld) return undefined;
  const gezinsstappen = [...beeld.eigen, ...beeld.andere].filter(
    (vraag): vraag is Gezinsstap => vraag.gezinsregel !== undefined && houdt(filter, 'stap', vraag.stap),
  );
  const perGezin = new Set<Stap>(gezinsstappen.map(({ stap }) => stap));
  const episoden = gezinsstappen.flatMap((vraag) => episoderijen(bron, profiel, vraag, van, tot));

  const eigenRijen = (rijen: Iterable<VanZaak<Werkstap>>): VanZaak<Werkstap>[] => {
    const eigen: VanZaak<Werkstap>[] = [];
    for (const rij of rijen) if (!perGezin.has(rij.stap) && houdt(filter, 'stap', rij.stap)) eigen.push(rij);
    return eigen;
  };
  return {
    beeld,
    open: (dag) => [...eigenRijen(bron.open(profiel, dag)), ...episoden.filter((rij) => isOpenOp(rij, dag))],
    tussen: (veld, a, b) => [
      ...eigenRijen(bron.tussen(profiel, veld, a, b)),
      ...episoden.filter((rij) => rij[veld] !== null && rij[veld] >= a && rij[veld] <= b),
    ],
  };
};
