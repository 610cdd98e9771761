/** Event lines for small stories: one zaak at a time, every event recorded when the story says so. */
export type Regel = Readonly<{
  stream: string;
  type: string;
  eventId: string;
  gebeurdOp: string;
  geregistreerdOp: string;
  data: Readonly<Record<string, unknown>>;
  metadata: Readonly<Record<string, unknown>>;
}>;

const METADATA = { bron: 'import', import: true };
const vulling = (n: number, breedte: number) => n.toString(16).padStart(breedte, '0');

let zaakteller = 0;

export type Verhaal = Readonly<{
  zaakId: string;
  regels: Regel[];
  /** Adds an event; recorded at noon UTC of its own day unless the story gives a moment. Gives its event id. */
  en: (type: string, data: Record<string, unknown>, gebeurdOp: string, geregistreerdOp?: string) => string;
}>;

/** A zaak reported on a day, in a region of its own so that stories do not meet. */
export const verhaal = (
  regio: string,
  kennisgevingsdatum: string,
  extra: Record<string, unknown> = {},
  geregistreerdOp = `${kennisgevingsdatum}T08:00:00.000Z`,
): Verhaal => {
  const nummer = ++zaakteller;
  const zaakId = `00000000-0000-4000-8000-${vulling(nummer, 12)}`;
  const regels: Regel[] = [];
  const en: Verhaal['en'] = (type, data, gebeurdOp, moment = `${gebeurdOp}T12:00:00.000Z`) => {
    const eventId = `${vulling(nummer, 8)}-${vulling(regels.length, 4)}-4000-8000-000000000000`;
    regels.push({
      stream: `zaak-${zaakId}`,
      type,
      eventId,
      gebeurdOp,
      geregistreerdOp: moment,
      data,
      metadata: METADATA,
    });
    return eventId;
  };
  en(
    'ZaakAangemeld',
    {
      jeugdigeId: `jeugdige-${nummer}`,
      maatregelType: 'OTS',
      beschikkingsdatum: kennisgevingsdatum,
      ingangsdatum: kennisgevingsdatum,
      kennisgevingsdatum,
      regioCode: regio,
      gemeenteCode: '0106',
      herkomst: 'CORV',
      ...extra,
    },
    kennisgevingsdatum,
    geregistreerdOp,
  );
  return { zaakId, regels, en };
};

/** The first talk, face to face with everybody there. */
export const eersteGesprek = (datum: string) => ({
  datum,
  vorm: 'FYSIEK',
  aanwezigJeugdige: true,
  aanwezigGezagdrager: true,
  rechtenEnPlichtenBesproken: true,
  medewerkerId: 'medewerker-1',
});

export const toegewezen = (datum: string) => ({ medewerkerId: 'medewerker-1', rolInZaak: 'vast', datum });

/** A version of a norm profile, known long before the stories. */
export const normprofiel = (profielId: string, regel: Record<string, unknown>): Regel => ({
  stream: `normprofiel-${profielId}`,
  type: 'NormprofielVastgesteld',
  eventId: `aaaaaaaa-0000-4000-8000-${vulling(profielId.length, 12)}`,
  gebeurdOp: '2020-01-01',
  geregistreerdOp: '2020-01-01T09:00:00.000Z',
  data: { profielId, versie: 1, geldigVan: '2020-01-01', titel: profielId, regels: [regel] },
  metadata: METADATA,
});
