import type { RecordedEvent } from '@tijdig/event-store';
import { dagnummer, datumVan, lokaleDag, momentVan, type Dagnummer, type Datum, type Moment } from '@tijdig/kernel';
import {
  faseVan,
  feitenVan,
  isZaakGebeurtenistype,
  toewijzingenOp,
  type Fase,
  type Opgetekend,
  type Toewijzing,
  type ZaakGebeurtenis,
} from '@tijdig/zaak';

/** What a caseworker sees of a zaak on the screen before typing. */
export type Zicht = Readonly<{
  zaakId: string;
  revisie: number;
  geschiedenis: readonly Opgetekend[];
  fase: Fase;
  rollen: readonly Toewijzing[];
  /** The first day something can have happened, and today. */
  eerste: Dagnummer;
  vandaag: Dagnummer;
}>;

export const alsOpgetekend = ({ eventId, revisie, geregistreerdOp, type, data }: RecordedEvent): Opgetekend => ({
  eventId,
  revisie,
  geregistreerdOp: momentVan(geregistreerdOp)!,
  gebeurtenis: { type, ...data } as unknown as ZaakGebeurtenis,
});

export const zichtOp = (zaakId: string, stroom: readonly RecordedEvent[], nu: Moment): Zicht => {
  const geschiedenis = stroom.filter(({ type }) => isZaakGebeurtenistype(type)).map(alsOpgetekend);
  const vandaag = lokaleDag(nu);
  const fase = faseVan({ geschiedenis });
  return {
    zaakId,
    revisie: stroom.at(-1)?.revisie ?? -1,
    geschiedenis,
    fase,
    rollen: toewijzingenOp(feitenVan({ geschiedenis }), vandaag),
    eerste: fase.fase === 'onbekend' ? vandaag : dagnummer(fase.aanmelding.kennisgevingsdatum),
    vandaag,
  };
};

export const dag = (nummer: Dagnummer): Datum => datumVan(nummer);
