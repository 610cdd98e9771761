import { aanmelding, draai, stuur, vraag, type Opstelling } from './opstelling.ts';

describe('de nacht waarin de klok verzet wordt', () => {
  let tijdig: Opstelling;
  beforeAll(async () => void (tijdig = await draai({ nu: '2025-03-29T22:59:59Z' })));
  afterAll(() => tijdig.stop());

  const meldAan = (jeugdigeId: string, dag: string) =>
    stuur(`${tijdig.adres}/v1/zaken`, {
      ...aanmelding,
      jeugdigeId,
      beschikkingsdatum: dag,
      ingangsdatum: dag,
      kennisgevingsdatum: dag,
    });

  it.each([
    ['lente', '2025-03-29T22:59:59Z', '2025-03-29T23:30:00Z', ['2025-03-29', '2025-03-30', '2025-03-31']],
    ['herfst', '2025-10-25T21:59:59Z', '2025-10-25T22:30:00Z', ['2025-10-25', '2025-10-26', '2025-10-27']],
  ] as const)('%s: na middernacht hier is het de nieuwe dag, voor wat mag en voor wat bekend was', async (...geval) => {
    const [naam, ervoor, erna, [gisteren, vandaag, morgen]] = geval;
    tijdig.zetKlok(ervoor);
    expect((await meldAan(naam, vandaag)).json).toMatchObject({ status: 400, code: 'DATUM_IN_TOEKOMST' });
    tijdig.zetKlok(erna);
    expect((await meldAan(naam, morgen)).json).toMatchObject({ status: 400, code: 'DATUM_IN_TOEKOMST' });
    const { status, json } = await meldAan(naam, vandaag);
    expect(status).toBe(201);
    const bekendOp = (dag: string) => vraag(`${tijdig.adres}/v1/zaken/${json['zaakId'] as string}?kennismoment=${dag}`);
    expect((await bekendOp(gisteren)).status).toBe(404);
    expect((await bekendOp(vandaag)).json).toMatchObject({ peildatum: vandaag, fase: 'lopend' });
  });
});
