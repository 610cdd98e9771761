import { alles, dagnummer, momentVan } from '@tijdig/kernel';
import {
  geheugenbron,
  GROEPEN,
  nietGestartRijen,
  tijdigheid,
  tijdigheidRijen,
  tijdlijn,
  werkvoorraad,
  werkvoorraadRijen,
  type Filter,
  type Groep,
} from '@tijdig/projections';
import { feit } from '@tijdig/testing';
import type { Stap } from '@tijdig/zaak';
import { geschiedenis, kijk } from './kijk.ts';
import { leesLog } from './voorbeeldlog.ts';

const { zaken, normen } = leesLog('grillig.ndjson');
const bron = geheugenbron(
  new Map([...zaken].map(([zaakId, g]) => [zaakId, tijdlijn(g, normen)])),
  normen,
  alles(momentVan('2026-11-28T12:00:00Z')!),
);
const profielen = [...bron.normen.profielen.keys()];

/** The filter that keeps exactly one cell. */
const filterVan = (regel: Readonly<{ stap: Stap }>, groepen: readonly Groep[]): Filter =>
  Object.fromEntries(['stap' as const, ...groepen].map((sleutel) => [sleutel, [(regel as never)[sleutel]]]));

const VERDELINGEN: readonly (readonly Groep[])[] = [[], ['team'], ['regio', 'medewerker'], GROEPEN];

describe('achter elk getal staan evenveel rijen', () => {
  it.each(profielen)('in de werkvoorraad van %s', (profiel) => {
    for (const peildatum of ['2021-06-01', '2024-03-31', '2025-04-01'].map(dagnummer))
      for (const groepeer of VERDELINGEN)
        for (const regel of werkvoorraad({ profiel, peildatum, groepeer }, bron)) {
          const vraag = { profiel, peildatum, filter: filterVan(regel, groepeer) };
          expect(werkvoorraadRijen({ ...vraag, tel: 'openstaand' }, bron)).toHaveLength(regel.openstaand);
          expect(werkvoorraadRijen({ ...vraag, tel: 'overTermijn' }, bron)).toHaveLength(regel.overTermijn);
          expect(nietGestartRijen(vraag, bron)).toHaveLength(regel.nietGestart);
        }
  });

  it.each(profielen)('in de tijdigheid van %s', (profiel) => {
    const periode = { periodeVan: dagnummer('2023-01-01'), periodeTot: dagnummer('2025-06-30') };
    for (const groepeer of VERDELINGEN)
      for (const regel of tijdigheid({ profiel, ...periode, groepeer }, bron)) {
        const vraag = { profiel, ...periode, filter: filterVan(regel, groepeer) };
        const { vervalcohort, instroomcohort } = regel;
        const cohorten = { afronding: regel, verval: vervalcohort, instroom: instroomcohort } as const;
        for (const cohort of ['afronding', 'verval', 'instroom'] as const) {
          const { k, n } = cohorten[cohort];
          expect(tijdigheidRijen({ ...vraag, cohort }, bron)).toHaveLength(n);
          expect(tijdigheidRijen({ ...vraag, cohort, inTijd: true }, bron)).toHaveLength(k);
          expect(tijdigheidRijen({ ...vraag, cohort, inTijd: false }, bron)).toHaveLength(n - k);
        }
        expect(tijdigheidRijen({ ...vraag, cohort: 'vervallen' }, bron)).toHaveLength(regel.vervallen);
      }
  });

  it.each(profielen)('en de groepen van %s tellen op tot het geheel', (profiel) => {
    const peildatum = dagnummer('2025-04-01');
    const som = (groepeer: readonly Groep[]) =>
      werkvoorraad({ profiel, peildatum, groepeer }, bron).reduce((s, regel) => s + regel.openstaand, 0);
    for (const groepeer of VERDELINGEN) expect(som(groepeer)).toBe(som([]));
  });
});

describe('een rij achter een getal', () => {
  const kind = (dag: string, gezinId: string) => feit('ZaakAangemeld', { kennisgevingsdatum: dag, gezinId });
  const gezin = {
    b: geschiedenis(['2025-03-03', kind('2025-03-03', 'gezin-1')]),
    a: geschiedenis(
      ['2025-03-03', kind('2025-03-03', 'gezin-1')],
      ['2025-03-04', feit('ZaakAanTeamToegewezen', { teamId: 'team-1', datum: '2025-03-04' })],
    ),
    c: geschiedenis(['2025-03-04', kind('2025-03-04', 'gezin-2')]),
  };

  it('is bij een gezin één rij, met de zaken waaruit zij bestaat', () => {
    const { bron: jbrr } = kijk(gezin, 'JBRR-2018');
    const vraag = { profiel: 'JBRR-2018', peildatum: dagnummer('2025-03-11'), tel: 'overTermijn' } as const;
    expect(werkvoorraadRijen(vraag, jbrr)).toEqual([
      {
        zaakId: 'a',
        gezinId: 'gezin-1',
        zaakIds: ['a', 'b'],
        profiel: 'JBRR-2018',
        stap: 'EERSTE_F2F',
        telEenheid: 'gezin',
        volgnummer: 1,
        start: '2025-03-03',
        deadline: '2025-03-10',
        tweedeDeadline: null,
        eind: null,
        vervallen: null,
        status: 'over termijn',
        regio: 'Groningen',
        team: 'team-1',
        maatregelsoort: 'OTS',
        medewerker: null,
      },
    ]);
  });

  it('heeft bij niet gestart geen datums', () => {
    const { bron: wettelijk } = kijk({ b: gezin.b }, 'WETTELIJK');
    const vraag = { profiel: 'WETTELIJK', peildatum: dagnummer('2025-03-11'), filter: { stap: ['PVA'] } };
    expect(nietGestartRijen(vraag, wettelijk)).toEqual([
      {
        zaakId: 'b',
        profiel: 'WETTELIJK',
        stap: 'PVA',
        regio: 'Groningen',
        team: null,
        maatregelsoort: 'OTS',
        medewerker: null,
      },
    ]);
  });
});
