import fc from 'fast-check';
import { leesRegel, type GelezenRegel } from './lees-regel.ts';

const NU = Date.parse('2025-06-01T10:00:00Z');
const STREAM = 'zaak-6cd9ac33-44e9-4102-9ca5-ee0fb3d187b0';
const gesprek = {
  stream: STREAM,
  type: 'EersteF2FGevoerd',
  gebeurdOp: '2025-03-10',
  geregistreerdOp: '2025-03-20T09:12:00.000Z',
  data: {
    datum: '2025-03-10',
    vorm: 'FYSIEK',
    aanwezigJeugdige: true,
    aanwezigGezagdrager: true,
    rechtenEnPlichtenBesproken: true,
    medewerkerId: 'M-1',
  },
  metadata: { bron: 'import' },
};
const lees = (tekst: string): GelezenRegel => leesRegel({ nr: 7, tekst }, NU);
const codes = (gelezen: GelezenRegel) =>
  'fouten' in gelezen ? gelezen.fouten.map((f) => `${f.regel} ${f.veld ?? '-'} ${f.code}`) : [];
const met = (anders: Record<string, unknown>) => codes(lees(JSON.stringify({ ...gesprek, ...anders })));
const metData = (anders: Record<string, unknown>) => met({ data: { ...gesprek.data, ...anders } });

describe('een regel van een importbestand', () => {
  it('leest een goede regel', () => {
    expect(lees(JSON.stringify(gesprek))).toMatchObject({
      nr: 7,
      regel: { schemaVersie: 1, type: 'EersteF2FGevoerd' },
    });
  });
  it('noemt alle fouten van een regel tegelijk', () => {
    expect(met({ gebeurdOp: '10-03-2025', extra: 1, data: { ...gesprek.data, vorm: 'MAIL' } })).toEqual([
      '7 extra ONBEKEND_VELD',
      '7 gebeurdOp GEEN_DATUM',
      '7 data.vorm ONBEKENDE_CODE',
    ]);
  });
  it.each([
    ['kapotte JSON', '{"stream":', ['7 - GEEN_JSON']],
    ['geen object', '[]', ['7 - GEEN_OBJECT']],
    ['een veld dat twee keer staat', '{"stream":"a","stream":"b"}', ['7 - DUBBELE_SLEUTEL']],
    ['een veld dat dieper twee keer staat', '{"data":[{"x":1,"\\u0078":2}]}', ['7 - DUBBELE_SLEUTEL']],
    ['een half teken', '{"x":"\\ud83d"}', ['7 - HALF_TEKEN']],
    ['een half teken', '{"x":"\\uDE00\\ud83d"}', ['7 - HALF_TEKEN']],
  ])('weigert %s', (_, tekst, verwacht) => expect(codes(lees(tekst))).toEqual(verwacht));
  it('laat een heel teken toe, ook als het is uitgeschreven', () => {
    expect(codes(lees('{"\\ud83d\\ude00":"\ud83d\ude00"}'))).not.toContain('7 - HALF_TEKEN');
  });
  it('vindt een veld dat dubbel staat, waar het ook staat', () => {
    fc.assert(
      fc.property(fc.object({ key: fc.string({ minLength: 1 }) }), fc.string(), (object, naam) => {
        const dubbel = `{"om":[${JSON.stringify(object)},{${JSON.stringify(naam)}:1, ${JSON.stringify(naam)}:2}]}`;
        expect(codes(lees(dubbel))).toEqual(['7 - DUBBELE_SLEUTEL']);
      }),
    );
  });
  it('laat spaties tussen de velden toe', () => {
    expect(codes(lees(JSON.stringify(gesprek, null, 1).replaceAll('\n', ' ')))).toEqual([]);
  });
  it('weigert een onbekend type', () => expect(met({ type: 'GesprekGevoerd' })).toEqual(['7 type ONBEKEND_TYPE']));
  it('weigert een veld dat ontbreekt', () => {
    expect(metData({ vorm: undefined })).toEqual(['7 data.vorm VELD_ONTBREEKT']);
    expect(met({ geregistreerdOp: undefined })).toEqual(['7 geregistreerdOp VELD_ONTBREEKT']);
  });
  it('weigert een onbekend metagegeven', () => {
    expect(met({ metadata: { wie: 'x' } })).toEqual(['7 metadata.wie ONBEKEND_VELD']);
  });
  it('weigert vrije tekst', () => {
    expect(metData({ medewerkerId: 'De heer P.' })).toEqual(['7 data.medewerkerId GEEN_KENMERK']);
  });
  it('weigert een envelop die een andere dag noemt dan de gegevens', () => {
    expect(met({ gebeurdOp: '2025-03-11' })).toEqual(['7 gebeurdOp ENVELOP_WIJKT_AF']);
  });
  it('vergelijkt een gebeurtenis zonder eigen dag met de lokale dag van vastleggen', () => {
    const reden = { stap: 'PVA', categorie: 'CLIENT', code: 'ZIEK' };
    const redenOp = (gebeurdOp: string) =>
      met({ type: 'RedenOverschrijdingVastgelegd', data: reden, gebeurdOp, geregistreerdOp: '2025-03-29T23:30:00Z' });
    expect(redenOp('2025-03-30')).toEqual([]);
    expect(redenOp('2025-03-29')).toEqual(['7 gebeurdOp ENVELOP_WIJKT_AF']);
  });
  it('weigert een moment zonder tijdzone en een moment in de toekomst', () => {
    expect(met({ geregistreerdOp: '2025-03-20T09:12:00' })).toEqual(['7 geregistreerdOp GEEN_MOMENT']);
    expect(met({ geregistreerdOp: '2025-06-02T10:00:01Z' })).toEqual(['7 geregistreerdOp REGISTRATIE_IN_TOEKOMST']);
    expect(met({ geregistreerdOp: '2025-06-02T10:00:00Z' })).toEqual([]);
  });
  it('weigert een stream die niet bestaat', () => {
    expect(met({ stream: 'zaak-1' })).toEqual(['7 stream ONBEKENDE_STREAM']);
  });
  it('weigert een gebeurtenis van een zaak in een normstream, en andersom', () => {
    expect(met({ stream: 'kalender-nl' })).toEqual(['7 type TYPE_PAST_NIET_BIJ_STREAM']);
    expect(met({ type: 'GelijkgesteldeDagVastgesteld' })).toEqual(['7 type TYPE_PAST_NIET_BIJ_STREAM']);
  });
  it('weigert een correctie van een norm', () => {
    expect(met({ stream: 'kalender-nl', type: 'GegevenGecorrigeerd' })).toEqual(['7 type NORM_NIET_CORRIGEREN']);
  });
  it('weigert een profiel in de stream van een ander profiel', () => {
    const data = { profielId: 'B', versie: 1, geldigVan: '2025-01-01', titel: 'B', regels: [] };
    expect(met({ stream: 'normprofiel-A', type: 'NormprofielVastgesteld', gebeurdOp: '2025-03-20', data })).toEqual([
      '7 profielId PROFIEL_PAST_NIET_BIJ_STREAM',
    ]);
  });
});
