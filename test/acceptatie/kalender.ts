import { dagnummer, datumVan } from '@tijdig/kernel';
import { berekenTermijn, kalender, type Norm } from '@tijdig/normen';
import { gelijk, type Proef } from './motor.ts';

const termijn = (aantal: number, dag: Norm['dag'], atw = false): Norm => ({ aantal, dag, richting: 'vooruit', atw });
const NORMEN = [
  termijn(3, 'W'),
  termijn(5, 'W'),
  termijn(5, 'K'),
  termijn(7, 'K'),
  termijn(7, 'K', true),
  termijn(42, 'K'),
  termijn(42, 'K', true),
  termijn(56, 'K'),
];

/** docs/domein.md §7; equated days 2025-05-30 and 2026-05-15. */
const VECTOREN = `
2025-01-07 01-10 01-14 01-12 01-14 01-14 02-18 02-18 03-04
2025-01-10 01-15 01-17 01-15 01-17 01-17 02-21 02-21 03-07
2025-01-11 01-15 01-17 01-16 01-18 01-20 02-22 02-24 03-08
2025-04-14 04-17 04-23 04-19 04-21 04-22 05-26 05-26 06-09
2025-04-17 04-24 04-28 04-22 04-24 04-24 05-29 06-02 06-12
2025-04-30 05-06 05-08 05-05 05-07 05-07 06-11 06-11 06-25
2025-05-28 06-04 06-06 06-02 06-04 06-04 07-09 07-09 07-23
2025-12-19 12-24 12-30 12-24 12-26 12-29 01-30 01-30 02-13
2025-12-24 12-31 01-05 12-29 12-31 12-31 02-04 02-04 02-18
2026-03-30 04-02 04-08 04-04 04-06 04-07 05-11 05-11 05-25`
  .trim()
  .split('\n')
  .map((regel) => regel.split(' '));

export const KALENDER: readonly Proef[] = [
  {
    id: 'AT-27',
    wat: 'terms of 3 W to 56 K from ten starts around holidays',
    toets: async () => {
      const dagen = kalender(['2025-05-30', '2026-05-15'].map(dagnummer));
      const gevonden = VECTOREN.map(([start]) =>
        NORMEN.map((norm) => datumVan(berekenTermijn(norm, dagnummer(start!), dagen).deadline).slice(5)),
      );
      const verwacht = VECTOREN.map(([, ...deadlines]) => deadlines);
      const goed = gevonden.flat().filter((datum, i) => datum === verwacht.flat()[i]).length;
      return { figuur: `${goed} of ${verwacht.flat().length} equal`, goed: gelijk(gevonden, verwacht) };
    },
  },
];
