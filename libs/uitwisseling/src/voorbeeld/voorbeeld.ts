import type { EventStore } from '@tijdig/event-store';
import { isoOf } from '@tijdig/event-store';
import type { Moment } from '@tijdig/kernel';
import type { Bron } from '../bron.ts';
import { importeer, type Importuitslag } from '../schrijven/importeer.ts';
import type { OpVoortgang } from '../voortgang.ts';
import { begin } from './begin.ts';
import { leesMaatregelen, type Maatregel } from './maatregelen.ts';
import { verloop } from './verloop.ts';
import { werkstappen } from './werkstappen.ts';
import { Voorbeeldzaak, type Feit } from './zaak.ts';

const BRON = 'voorbeeld';

const feitenVan = (maatregel: Maatregel): readonly Feit[] => {
  const zaak = new Voorbeeldzaak(maatregel);
  begin(zaak);
  werkstappen(zaak);
  verloop(zaak);
  return zaak.feiten;
};

const alsRegel = ({ stream, type, eventId, gebeurdOp, moment, data, medewerker }: Feit): string =>
  JSON.stringify({
    stream,
    type,
    eventId,
    gebeurdOp,
    geregistreerdOp: isoOf(moment),
    data,
    metadata: { bron: BRON, geregistreerdDoor: medewerker, rol: 'onbevestigd' },
  });

/** The example organisation as event lines, in the order in which they were typed in. Always the same lines. */
export const voorbeeldregels = (maatregelen: readonly Maatregel[]): readonly string[] =>
  maatregelen
    .flatMap(feitenVan)
    .sort((a, b) => a.moment - b.moment)
    .map(alsRegel);

const bronVan = (regels: readonly string[]): Bron => ({
  naam: 'voorbeeld',
  omvang: regels.reduce((som, regel) => som + regel.length + 1, 0),
  async *regels() {
    yield regels.map((tekst, i) => ({ nr: i + 1, tekst }));
  },
  isOngewijzigd: async () => true,
  sluit: async () => {},
});

/** The log holds real zaken: invented ones among them would spoil every figure. */
export class GeenVoorbeeldmap extends Error {
  constructor() {
    super('In dit logboek staan al andere zaken. Kies voor het voorbeeld een lege map.');
    this.name = 'GeenVoorbeeldmap';
  }
}

export type Voorbeeldvraag = Readonly<{ store: EventStore; map: string; nu: Moment; opVoortgang?: OpVoortgang }>;

/**
 * Loads the example organisation: the 660 measures behind the steering table of the source, told as they would have
 * been recorded. It goes in as an import does, so doing it again, or again after an interruption, is harmless. The
 * norms that ship must be in the log already.
 */
export const laadVoorbeeld = async (vraag: Voorbeeldvraag): Promise<Importuitslag> => {
  const [eerste] = await vraag.store.readAll({ prefixes: ['zaak-'], limit: 1 });
  if (eerste && eerste.metadata.bron !== BRON) throw new GeenVoorbeeldmap();
  const bron = bronVan(voorbeeldregels(await leesMaatregelen()));
  const uitslag = await importeer({ ...vraag, bron });
  if (uitslag.geimporteerd) return uitslag;
  // On a log with zaken, one of the example went another way there; on an empty one the example itself is wrong.
  if (eerste) throw new GeenVoorbeeldmap();
  throw new Error(`the example is refused: ${JSON.stringify(uitslag.keuring.fouten.genoemd[0])}`);
};
