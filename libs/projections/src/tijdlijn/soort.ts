import type { Bekend, BlindeVlek, Werkstap, Zaakstand } from '../rij.ts';
import { zelfdeStand } from '../stand/zaakstand.ts';
import type { Boeking, Mutaties } from './boeking.ts';
import { zelfdeVlek, zelfdeWerkstap } from './gelijk.ts';
import type { Tijdlijn } from './tijdlijn.ts';

/** One of the three kinds of rows: where its rows are found, and how they are told apart within a zaak. */
export type Rijsoort<R> = Readonly<{
  mutaties: (boeking: Boeking) => Mutaties<R>;
  alle: (tijdlijn: Tijdlijn) => readonly Bekend<R>[];
  /** Unique among the rows known at one moment; with bekendVan, among all rows of the zaak. */
  sleutel: (rij: R) => string;
  zelfde: (a: R, b: R) => boolean;
}>;

export const WERKSTAP: Rijsoort<Werkstap> = {
  mutaties: (boeking) => boeking.werkstappen,
  alle: (tijdlijn) => tijdlijn.werkstappen,
  sleutel: (w) => `${w.profiel} ${w.stap} ${w.volgnummer}`,
  zelfde: zelfdeWerkstap,
};

export const BLINDE_VLEK: Rijsoort<BlindeVlek> = {
  mutaties: (boeking) => boeking.blindeVlekken,
  alle: (tijdlijn) => tijdlijn.blindeVlekken,
  sleutel: (v) => `${v.profiel} ${v.stap} ${v.van}`,
  zelfde: zelfdeVlek,
};

export const STAND: Rijsoort<Zaakstand> = {
  mutaties: (boeking) => boeking.standen,
  alle: (tijdlijn) => tijdlijn.standen,
  sleutel: () => '',
  zelfde: zelfdeStand,
};
