import { gelijk, type Motor, type Proef, type Vraag } from './motor.ts';
import { eersteGesprek, normprofiel, verhaal, type Regel } from './regels.ts';

const F2F = {
  stap: 'EERSTE_F2F',
  label: 'Eerste gesprek',
  bron: 'S1',
  start: [{ gebeurtenis: 'ZaakAangemeld', veld: 'kennisgevingsdatum' }],
  bijOvername: 'geen',
  eind: [{ gebeurtenissen: ['EersteF2FGevoerd'], waar: { vorm: ['FYSIEK'] } }],
  norm: { aantal: 5, dag: 'W', richting: 'vooruit', atw: false },
  achterstandGrondslag: 'openstaand',
};

const ALLEN = 'AT-14-ALLEN';
const PER_ZAAK = 'AT-14-PER-ZAAK';
const profielen: readonly Regel[] = [
  normprofiel(ALLEN, { ...F2F, telEenheid: 'gezin', gezinsregel: 'alleJeugdigen' }),
  normprofiel(PER_ZAAK, { ...F2F, telEenheid: 'zaak' }),
];

const plusDagen = (datum: string, dagen: number) =>
  new Date(Date.parse(datum) + dagen * 86_400_000).toISOString().slice(0, 10);

const tienZaken = (): Regel[] =>
  [1, 3, 7, 7, 8, 10, 14, 14, 15, 30].flatMap((dag) => {
    const { regels, en } = verhaal('AT-11', '2024-03-04');
    const datum = plusDagen('2024-03-04', dag);
    en('EersteF2FGevoerd', eersteGesprek(datum), datum);
    return regels;
  });

const drieKinderen = (): Regel[] =>
  [4, 9, 9].flatMap((dag) => {
    const { regels, en } = verhaal('AT-14', '2024-03-04', { gezinId: 'gezin-14' });
    const datum = plusDagen('2024-03-04', dag);
    en('EersteF2FGevoerd', eersteGesprek(datum), datum);
    return regels;
  });

const laatGetypt = (): Regel[] => {
  const { regels, en } = verhaal('AT-28', '2025-03-03');
  en('EersteF2FGevoerd', eersteGesprek('2025-03-10'), '2025-03-10', '2025-03-20T09:12:00.000Z');
  return regels;
};

const gecorrigeerd = (): Regel[] => {
  const { regels, en } = verhaal('AT-29', '2025-03-03');
  const gesprek = en('EersteF2FGevoerd', eersteGesprek('2025-03-10'), '2025-03-10', '2025-03-20T09:12:00.000Z');
  const corrigeer = (nieuweWaarde: string, dag: string) =>
    en('GegevenGecorrigeerd', { correctieVan: gesprek, veld: 'datum', nieuweWaarde, reden: 'TYPEFOUT' }, dag);
  corrigeer('2025-03-13', '2025-04-01');
  corrigeer('2025-03-10', '2025-04-15');
  en('GebeurtenisIngetrokken', { eventId: gesprek, reden: 'NIET_GEBEURD' }, '2025-05-01');
  return regels;
};

const opDeNacht = (): Regel[] => [
  ...verhaal('AT-30-LENTE', '2025-03-30', {}, '2025-03-29T23:30:00.000Z').regels,
  ...verhaal('AT-30-HERFST', '2025-10-26', {}, '2025-10-25T22:30:00.000Z').regels,
];

const onaangeraakt = (): Regel[] => verhaal('AT-31', '2025-03-03').regels;

/** The small log: every story in a region of its own, in order of recording. */
export const kleinLog = (): readonly Regel[] =>
  [
    ...profielen,
    ...[tienZaken, drieKinderen, laatGetypt, gecorrigeerd, opDeNacht, onaangeraakt].flatMap((maak) => maak()),
  ].sort((a, b) => (a.geregistreerdOp < b.geregistreerdOp ? -1 : a.geregistreerdOp > b.geregistreerdOp ? 1 : 0));

const breuk = async (motor: Motor, vraag: Vraag) => {
  const [regel] = await motor.tijdigheid({ stap: 'EERSTE_F2F', ...vraag });
  return `${regel?.k ?? 0}/${regel?.n ?? 0}`;
};
const stand = async (motor: Motor, regio: string, peildatum: string, kennismoment?: string) => {
  const vraag = { profiel: 'JBN-2025', stap: 'EERSTE_F2F', regio, peildatum, ...(kennismoment && { kennismoment }) };
  const [regel] = await motor.werkvoorraad(vraag);
  return `${regel?.openstaand ?? 0} open, ${regel?.overTermijn ?? 0} over`;
};
const MAART_2025 = { periodeVan: '2025-03-01', periodeTot: '2025-03-31' };

export const VERHALEN: readonly Proef[] = [
  {
    id: 'AT-11',
    wat: 'ten talks: share within 7 and within 14 days',
    toets: async ({ verhalen }) => {
      const vraag = {
        profiel: 'BJZL-2023',
        stap: 'EERSTE_F2F',
        regio: 'AT-11',
        periodeVan: '2024-03-01',
        periodeTot: '2024-04-30',
      };
      const [regel] = await verhalen.tijdigheid(vraag);
      const gevonden = [regel?.percentage, regel?.tweedeTerm?.percentage];
      return { figuur: `${gevonden.join('% and ')}%`, goed: gelijk(gevonden, [40, 80]) };
    },
  },
  {
    id: 'AT-14',
    wat: 'a gezin of three: first contact, all children, per zaak',
    toets: async ({ verhalen }) => {
      const periode = { regio: 'AT-14', periodeVan: '2024-03-01', periodeTot: '2024-03-31' };
      const gevonden = [];
      for (const profiel of ['JBRR-2018', ALLEN, PER_ZAAK])
        gevonden.push(await breuk(verhalen, { profiel, ...periode }));
      return { figuur: gevonden.join(', '), goed: gelijk(gevonden, ['1/1', '0/1', '1/3']) };
    },
  },
  {
    id: 'AT-28',
    wat: 'late registration, four (P, K)',
    toets: async ({ verhalen }) => {
      const gevonden = [
        await stand(verhalen, 'AT-28', '2025-03-10', '2025-03-11'),
        await stand(verhalen, 'AT-28', '2025-03-11', '2025-03-11'),
        await stand(verhalen, 'AT-28', '2025-03-10', '2025-03-21'),
        await breuk(verhalen, {
          profiel: 'JBN-2025',
          regio: 'AT-28',
          periodeVan: '2025-03-01',
          periodeTot: '2025-03-10',
          kennismoment: '2025-03-21',
        }),
      ];
      return {
        figuur: gevonden.join(' | '),
        goed: gelijk(gevonden, ['1 open, 0 over', '1 open, 1 over', '0 open, 0 over', '1/1']),
      };
    },
  },
  {
    id: 'AT-29',
    wat: 'correct, correct back, withdraw: each K its own truth',
    toets: async ({ verhalen }) => {
      const opK = (kennismoment: string) =>
        breuk(verhalen, { profiel: 'JBN-2025', regio: 'AT-29', ...MAART_2025, kennismoment });
      const gevonden = [];
      for (const k of ['2025-03-19', '2025-03-31', '2025-04-01', '2025-04-15', '2025-05-01'])
        gevonden.push(await opK(k));
      gevonden.push(await stand(verhalen, 'AT-29', '2025-05-02'));
      return {
        figuur: gevonden.join(' '),
        goed: gelijk(gevonden, ['0/0', '1/1', '0/1', '1/1', '0/0', '1 open, 1 over']),
      };
    },
  },
  {
    id: 'AT-30',
    wat: 'the nights the clock changes: known the day before, the day itself',
    toets: async ({ verhalen }) => {
      const gevonden = [
        await stand(verhalen, 'AT-30-LENTE', '2025-03-30', '2025-03-29'),
        await stand(verhalen, 'AT-30-LENTE', '2025-03-30', '2025-03-30'),
        await stand(verhalen, 'AT-30-HERFST', '2025-10-26', '2025-10-25'),
        await stand(verhalen, 'AT-30-HERFST', '2025-10-26', '2025-10-26'),
      ];
      const [niets, een] = ['0 open, 0 over', '1 open, 0 over'];
      return { figuur: gevonden.join(' | '), goed: gelijk(gevonden, [niets, een, niets, een]) };
    },
  },
  {
    id: 'AT-31',
    wat: 'midnight passes without an event',
    toets: async ({ verhalen }) => {
      const gevonden = [await stand(verhalen, 'AT-31', '2025-03-10'), await stand(verhalen, 'AT-31', '2025-03-11')];
      return { figuur: gevonden.join(' → '), goed: gelijk(gevonden, ['1 open, 0 over', '1 open, 1 over']) };
    },
  },
];
