import { randomUUID } from 'node:crypto';
import type { Lijn } from './vijandig/lijn.ts';
import type { Operatie } from './vijandig/openapi.ts';
import { opdracht, verzoekVoor, type Kennis } from './vijandig/voorbeelden.ts';

const FORMULES = [
  "=cmd|'/C calc'!A0",
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '\t=1',
  '\r=1',
  '=HYPERLINK("http://kwaad.example";"x")',
];

/** The cells of a CSV with semicolons. */
const cellenVan = (csv: string): readonly string[] =>
  [...csv.replace(/^\u{feff}/u, '').matchAll(/(?:^|;|\r\n)(?:"((?:[^"]|"")*)"|([^;\r\n]*))/g)].map(
    ([, tussen, bloot]) => tussen?.replaceAll('""', '"') ?? bloot ?? '',
  );

const isFormule = (cel: string): boolean => /^[=+\-@\t\r]/.test(cel) && !/^-?\d+(\.\d+)?$/.test(cel);

const vandaag = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date());

const profielMet = (profielId: string, tekst: string, dag: string) => ({
  profielId,
  versie: 1,
  geldigVan: dag,
  titel: tekst,
  regels: [
    {
      stap: 'EERSTE_F2F',
      label: tekst,
      bron: tekst,
      start: [{ gebeurtenis: 'ZaakAangemeld', veld: 'kennisgevingsdatum' }],
      bijOvername: 'geen',
      eind: [{ gebeurtenissen: ['EersteF2FGevoerd'] }],
      norm: { aantal: 7, dag: 'K', richting: 'vooruit', atw: false },
      achterstandGrondslag: 'openstaand',
      telEenheid: 'zaak',
    },
  ],
});

/** The tables come from the projection, which may still have all those profiles to do. */
const wachtOp = async (lijn: Lijn, positie: string): Promise<void> => {
  for (let keer = 0; keer < 30; keer++) {
    const { status } = await lijn.vraag({ methode: 'GET', pad: `/v1/werkvoorraad?minPositie=${positie}` });
    if (status === 200) return;
  }
  throw new Error(`the projection does not come to position ${positie}`);
};

/** Profiles whose texts are formulas, and a case they are about: the only free text that reaches a table. */
const metFormules = async (lijn: Lijn): Promise<Readonly<{ zaakId: string; profielen: readonly string[] }>> => {
  const dag = vandaag();
  const profielen = FORMULES.map((_tekst, i) => `formule-${i}`);
  for (const [i, profielId] of profielen.entries())
    await opdracht(lijn, '/v1/normprofielen', profielMet(profielId, FORMULES[i]!, dag));
  const zaakId = randomUUID();
  const { positie } = await opdracht(lijn, '/v1/zaken', {
    zaakId,
    jeugdigeId: 'j-csv',
    maatregelType: 'OTS',
    beschikkingsdatum: dag,
    ingangsdatum: dag,
    kennisgevingsdatum: dag,
    regioCode: '-1-1',
    gemeenteCode: '0106',
    herkomst: 'CORV',
  });
  await wachtOp(lijn, positie);
  return { zaakId, profielen };
};

/** Every table as CSV: no cell that a spreadsheet would compute, though the texts are there. */
export const leesTabellen = async (lijn: Lijn, operaties: readonly Operatie[], kennis: Kennis) => {
  const { zaakId, profielen } = await metFormules(lijn);
  const gevraagd = operaties
    .filter(({ methode }) => methode === 'GET')
    .map((operatie) => verzoekVoor(operatie, kennis, { koppen: [['Accept', 'text/csv']] }));
  const vanFormules = profielen.map((profielId) => ({
    methode: 'GET',
    pad: `/v1/zaken/${zaakId}/werkstappen.csv?profiel=${profielId}`,
  }));
  const tabellen: string[] = [];
  for (const verzoek of [...gevraagd, ...vanFormules]) {
    const { koppen, tekst } = await lijn.vraag(verzoek);
    if (koppen.get('content-type')?.startsWith('text/csv')) tabellen.push(tekst);
  }
  const cellen = tabellen.flatMap(cellenVan);
  return {
    texts: FORMULES.length,
    tables: tabellen.length,
    cells: cellen.length,
    neutralised: cellen.filter((cel) => /^'[=+\-@\t\r]/.test(cel)).length,
    formulas: cellen.filter(isFormule).length,
  };
};
