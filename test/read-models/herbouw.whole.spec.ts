import { readdirSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { alles } from '@tijdig/kernel';
import { openReadModel, type Voortgang } from '@tijdig/read-models';
import { bestandIn, Logboek, metMap } from './logboek.ts';

describe('het leesmodel opnieuw opbouwen', () => {
  it.each(['gewoon', 'grillig'] as const)('geeft hetzelfde als volgen, hoe groot de stappen ook zijn: %s', (naam) =>
    metMap(async (folder) => {
      const logboek = new Logboek();
      const projector = await logboek.projector(folder, { pagina: 7, onthoudGebeurtenissen: 50 });
      await logboek.voorbeeld(naam);
      await logboek.volg(projector);
      const gevolgd = await projector.digest();
      const { gelijk, digest, positie } = await projector.herbouw();
      await projector.close();
      expect({ gelijk, digest, positie }).toEqual({
        gelijk: true,
        digest: gevolgd,
        positie: (await logboek.store.head())!.position,
      });
      expect(await logboek.digest()).toBe(gevolgd);
    }),
  );

  it.each([0, 1_000_000])(
    'maakt dezelfde rijen in een eigen draad als in deze: vanaf %i gebeurtenissen',
    (draadVanaf) =>
      metMap(async (folder) => {
        const logboek = await new Logboek().voorbeeld('grillig');
        await logboek.schrijf('zaak-stuk', { type: 'OnbekendSoort', data: {} });
        const projector = await logboek.projector(folder, { draadVanaf, herbouwzaken: 3 });
        expect(projector.geparkeerd()).toMatchObject([{ zaakId: 'stuk', wachtend: 0 }]);
        expect(await projector.digest()).toBe(await logboek.digest());
        await projector.close();
      }),
  );

  it('wisselt terwijl er gelezen wordt, en laat één bestand over', () =>
    metMap(async (folder) => {
      const logboek = await new Logboek().voorbeeld('gewoon', [0, 400]);
      const projector = await logboek.projector(folder);
      const leesmodel = openReadModel({ folder });
      const tel = () =>
        leesmodel.vraag(alles(0), ({ bron }) => Array.from(bron.tussen('WETTELIJK', 'start', 0, 99_999)).length);
      const vooraf = tel();
      const herbouwt = projector.herbouw();
      expect(tel()).toBe(vooraf);
      await herbouwt;
      expect(tel()).toBe(vooraf);
      expect(vooraf).toBeGreaterThan(0);
      expect(readdirSync(folder).filter((naam) => naam.endsWith('.sqlite'))).toEqual(['leesmodel-2.sqlite']);
      leesmodel.close();
      await projector.close();
      expect(readdirSync(folder)).toEqual(['leesmodel-2.sqlite']);
    }));

  it('neemt mee wat er tijdens het bouwen bij kwam', () =>
    metMap(async (folder) => {
      const logboek = await new Logboek().voorbeeld('gewoon', [0, 400]);
      const projector = await logboek.projector(folder);
      await logboek.voorbeeld('gewoon', [400, 700]);
      const herbouwt = projector.herbouw();
      await logboek.volg(projector);
      expect((await herbouwt).gelijk).toBe(true);
      expect(projector.positie).toBe((await logboek.store.head())!.position);
      expect(await projector.digest()).toBe(await logboek.digest());
      await projector.close();
    }));

  it('zegt dat het oude leesmodel niet klopte, en laat het nieuwe gelden', () =>
    metMap(async (folder) => {
      const meldingen: string[] = [];
      const logboek = await new Logboek().voorbeeld('gewoon', [0, 400]);
      const projector = await logboek.projector(folder, { meld: (melding) => meldingen.push(melding) });
      const db = new DatabaseSync(bestandIn(folder));
      db.exec('UPDATE werkstap SET deadline = deadline + 1 WHERE volgnummer = 1');
      db.close();
      expect(await projector.herbouw()).toMatchObject({ gelijk: false, digest: await logboek.digest() });
      expect(await projector.digest()).toBe(await logboek.digest());
      expect(meldingen).toEqual([expect.stringContaining('verschilt')]);
      await projector.close();
    }));

  it('laat zien hoe ver het is', () =>
    metMap(async (folder) => {
      const voortgang: Voortgang[] = [];
      const logboek = await new Logboek().voorbeeld('gewoon');
      const projector = await logboek.projector(folder, { voortgang: (v) => voortgang.push(v), herbouwzaken: 100 });
      await projector.close();
      const einde = (await logboek.store.head())!.position;
      expect(voortgang.at(-1)).toMatchObject({ positie: einde, totaal: einde, resterend: 0 });
    }));
});
