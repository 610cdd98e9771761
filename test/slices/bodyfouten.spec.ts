import { bodyfouten, ZAAKCOMMANDOS, type ZaakCommandtype } from '@tijdig/zaak';
import { opdracht } from '@tijdig/testing';

const VANDAAG = '2026-01-02';
const fouten = (command: Readonly<{ type: ZaakCommandtype }>, vandaag = VANDAAG) =>
  bodyfouten(command, vandaag).map(({ veld, code }) => `${veld} ${code}`);

describe('wat een formulier al kan zien', () => {
  it.each(Object.keys(ZAAKCOMMANDOS) as ZaakCommandtype[])('een gewone %s heeft geen fouten', (type) =>
    expect(fouten(opdracht(type))).toEqual([]),
  );
  it('noemt alle fouten tegelijk', () =>
    expect(
      fouten({
        ...opdracht('LegEersteF2FVast', { datum: '2026-02-01', vorm: 'TELEFOON', medewerkerId: undefined as never }),
        kleur: 'rood',
      } as never),
    ).toEqual([
      'kleur ONBEKEND_VELD',
      'medewerkerId VELD_ONTBREEKT',
      'datum DATUM_IN_TOEKOMST',
      'vorm GEEN_FACE_TO_FACE',
    ]));
  it('oordeelt niet verder over een veld dat al fout is', () =>
    expect(
      fouten({ ...opdracht('MeldZaakAan'), kennisgevingsdatum: '2025-02-30', verwachteEinddatum: 7 } as never),
    ).toEqual(['kennisgevingsdatum GEEN_DATUM', 'verwachteEinddatum GEEN_DATUM']));
  it('vandaag is geen toekomst', () => {
    expect(fouten(opdracht('LegContactVast', { datum: VANDAAG }))).toEqual([]);
    expect(fouten(opdracht('LegContactVast', { datum: '2026-01-03' }))).toEqual(['datum DATUM_IN_TOEKOMST']);
  });
  it('geplande datums mogen in de toekomst liggen', () => {
    expect(fouten(opdracht('VerlengMaatregel', { nieuweEinddatum: '2027-01-01' }))).toEqual([]);
    expect(fouten(opdracht('StelRapportageVast', { verplichtPer: '2027-01-01' }))).toEqual([]);
  });
  it('ook de oorspronkelijke aanvang ligt niet in de toekomst', () =>
    expect(fouten(opdracht('NeemUitvoeringOver'), '2024-08-31')).toEqual([
      'datumOvergedragenGekregen DATUM_IN_TOEKOMST',
      'oorspronkelijkeAanvang DATUM_IN_TOEKOMST',
    ]));
  it('heeft een correctie een waarde nodig, en geen vrije tekst als reden', () =>
    expect(
      fouten({ ...opdracht('CorrigeerGegeven', { reden: 'dat klopt niet' }), nieuweWaarde: undefined } as never),
    ).toEqual(['nieuweWaarde VELD_ONTBREEKT', 'reden GEEN_KENMERK']));
});
