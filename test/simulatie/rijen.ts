import {
  BLINDE_VLEK,
  opStand,
  opVlek,
  opWerkstap,
  regelVan,
  STAND,
  WERKSTAP,
  type Bekend,
  type BlindeVlek,
  type Rijsoort,
  type Tijdlijn,
  type Werkstap,
  type Wijziging,
  type Wijzigingen,
  type Zaakstand,
} from '@tijdig/projections';

/** The rows of one zaak as a store would hold them: found by key and bekendVan. */
export type Zaakopslag = Readonly<{
  werkstappen: ReadonlyMap<string, Bekend<Werkstap>>;
  blindeVlekken: ReadonlyMap<string, Bekend<BlindeVlek>>;
  standen: ReadonlyMap<string, Bekend<Zaakstand>>;
}>;

export const LEEG: Zaakopslag = { werkstappen: new Map(), blindeVlekken: new Map(), standen: new Map() };

const gewijzigd = <R>(
  was: ReadonlyMap<string, Bekend<R>>,
  { gewist, gesloten, nieuw }: Wijziging<R>,
  { sleutel }: Rijsoort<R>,
): ReadonlyMap<string, Bekend<R>> => {
  const rijen = new Map(was);
  const plek = (rij: Bekend<R>) => `${sleutel(rij)} ${rij.bekendVan}`;
  const moet = (bekend: boolean, rij: Bekend<R>) => {
    if (rijen.has(plek(rij)) !== bekend)
      throw new Error(`a row ${bekend ? 'is missing' : 'is there twice'}: ${plek(rij)}`);
  };
  for (const rij of gewist) {
    moet(true, rij);
    rijen.delete(plek(rij));
  }
  for (const rij of gesloten) {
    moet(true, rij);
    rijen.set(plek(rij), rij);
  }
  for (const rij of nieuw) {
    moet(false, rij);
    rijen.set(plek(rij), rij);
  }
  return rijen;
};

export const metWijzigingen = (was: Zaakopslag, wijzigingen: Wijzigingen): Zaakopslag => ({
  werkstappen: gewijzigd(was.werkstappen, wijzigingen.werkstappen, WERKSTAP),
  blindeVlekken: gewijzigd(was.blindeVlekken, wijzigingen.blindeVlekken, BLINDE_VLEK),
  standen: gewijzigd(was.standen, wijzigingen.standen, STAND),
});

const opslag = <R>(rijen: readonly Bekend<R>[], { sleutel }: Rijsoort<R>) =>
  new Map(rijen.map((rij) => [`${sleutel(rij)} ${rij.bekendVan}`, rij]));

export const alsOpslag = ({ werkstappen, blindeVlekken, standen }: Tijdlijn): Zaakopslag => ({
  werkstappen: opslag(werkstappen, WERKSTAP),
  blindeVlekken: opslag(blindeVlekken, BLINDE_VLEK),
  standen: opslag(standen, STAND),
});

export const alsTijdlijn = ({ werkstappen, blindeVlekken, standen }: Zaakopslag): Tijdlijn => ({
  werkstappen: [...werkstappen.values()].sort(opWerkstap),
  blindeVlekken: [...blindeVlekken.values()].sort(opVlek),
  standen: [...standen.values()].sort(opStand),
});

/** All rows as text: equal rows, equal text. */
export const tekstVan = ({ werkstappen, blindeVlekken, standen }: Tijdlijn): string =>
  [...werkstappen, ...blindeVlekken, ...standen].map(regelVan).join('\n');
