import { datumVan, type Dagnummer, type Datum } from '@tijdig/kernel';
import type { Normkennis } from '@tijdig/normen';
import type { Opgetekend, Stap } from '@tijdig/zaak';
import { neemOp } from '../feit/feitenboek.ts';
import type { Zaakfeit } from '../feit/masker.ts';
import { beeldVan } from '../feit/zaakbeeld.ts';
import { datumOfNull } from '../cijfers/celrij.ts';
import { statusOp, type Status } from '../cijfers/telrij.ts';
import { klokkenVan } from '../klok/klokken.ts';
import { kaartVan } from '../klok/sporenkaart.ts';
import { werkstapVan } from '../klok/werkstap.ts';
import { legUit, type Werkstapuitleg } from './werkstapuitleg.ts';

/** A werkstap as the page of a zaak shows it: dates as known, status at the peildatum. */
export type Zaakwerkstap = Readonly<{
  profiel: string;
  stap: Stap;
  telEenheid: 'zaak' | 'gezin';
  volgnummer: number;
  start: Datum;
  deadline: Datum;
  tweedeDeadline: Datum | null;
  eind: Datum | null;
  vervallen: Datum | null;
  status: Status;
  uitleg: Werkstapuitleg;
}>;

/**
 * The zaak's own rows with what they follow from, of one profile or of all that are known. `geschiedenis` is what was
 * recorded by the kennismoment of `normen`; without a zaak by then there are no rows.
 */
export const werkstappenVan = (
  geschiedenis: readonly Opgetekend[],
  normen: Normkennis,
  peildatum: Dagnummer,
  profiel?: string,
): readonly Zaakwerkstap[] => {
  const feiten: Zaakfeit[] = [];
  for (const opgetekend of geschiedenis) neemOp(feiten, opgetekend);
  const zaak = beeldVan(feiten);
  if (!zaak) return [];
  return kaartVan(normen, zaak.aangemeld.maatregelType)
    .sporen.filter((spoor) => profiel === undefined || spoor.profiel === profiel)
    .flatMap((spoor) =>
      klokkenVan(spoor, zaak).map((klok, i) => {
        const rij = werkstapVan(spoor, zaak, klok, i + 1, 0);
        return {
          profiel: spoor.profiel,
          stap: spoor.stap,
          telEenheid: rij.telEenheid,
          volgnummer: rij.volgnummer,
          start: datumVan(rij.start),
          deadline: datumVan(rij.deadline),
          tweedeDeadline: datumOfNull(rij.tweedeDeadline),
          eind: datumOfNull(rij.eind),
          vervallen: datumOfNull(rij.vervallen),
          status: statusOp(rij, peildatum),
          uitleg: legUit(spoor, klok, normen.kalender),
        };
      }),
    );
};
