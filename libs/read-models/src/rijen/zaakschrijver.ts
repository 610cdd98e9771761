import type { DatabaseSync } from 'node:sqlite';
import type { Tijdlijn, Wijzigingen } from '@tijdig/projections';
import { rijschrijver } from './rijschrijver.ts';
import { sleutels } from './sleutels.ts';
import { BLINDE_VLEK, WERKSTAP, ZAAKSTAND } from './tabel.ts';

/** Writes all rows of a zaak. */
export type Zaakschrijver = Readonly<{
  pasToe(zaakId: string, wijzigingen: Wijzigingen): void;
  /** These rows in the place of whatever was there. */
  vervang(zaakId: string, tijdlijn: Tijdlijn): void;
  verwijder(zaakId: string): void;
  /** After a rollback. */
  vergeet(): void;
}>;

export const zaakschrijver = (db: DatabaseSync): Zaakschrijver => {
  const nummers = sleutels(db);
  const werkstappen = rijschrijver(db, WERKSTAP, nummers);
  const blindeVlekken = rijschrijver(db, BLINDE_VLEK, nummers);
  const standen = rijschrijver(db, ZAAKSTAND, nummers);
  const verwijderVan = (zaak: number) => {
    for (const schrijver of [werkstappen, blindeVlekken, standen]) schrijver.verwijderVan(zaak);
  };
  return {
    pasToe: (zaakId, wijzigingen) => {
      const zaak = nummers.zaak(zaakId);
      werkstappen.pasToe(zaak, wijzigingen.werkstappen);
      blindeVlekken.pasToe(zaak, wijzigingen.blindeVlekken);
      standen.pasToe(zaak, wijzigingen.standen);
    },
    vervang: (zaakId, tijdlijn) => {
      const zaak = nummers.zaak(zaakId);
      verwijderVan(zaak);
      werkstappen.voegToe(zaak, tijdlijn.werkstappen);
      blindeVlekken.voegToe(zaak, tijdlijn.blindeVlekken);
      standen.voegToe(zaak, tijdlijn.standen);
    },
    verwijder: (zaakId) => verwijderVan(nummers.zaak(zaakId)),
    vergeet: () => nummers.vergeet(),
  };
};
