import type { Dagnummer } from '@tijdig/kernel';
import type { Kalender, Normkennis } from '@tijdig/normen';
import type { Opgetekend, Stap } from '@tijdig/zaak';
import { neemOp } from '../feit/feitenboek.ts';
import type { Zaakfeit } from '../feit/masker.ts';
import { beeldVan, type Zaakbeeld } from '../feit/zaakbeeld.ts';
import { stapdatumsVan, type Stapdatums } from '../cijfers/celrij.ts';
import { stappenOp, telEenheidVan, type Stapvraag } from '../cijfers/stapbeeld.ts';
import { klokkenVan } from '../klok/klokken.ts';
import type { Spoor } from '../klok/spoor.ts';
import { kaartVan } from '../klok/sporenkaart.ts';
import { werkstapVan } from '../klok/werkstap.ts';
import { legUit, type Werkstapuitleg } from './werkstapuitleg.ts';

/** A werkstap as the page of a zaak shows it: dates as known, status at the peildatum. */
export type Zaakwerkstap = Readonly<{
  profiel: string;
  stap: Stap;
  telEenheid: 'zaak' | 'gezin';
  uitleg: Werkstapuitleg;
}> &
  Stapdatums;

/** One step's rows, marked with what the step is counted in on the peildatum. */
const rijenVan = (
  spoor: Spoor,
  vraag: Stapvraag,
  zaak: Zaakbeeld,
  kalender: Kalender,
  peildatum: Dagnummer,
): readonly Zaakwerkstap[] =>
  klokkenVan(spoor, zaak).map((klok, i) => ({
    profiel: spoor.profiel,
    stap: spoor.stap,
    telEenheid: telEenheidVan(vraag),
    ...stapdatumsVan(werkstapVan(spoor, zaak, klok, i + 1, 0), peildatum),
    uitleg: legUit(spoor, klok, kalender),
  }));

/**
 * The zaak's own rows with what they follow from, of one profile or of all that are known: in the order of the version
 * in force on the peildatum, then the steps it lacks. `geschiedenis` is what was recorded by the kennismoment of
 * `normen`; without a zaak by then there are no rows.
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
  const { sporen } = kaartVan(normen, zaak.aangemeld.maatregelType);
  const gevraagd = [...normen.profielen.values()].filter(
    ({ profielId }) => profiel === undefined || profielId === profiel,
  );
  return gevraagd.flatMap((versies) => {
    const { eigen, andere } = stappenOp(versies, peildatum);
    return [...eigen, ...andere].flatMap((vraag) =>
      sporen
        .filter((spoor) => spoor.profiel === versies.profielId && spoor.stap === vraag.stap)
        .flatMap((spoor) => rijenVan(spoor, vraag, zaak, normen.kalender, peildatum)),
    );
  });
};
