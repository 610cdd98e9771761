import type { SQLInputValue } from 'node:sqlite';
import type { Bekend, BlindeVlek, Werkstap, Zaakstand } from '@tijdig/projections';
import { liggingVan, type Ligging } from '../interval/ligging.ts';
import type { Sleutels } from './sleutels.ts';

type Waarden = readonly SQLInputValue[];

/** How one kind of row is stored: what tells the rows of a zaak apart, what else they hold, where they hang. */
export type Tabel<R> = Readonly<{
  naam: string;
  sleutel: Readonly<{ kolommen: readonly string[]; van(rij: R, sleutels: Sleutels): Waarden }>;
  inhoud: Readonly<{ kolommen: readonly string[]; van(rij: R): Waarden }>;
  /** Absent: not in the interval index. */
  ligging?(rij: Bekend<R>): Ligging | null;
}>;

const klaarVan = ({ eind, vervallen }: Werkstap): number | null =>
  eind === null ? vervallen : vervallen === null ? eind : Math.min(eind, vervallen);

export const WERKSTAP: Tabel<Werkstap> = {
  naam: 'werkstap',
  sleutel: {
    kolommen: ['lijn', 'volgnummer'],
    van: (r, sleutels) => [sleutels.lijn(r.profiel, r.stap), r.volgnummer],
  },
  inhoud: {
    kolommen: [
      'perGezin',
      'start',
      'vanaf',
      'deadline',
      'tweedeDeadline',
      'eind',
      'vervallen',
      'plichtWeg',
      'normversie',
    ],
    van: (r) => [
      r.telEenheid === 'gezin' ? 1 : 0,
      r.start,
      r.vanaf,
      r.deadline,
      r.tweedeDeadline,
      r.eind,
      r.vervallen,
      r.plichtWeg ? 1 : 0,
      r.normversie,
    ],
  },
  ligging: (r) => liggingVan({ ...r, klaar: klaarVan(r) }),
};

export const BLINDE_VLEK: Tabel<BlindeVlek> = {
  naam: 'blinde_vlek',
  sleutel: { kolommen: ['lijn', 'vanaf'], van: (r, sleutels) => [sleutels.lijn(r.profiel, r.stap), r.van] },
  inhoud: { kolommen: ['klaar'], van: (r) => [r.tot] },
  ligging: (r) => liggingVan({ bekendVan: r.bekendVan, bekendTot: r.bekendTot, vanaf: r.van, klaar: r.tot }),
};

export const ZAAKSTAND: Tabel<Zaakstand> = {
  naam: 'zaakstand',
  sleutel: { kolommen: [], van: () => [] },
  inhoud: {
    kolommen: [
      'jeugdigeId',
      'gezinId',
      'maatregelType',
      'soort',
      'regio',
      'kennisgevingsdatum',
      'einde',
      'team',
      'medewerker',
    ],
    van: (s) => [
      s.jeugdigeId,
      s.gezinId,
      s.maatregelType,
      s.soort,
      s.regio,
      s.kennisgevingsdatum,
      s.einde,
      JSON.stringify(s.team),
      JSON.stringify(s.medewerker),
    ],
  },
};
