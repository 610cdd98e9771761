import { datumVan, type Datum } from '@tijdig/kernel';
import { legTermijnUit, type GeteldeDag, type Kalender, type Norm } from '@tijdig/normen';
import type { Klok } from '../klok/klok.ts';
import type { Spoor } from '../klok/spoor.ts';

/** Why a werkstap has the start and deadline it has. */
export type Werkstapuitleg = Readonly<{
  start: Readonly<{ datum: Datum; eventId: string; veld: string }>;
  norm: Norm & Readonly<{ profiel: string; versie: number; bron: string }>;
  ruweEinddatum: Datum;
  dagen: readonly GeteldeDag[];
}>;

/** Told from the very clock the row was made of. */
export const legUit = ({ profiel }: Spoor, { punt, regel, normversie }: Klok, kalender: Kalender): Werkstapuitleg => {
  const { norm, bron } = regel.regel;
  const { ruweEinddatum, dagen } = legTermijnUit(norm, punt.doel ?? punt.dag, kalender);
  const { aantal, dag, richting, atw } = norm;
  return {
    start: { datum: datumVan(punt.dag), eventId: punt.bron.eventId, veld: punt.veld },
    norm: { profiel, versie: normversie, aantal, dag, richting, atw, bron },
    ruweEinddatum,
    dagen,
  };
};
