import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { draai, vraag, type Opstelling } from '../http/opstelling.ts';

const SPECTRAL = fileURLToPath(new URL('../../node_modules/.bin/spectral', import.meta.url));
const REGELS = fileURLToPath(new URL('./adr-ruleset.yml', import.meta.url));

type Bewerking = Readonly<{ operationId: string; responses: Record<string, unknown> }>;
type Document = Readonly<{ paths: Record<string, Record<string, Bewerking>> }>;

describe('de beschrijving van de API', () => {
  let tijdig: Opstelling;
  let tekst: string;
  beforeAll(async () => {
    tijdig = await draai();
    tekst = (await vraag(`${tijdig.adres}/v1/openapi.json`)).tekst;
  });
  afterAll(() => tijdig.stop());

  it('volgt de Nederlandse API Design Rules, ook zonder netwerk', async () => {
    const bestand = join(tijdig.map, 'openapi.json');
    await writeFile(bestand, tekst);
    const { status, stdout } = spawnSync(SPECTRAL, ['lint', '-r', REGELS, '--fail-severity', 'warn', bestand], {
      encoding: 'utf8',
    });
    expect({ status, stdout }).toMatchObject({ status: 0 });
  }, 30_000);

  it('noemt elk adres waarop een opdracht of vraag kan worden gesteld', () => {
    const { paths } = JSON.parse(tekst) as Document;
    const adressen = Object.entries(paths).flatMap(([pad, hoe]) => Object.keys(hoe).map((m) => `${m} ${pad}`));
    expect(adressen.sort()).toMatchInlineSnapshot(`
     [
       "get /codelijsten",
       "get /effect-inzet-op-sturing",
       "get /gereedheid",
       "get /gezondheid",
       "get /meldingen",
       "get /normprofielen",
       "get /tijdigheid",
       "get /tijdigheid/werkstappen",
       "get /werkvoorraad",
       "get /werkvoorraad/werkstappen",
       "get /zaken/{zaakId}",
       "get /zaken/{zaakId}/gebeurtenissen",
       "get /zaken/{zaakId}/werkstappen",
       "post /gelijkgestelde-dagen",
       "post /normprofielen",
       "post /zaken",
       "post /zaken/{zaakId}/afsluiting",
       "post /zaken/{zaakId}/beeindiging",
       "post /zaken/{zaakId}/contact",
       "post /zaken/{zaakId}/contactpoging",
       "post /zaken/{zaakId}/correcties",
       "post /zaken/{zaakId}/eerste-f2f",
       "post /zaken/{zaakId}/familiegroepsplan",
       "post /zaken/{zaakId}/familiegroepsplan-afgezien",
       "post /zaken/{zaakId}/heropening",
       "post /zaken/{zaakId}/intrekkingen",
       "post /zaken/{zaakId}/overdracht",
       "post /zaken/{zaakId}/overname",
       "post /zaken/{zaakId}/plan-evaluatie",
       "post /zaken/{zaakId}/plan-van-aanpak",
       "post /zaken/{zaakId}/rapportage",
       "post /zaken/{zaakId}/reden-overschrijding",
       "post /zaken/{zaakId}/risicotaxatie",
       "post /zaken/{zaakId}/teamtoewijzing",
       "post /zaken/{zaakId}/toewijzing",
       "post /zaken/{zaakId}/toewijzing-einde",
       "post /zaken/{zaakId}/uitvoering-overdracht",
       "post /zaken/{zaakId}/veiligheidstaxatie",
       "post /zaken/{zaakId}/verlenging",
       "post /zaken/{zaakId}/vervallen-werkstap",
       "post /zaken/{zaakId}/voornemen-niet-verlengen",
     ]
    `);
  });
});
