import type { Kennis, Rij, Versie } from './begrippen.ts';
import { statusOp, rijenVan } from './regel-3-rijen.ts';
import { regelOp, versieOp } from './regel-2-normen.ts';
import { stappenIn, tellendeRegel, versiesVan } from './regel-5-lijnen.ts';
import { uitlegVan } from './uitleg.ts';
import type { WerkstappenVraag } from './vragen.ts';
import { opCodepunt } from './volgorde.ts';

export const rijvelden = (rij: Rij, p: string) => ({
  stap: rij.stap,
  volgnummer: rij.volgnummer,
  start: rij.start,
  deadline: rij.deadline,
  tweedeDeadline: rij.tweedeDeadline,
  eind: rij.eind,
  vervallen: rij.vervallen,
  status: statusOp(rij, p),
});

/** The steps of the version in force on P by §2.1, so also before the first `geldigVan`, where a figure has no lines. */
const getoondeStappen = (versies: readonly Versie[], p: string) => stappenIn(versies, versieOp(versies, p));

const telEenheidVan = (versies: readonly Versie[], stap: string, p: string) =>
  (regelOp(versies, stap, p) ?? tellendeRegel(versies, stap, p))?.telEenheid ?? 'zaak';

const vanProfiel = (kennis: Kennis, profiel: string, { zaakId, peildatum }: WerkstappenVraag) => {
  const versies = versiesVan(kennis, profiel);
  const zaak = kennis.zaken.find((z) => z.zaakId === zaakId);
  if (!zaak) return [];
  return getoondeStappen(versies, peildatum).flatMap((stap) =>
    rijenVan(zaak, stap, versies, kennis).map((rij) => ({
      profiel,
      telEenheid: telEenheidVan(versies, stap, peildatum),
      ...rijvelden(rij, peildatum),
      uitleg: uitlegVan(rij, kennis),
    })),
  );
};

/** The page of a zaak: its own rows, dates as known at K, status at P; empty when it does not exist at K. */
export const werkstappen = (kennis: Kennis, vraag: WerkstappenVraag) => {
  const profielen = vraag.profiel === undefined ? [...kennis.profielen.keys()].sort(opCodepunt) : [vraag.profiel];
  return profielen.flatMap((profiel) => vanProfiel(kennis, profiel, vraag));
};
