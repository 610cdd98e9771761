import type { Data, Feit, Gebeurtenis, Kennis, Soort, Versie, Zaak } from './begrippen.ts';
import { plusDagen } from './datum.ts';
import type { Log } from './log.ts';
import { bekendeDagen, bekendeVersies } from './regel-2-normen.ts';
import { isDatum, lokaleDatum, moment } from './tijd.ts';
import type { Kennismoment } from './vragen.ts';

/** §1.2: known at K. A date: strictly before the next midnight, so recorded on that local day at the latest. */
export const bekend = (log: Log, k: Kennismoment): Log => {
  if (k === null) return log;
  if (isDatum(k)) return log.filter((e) => e.geregistreerdLokaal <= k);
  return log.filter((e) => e.moment <= moment(k));
};

/** §1.2: the closing day, the last day whose end K has seen. */
const sluitdagVan = (k: Kennismoment, nu: string) => {
  if (k !== null && isDatum(k)) return k;
  return plusDagen(lokaleDatum(moment(k ?? nu)), -1);
};

const LEIDEND: Readonly<Record<string, string>> = {
  ZaakAangemeld: 'kennisgevingsdatum',
  UitvoeringOvergenomen: 'datumOvergedragenGekregen',
  MaatregelVerlengd: 'beschikkingsdatum',
};

/** §1.3: the field that holds the date of an event of this type. */
export const leidendVeld = (type: string) => LEIDEND[type] ?? 'datum';

/** §1.3: the date of an event, from its (corrected) data. */
const datumVan = (e: Gebeurtenis, data: Data) => {
  const datum = data[leidendVeld(e.type)];
  return typeof datum === 'string' ? datum : e.geregistreerdLokaal;
};

const isGewoon = (e: Gebeurtenis) => e.type !== 'GegevenGecorrigeerd' && e.type !== 'GebeurtenisIngetrokken';

/** §1.4: the data with the corrections in order of revision, so that the last one of a field wins. */
const gecorrigeerd = (e: Gebeurtenis, stream: readonly Gebeurtenis[]): Data => {
  const data: Record<string, unknown> = { ...e.data };
  for (const c of stream)
    if (c.type === 'GegevenGecorrigeerd' && c.data['correctieVan'] === e.eventId)
      data[c.data['veld'] as string] = c.data['nieuweWaarde'];
  return data;
};

/** §1.4: withdrawn is what a withdrawal in the same stream names. */
const isIngetrokken = (e: Gebeurtenis, stream: readonly Gebeurtenis[]) =>
  stream.some((i) => i.type === 'GebeurtenisIngetrokken' && i.data['eventId'] === e.eventId);

/** §1.5: the effective events of a stream, in order of (date, own revision). */
export const effectief = (stream: readonly Gebeurtenis[]): readonly Feit[] =>
  stream
    .filter((e) => isGewoon(e) && !isIngetrokken(e, stream))
    .map((e) => {
      const data = gecorrigeerd(e, stream);
      return { type: e.type, eventId: e.eventId, revisie: e.revisie, datum: datumVan(e, data), data };
    })
    .sort((a, b) => (a.datum === b.datum ? a.revisie - b.revisie : a.datum < b.datum ? -1 : 1));

/** §3, head: the soort of a maatregelType. */
export const soortVan = (type: string): Soort => {
  if (['OTS', 'VOTS'].includes(type)) return 'OTS';
  if (['VOOGDIJ', 'VOORLOPIGE_VOOGDIJ', 'TIJDELIJKE_VOOGDIJ'].includes(type)) return 'VOOGDIJ';
  return type === 'PREVENTIEF' ? 'PREVENTIEF' : 'JR';
};

/** §1.5: a zaak exists when its ZaakAangemeld is effective. §3.3: E is the earliest end. */
const zaakVan = (stream: string, gebeurtenissen: readonly Gebeurtenis[]): readonly Zaak[] => {
  const feiten = effectief(gebeurtenissen);
  const aangemeld = feiten.find((f) => f.type === 'ZaakAangemeld');
  if (!aangemeld) return [];
  const einde = feiten.find((f) => f.type === 'MaatregelBeeindigd' || f.type === 'UitvoeringOvergedragen');
  const maatregelType = aangemeld.data['maatregelType'] as string;
  return [
    {
      zaakId: stream.slice('zaak-'.length),
      feiten,
      maatregelType,
      soort: soortVan(maatregelType),
      kennisgevingsdatum: aangemeld.datum,
      gezinId: (aangemeld.data['gezinId'] as string | null | undefined) ?? null,
      regioCode: aangemeld.data['regioCode'] as string,
      einde: einde?.datum ?? null,
    },
  ];
};

const perStream = (log: Log) => Map.groupBy(log, (e) => e.stream);

/** §1: everything that is known at K. */
export const kennisOp = (log: Log, k: Kennismoment, nu: string): Kennis => {
  const streams = [...perStream(bekend(log, k))];
  const met = (begin: string) => streams.filter(([stream]) => stream.startsWith(begin));
  return {
    zaken: met('zaak-').flatMap(([stream, gebeurtenissen]) => zaakVan(stream, gebeurtenissen)),
    profielen: new Map<string, readonly Versie[]>(
      met('normprofiel-').map(([stream, g]) => [stream.slice('normprofiel-'.length), bekendeVersies(g)]),
    ),
    gelijkgesteld: new Set(met('kalender-nl').flatMap(([, g]) => bekendeDagen(g))),
    sluitdag: sluitdagVan(k, nu),
  };
};
