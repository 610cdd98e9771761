import { alles, dagnummer, kennismomentVan, momentVan, type Kennismoment } from '@tijdig/kernel';
import { isNormstroom, normtijdlijn, type NormOpgetekend } from '@tijdig/normen';
import { geheugenbron, tijdigheid, tijdlijn, werkvoorraad, type Rijenbron, type Tijdlijn } from '@tijdig/projections';
import { openReadModel } from '@tijdig/read-models';
import type { RecordedEvent } from '@tijdig/event-store';
import type { Opgetekend, ZaakGebeurtenis } from '@tijdig/zaak';
import { Logboek, metMap } from './logboek.ts';

const opgetekend = ({ eventId, revisie, geregistreerdOp, type, data }: RecordedEvent): Opgetekend => ({
  eventId,
  revisie,
  geregistreerdOp: momentVan(geregistreerdOp)!,
  gebeurtenis: { type, ...data } as unknown as ZaakGebeurtenis,
});

/** The same log, held in memory: every row filtered one by one. */
const inGeheugen = async (logboek: Logboek) => {
  const events = await logboek.store.readAll({ limit: 100_000 });
  const normen = normtijdlijn(
    events
      .filter(({ stream }) => isNormstroom(stream))
      .map((e) => ({ ...e, geregistreerdOp: momentVan(e.geregistreerdOp)! }) as unknown as NormOpgetekend),
  );
  const zaken = new Map<string, Tijdlijn>();
  for (const [stream, eigen] of Map.groupBy(events, (e) => e.stream))
    if (stream.startsWith('zaak-')) zaken.set(stream.slice(5), tijdlijn(eigen.map(opgetekend), normen));
  return (kennismoment: Kennismoment): Rijenbron => geheugenbron(zaken, normen, kennismoment);
};

const DAGEN = ['2018-06-30', '2021-02-01', '2023-11-15', '2025-03-10', '2026-01-31'];
const kennismomenten = (dag: string): Kennismoment[] => [
  kennismomentVan(dag)!,
  kennismomentVan('2024-06-01T09:30:00Z')!,
  alles(momentVan('2026-11-28T12:00:00Z')!),
];

const cijfers = (bron: Rijenbron, dag: string) =>
  ['WETTELIJK', 'JBRR-2018', 'BJZL-2023', 'JBB-2021', 'JBN-2025'].map((profiel) => {
    const peildatum = dagnummer(dag);
    const groepeer = ['regio', 'team', 'medewerker'] as const;
    const periode = { periodeVan: peildatum - 200, periodeTot: peildatum };
    return {
      voorraad: werkvoorraad({ profiel, peildatum }, bron),
      verdeeld: werkvoorraad({ profiel, peildatum, groepeer }, bron),
      tijdigheid: tijdigheid({ profiel, ...periode }, bron),
      tijdigheidVerdeeld: tijdigheid({ profiel, ...periode, groepeer }, bron),
    };
  });

describe('de cijfers uit het leesmodel', () => {
  it.each(['gewoon', 'grillig'] as const)('zijn die van alle rijen, één voor één bekeken: %s', (naam) =>
    metMap(async (folder) => {
      const logboek = await (await new Logboek().normen()).voorbeeld(naam);
      const verwacht = await inGeheugen(logboek);
      await (await logboek.projector(folder)).close();
      const leesmodel = openReadModel({ folder });
      let geteld = 0;
      for (const dag of DAGEN)
        for (const kennismoment of kennismomenten(dag)) {
          const antwoord = leesmodel.vraag(kennismoment, ({ bron }) => cijfers(bron, dag));
          expect({ dag, kennismoment, antwoord }).toEqual({
            dag,
            kennismoment,
            antwoord: cijfers(verwacht(kennismoment), dag),
          });
          geteld += antwoord.flatMap(({ voorraad }) => voorraad).reduce((som, { openstaand }) => som + openstaand, 0);
        }
      expect(geteld).toBeGreaterThan(0);
      leesmodel.close();
    }),
  );
});
