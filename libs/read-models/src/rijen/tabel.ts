import type { SQLInputValue } from 'node:sqlite';
import type { Bekend, BlindeVlek, Werkstap, Zaakstand } from '@tijdig/projections';
import { liggingVan, type Ligging } from '../interval/ligging.ts';
import type { Sleutels } from './sleutels.ts';

/** Adds the values of a row, in the order of the columns; a list a row would cost more than the row. */
type Zet<W, R extends unknown[]> = (waarden: W[], ...van: R) => void;

/** What a table of numbers alone holds: that fits in an array another thread can be handed. */
export type Getal = number | null;

/** How one kind of row is stored: what tells the rows of a zaak apart, what else they hold, where they hang. */
export type Tabel<R, W = SQLInputValue> = Readonly<{
  naam: string;
  sleutel: Readonly<{ kolommen: readonly string[]; zet: Zet<W, [rij: R, sleutels: Sleutels]> }>;
  inhoud: Readonly<{ kolommen: readonly string[]; zet: Zet<W, [rij: R]> }>;
  /** Absent: not in the interval index. */
  ligging?(rij: Bekend<R>): Ligging | null;
}>;

const klaarVan = ({ eind, vervallen }: Werkstap): number | null =>
  eind === null ? vervallen : vervallen === null ? eind : Math.min(eind, vervallen);

export const WERKSTAP: Tabel<Werkstap, Getal> = {
  naam: 'werkstap',
  sleutel: {
    kolommen: ['lijn', 'volgnummer'],
    zet: (waarden, r, sleutels) => void waarden.push(sleutels.lijn(r.profiel, r.stap), r.volgnummer),
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
    zet: (waarden, r) =>
      void waarden.push(
        r.telEenheid === 'gezin' ? 1 : 0,
        r.start,
        r.vanaf,
        r.deadline,
        r.tweedeDeadline,
        r.eind,
        r.vervallen,
        r.plichtWeg ? 1 : 0,
        r.normversie,
      ),
  },
  ligging: (r) => liggingVan({ vanaf: r.vanaf, klaar: klaarVan(r), bekendVan: r.bekendVan, bekendTot: r.bekendTot }),
};

export const BLINDE_VLEK: Tabel<BlindeVlek, Getal> = {
  naam: 'blinde_vlek',
  sleutel: {
    kolommen: ['lijn', 'vanaf'],
    zet: (waarden, r, sleutels) => void waarden.push(sleutels.lijn(r.profiel, r.stap), r.van),
  },
  inhoud: { kolommen: ['klaar'], zet: (waarden, r) => void waarden.push(r.tot) },
  ligging: (r) => liggingVan({ vanaf: r.van, klaar: r.tot, bekendVan: r.bekendVan, bekendTot: r.bekendTot }),
};

export const ZAAKSTAND: Tabel<Zaakstand> = {
  naam: 'zaakstand',
  sleutel: { kolommen: [], zet: () => undefined },
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
    zet: (waarden, s) =>
      void waarden.push(
        s.jeugdigeId,
        s.gezinId,
        s.maatregelType,
        s.soort,
        s.regio,
        s.kennisgevingsdatum,
        s.einde,
        JSON.stringify(s.team),
        JSON.stringify(s.medewerker),
      ),
  },
};
