import { alles, dagnummer, datumVan, kennismomentVan, momentVan, type Kennismoment } from '@tijdig/kernel';
import {
  effect,
  geheugenbron,
  tijdigheid,
  tijdlijn,
  werkstappenVan,
  werkvoorraad,
  type Groep,
  type Rijenbron,
} from '@tijdig/projections';
import { leesJson, leesLog, type Log } from './voorbeeldlog.ts';

type Vraag = Readonly<{
  soort: 'werkvoorraad' | 'tijdigheid' | 'effect' | 'werkstappen';
  profiel: string;
  kennismoment: string | null;
  groepeer: readonly (Groep | 'stap')[];
  peildatum: string;
  periodeVan: string;
  periodeTot: string;
  begin: string;
  peildata: readonly string[];
  zaakId: string;
}>;

const NU = momentVan('2026-11-28T12:00:00Z')!;
const kennismoment = (tekst: string | null): Kennismoment => (tekst === null ? alles(NU) : kennismomentVan(tekst)!);

const antwoorder = ({ zaken, normen }: Log) => {
  const tijdlijnen = new Map([...zaken].map(([zaakId, geschiedenis]) => [zaakId, tijdlijn(geschiedenis, normen)]));
  const bronVan = (k: Kennismoment): Rijenbron => geheugenbron(tijdlijnen, normen, k);
  const bekend = (zaakId: string, { tot }: Kennismoment) =>
    (zaken.get(zaakId) ?? []).filter(({ geregistreerdOp }) => geregistreerdOp <= tot);

  return (vraag: Vraag): unknown => {
    const { profiel, groepeer } = vraag;
    if (vraag.soort === 'effect') {
      const zoalsToen = vraag.kennismoment === 'peildatum';
      const bron = zoalsToen ? undefined : bronVan(kennismoment(vraag.kennismoment));
      const { rijen } = effect(
        { profiel, begin: dagnummer(vraag.begin), peildata: vraag.peildata.map(dagnummer) },
        (peildatum) => bron ?? bronVan(kennismomentVan(datumVan(peildatum))!),
      );
      return { rijen };
    }
    const k = kennismoment(vraag.kennismoment);
    if (vraag.soort === 'werkstappen') {
      const norm = normen.op(k.tot);
      return werkstappenVan(bekend(vraag.zaakId, k), norm, dagnummer(vraag.peildatum), profiel);
    }
    if (vraag.soort === 'werkvoorraad')
      return werkvoorraad({ profiel, groepeer, peildatum: dagnummer(vraag.peildatum) }, bronVan(k));
    const [periodeVan, periodeTot] = [dagnummer(vraag.periodeVan), dagnummer(vraag.periodeTot)];
    return tijdigheid({ profiel, groepeer, periodeVan, periodeTot }, bronVan(k));
  };
};

/** Only the fields the answer lists. */
const zoals = (wat: unknown, antwoord: unknown): unknown => {
  if (Array.isArray(wat) && Array.isArray(antwoord)) return wat.map((w, i) => zoals(w, antwoord[i]));
  if (typeof wat !== 'object' || wat === null || typeof antwoord !== 'object' || antwoord === null) return wat;
  const velden = wat as Record<string, unknown>;
  return Object.fromEntries(Object.entries(antwoord).map(([naam, waarde]) => [naam, zoals(velden[naam], waarde)]));
};

const opRij = (rij: unknown): string => {
  const { profiel, stap, volgnummer } = rij as Record<string, string>;
  return `${profiel} ${stap} ${volgnummer}`;
};

describe.each(['gewoon', 'grillig'])('de voorbeelden van %s', (naam) => {
  const vragen = leesJson<readonly Vraag[]>(`${naam}.vragen.json`);
  const antwoorden = leesJson<readonly unknown[]>(`${naam}.antwoorden.json`);
  const antwoord = antwoorder(leesLog(`${naam}.ndjson`));

  it.each(vragen.map((vraag, i) => [i + 1, vraag.soort, vraag] as const))(
    'geeft op vraag %d (%s) het antwoord van twee anderen',
    (nummer, soort, vraag) => {
      const verwacht = antwoorden[nummer - 1];
      const gegeven = antwoord(vraag);
      if (soort === 'werkstappen') {
        const opVolgorde = (lijst: unknown) => (lijst as unknown[]).toSorted((a, b) => (opRij(a) < opRij(b) ? -1 : 1));
        expect(zoals(opVolgorde(gegeven), opVolgorde(verwacht))).toEqual(opVolgorde(verwacht));
      } else expect(zoals(gegeven, verwacht)).toEqual(verwacht);
    },
  );
});
