import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gelijk, type Breuk, type Effectrij, type Motor, type Proef } from './motor.ts';

const [KOP, ...RIJEN] = readFileSync(join(process.cwd(), 'domein/kerncijfers/effect-inzet-op-sturing.csv'), 'utf8')
  .trim()
  .split(/\r?\n/)
  .map((regel) => regel.split(';'));
export const PEILDATA = KOP!.slice(1, -1);
const BEGIN = '2024-12-10';
const PROFIEL = 'JBN-2025';
const DAG_MS = 86_400_000;
const dagErna = (datum: string) => new Date(Date.parse(datum) + DAG_MS).toISOString().slice(0, 10);

const getal = (waarde: number | Breuk | null) =>
  waarde === null ? null : typeof waarde === 'number' ? waarde : waarde.percentage;
const cellen = (rij: Effectrij) => [...rij.waarden.map(getal), rij.norm];
const reeks = (tekst: string) =>
  tekst.split(' ').map((deel) => (deel.includes('/') ? deel.split('/').map(Number) : Number(deel)));

/** One figure for each peildatum, for one step. */
const perPeildatum = (vraag: (p: string, vorige: string) => Promise<unknown>) =>
  Promise.all(PEILDATA.map((p, i) => vraag(p, i === 0 ? BEGIN : PEILDATA[i - 1]!)));

const overTermijn = (motor: Motor, stap: string) =>
  perPeildatum(async (peildatum) => (await motor.werkvoorraad({ profiel: PROFIEL, peildatum, stap }))[0]?.overTermijn);

const tijdigheid = (motor: Motor, stap: string, lees: (regel: { vervalcohort: Breuk } & Breuk) => Breuk) =>
  perPeildatum(async (periodeTot, vorige) => {
    const [regel] = await motor.tijdigheid({ profiel: PROFIEL, periodeVan: dagErna(vorige), periodeTot, stap });
    const { k, n } = lees(regel!);
    return [k, n];
  });

/** JB Noord, 'Effect inzet op sturing' (source S2): AT-01 to AT-04 of docs/domein.md §2. */
export const STURING: readonly Proef[] = [
  {
    id: 'AT-01',
    wat: "'Effect inzet op sturing', 65 cells and 5 norms",
    toets: async ({ voorbeeld }) => {
      const rijen = await voorbeeld.effect({ profiel: PROFIEL, begin: BEGIN, peildata: PEILDATA });
      const gevonden = rijen.flatMap(cellen);
      const verwacht = RIJEN.flatMap((rij) => rij.slice(1).map(Number));
      const goed = gevonden.filter((cel, i) => cel === verwacht[i]).length;
      return { figuur: `${goed} of ${verwacht.length} equal`, goed: gelijk(gevonden, verwacht) };
    },
  },
  {
    id: 'AT-02',
    wat: 'over termijn at each peildatum: F2F, PvA, risicotaxatie',
    toets: async ({ voorbeeld }) => {
      const verwacht = [
        '35 9 15 7 0 9 13 6 8 4 0 3 6',
        '130 97 70 47 45 38 31 25 28 19 14 7 11',
        '197 149 61 43 0 0 2 2 4 0 0 0 0',
      ].map(reeks);
      const gevonden = [];
      for (const stap of ['EERSTE_F2F', 'PVA', 'RISICOTAXATIE']) gevonden.push(await overTermijn(voorbeeld, stap));
      return { figuur: `F2F ${gevonden[0]!.join(' ')}`, goed: gelijk(gevonden, verwacht) };
    },
  },
  {
    id: 'AT-03',
    wat: 'timeliness as k/n: F2F, PvA',
    toets: async ({ voorbeeld }) => {
      const verwacht = [
        '10/38 29/61 35/39 30/45 31/45 18/33 25/32 30/40 12/14 16/26 17/23 23/28 29/43',
        '9/34 8/40 15/58 30/65 63/73 40/51 14/26 31/40 19/20 22/31 13/18 11/17 30/48',
      ].map(reeks);
      const gevonden = [];
      for (const stap of ['EERSTE_F2F', 'PVA']) gevonden.push(await tijdigheid(voorbeeld, stap, (regel) => regel));
      return {
        figuur: `F2F ${(gevonden[0] as number[][]).map((b) => b.join('/')).join(' ')}`,
        goed: gelijk(gevonden, verwacht),
      };
    },
  },
  {
    id: 'AT-04',
    wat: 'vervalcohort of the PvA as k/n',
    toets: async ({ voorbeeld }) => {
      const verwacht = reeks('0/21 16/16 16/35 29/41 30/41 33/36 33/42 20/27 18/22 26/26 14/14 16/16 34/57');
      const gevonden = await tijdigheid(voorbeeld, 'PVA', (regel) => regel.vervalcohort);
      return { figuur: (gevonden as number[][]).map((b) => b.join('/')).join(' '), goed: gelijk(gevonden, verwacht) };
    },
  },
];
