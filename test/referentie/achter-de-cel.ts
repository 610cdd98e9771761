import type { Kennis, Rij, Zaak } from './begrippen.ts';
import { isOpTijd } from './regel-2-termijn.ts';
import { statusOp } from './regel-3-rijen.ts';
import { stappenInCijfer } from './regel-5-lijnen.ts';
import { inCohorten } from './regel-5-tijdigheid.ts';
import { inVoorraad } from './regel-5-werkvoorraad.ts';
import type { TijdigheidRijenVraag, WerkvoorraadRijenVraag } from './vragen.ts';
import { rijvelden } from './werkstappen.ts';

/** Whose row it is: a zaak, or a gezin with the zaken considered. */
const eigenaar = (zaak: Zaak, episode: Rij['episode']) =>
  episode ? { gezinId: zaak.gezinId, zaakIds: episode.map((z) => z.zaakId) } : { zaakId: zaak.zaakId };

/** The rows behind openstaand or overTermijn, or the zaken behind nietGestart; their number is the number shown. */
export const achterWerkvoorraad = (kennis: Kennis, vraag: WerkvoorraadRijenVraag) => {
  const { peildatum, tel } = vraag;
  return stappenInCijfer(kennis, vraag.profiel, peildatum)
    .flatMap((stap) => inVoorraad(kennis, stap, vraag).map((geteld) => ({ stap: stap.stap, ...geteld })))
    .filter(({ rij }) => (rij === null) === (tel === 'nietGestart'))
    .filter(({ rij }) => tel !== 'overTermijn' || (rij && statusOp(rij, peildatum) === 'over termijn'))
    .map(({ stap, groepen, rij, zaak }) => ({
      ...eigenaar(zaak, rij?.episode ?? null),
      ...(rij ? rijvelden(rij, peildatum) : { stap }),
      ...groepen,
    }));
};

/** The rows behind a number of tijdigheid; status on the last day of the period. */
export const achterTijdigheid = (kennis: Kennis, vraag: TijdigheidRijenVraag) =>
  stappenInCijfer(kennis, vraag.profiel, vraag.periodeTot)
    .flatMap((stap) => inCohorten(kennis, stap, vraag))
    .filter(({ cohort }) => cohort === vraag.cohort)
    .filter(({ rij }) => vraag.inTijd === undefined || isOpTijd(rij.eind, rij.deadline) === vraag.inTijd)
    .map(({ groepen, rij }) => ({
      ...eigenaar(rij.zaak, rij.episode),
      ...rijvelden(rij, vraag.periodeTot),
      ...groepen,
    }));
