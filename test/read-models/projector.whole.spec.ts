import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { alles, dagnummer, datumVan, kennismomentVan, type Kennismoment } from '@tijdig/kernel';
import { LeesmodelOntbreekt, NormOnleesbaar, openReadModel, TweedeProjector } from '@tijdig/read-models';
import { feit } from '@tijdig/testing';
import { bestandIn, Logboek, metMap } from './logboek.ts';

describe('de projector', () => {
  it('gaat na een herstart verder waar hij was', () =>
    metMap(async (folder) => {
      const logboek = new Logboek();
      const digests = [];
      for (const [van, tot] of [
        [0, 300],
        [300, 301],
        [301, 900],
      ] as const) {
        const projector = await logboek.projector(folder, { pagina: 50 });
        await logboek.voorbeeld('grillig', [van, tot]);
        await logboek.volg(projector);
        digests.push(await projector.digest());
        await projector.close();
      }
      expect(digests[2]).toBe(await logboek.digest());
      expect(digests[0]).not.toBe(digests[2]);
    }));

  it('zegt waar de rijen zijn, en wacht tot ze er zijn', () =>
    metMap(async (folder) => {
      const logboek = await new Logboek().normen();
      const projector = await logboek.projector(folder);
      const leesmodel = openReadModel({ folder });
      expect(leesmodel.positie()).toBe(7n);
      expect(await leesmodel.waitFor(8n, 5)).toBe(false);
      expect(await projector.waitFor(8n, 5)).toBe(false);
      const stop = new AbortController();
      const volgt = projector.volg(stop.signal);
      const wacht = leesmodel.waitFor(8n, 5000);
      await logboek.feit('a', feit('ZaakAangemeld'), '2025-03-03');
      expect(await projector.waitFor(8n, 5000)).toBe(true);
      expect(await wacht).toBe(true);
      expect(leesmodel.vraag(alles(0), ({ positie }) => positie)).toBe(8n);
      stop.abort();
      await volgt;
      leesmodel.close();
      await projector.close();
    }));

  it('weet welke zaken ooit van een jeugdige waren, van welke soort en hoe afgelopen ook', () =>
    metMap(async (folder) => {
      const logboek = await new Logboek().normen();
      await logboek.feit('a', feit('ZaakAangemeld'), '2025-03-03');
      await logboek.feit('b', feit('ZaakAangemeld', { jeugdigeId: 'jeugdige-2' }), '2025-03-03');
      await logboek.feit('c', feit('ZaakAangemeld', { maatregelType: 'VOOGDIJ' }), '2025-03-03');
      await logboek.feit('d', feit('ZaakAangemeld'), '2025-03-04');
      await logboek.feit('d', feit('MaatregelBeeindigd', { datum: '2025-08-01' }), '2025-08-01');
      const projector = await logboek.projector(folder);
      const leesmodel = openReadModel({ folder });
      expect(leesmodel.zakenVan('jeugdige-1')).toEqual(['a', 'c', 'd']);
      expect(leesmodel.zakenVan('jeugdige-3')).toEqual([]);
      leesmodel.close();
      await projector.close();
    }));

  it('stopt als een andere projector in hetzelfde leesmodel schrijft', () =>
    metMap(async (folder) => {
      const logboek = await new Logboek().normen();
      const eerste = await logboek.projector(folder);
      const tweede = await logboek.projector(folder);
      await logboek.feit('a', feit('ZaakAangemeld'), '2025-03-03');
      await logboek.volg(eerste);
      await expect(logboek.volg(tweede)).rejects.toThrow(TweedeProjector);
      expect(await eerste.digest()).toBe(await logboek.digest());
      await eerste.close();
      await tweede.close();
    }));

  it('gelooft geen leesmodel van een ander logboek, van een verder logboek of met een andere geschiedenis', () =>
    metMap(async (folder) => {
      const meldingen: string[] = [];
      const meld = (melding: string) => meldingen.push(melding);
      const logboek = await new Logboek().normen();
      await logboek.feit('a', feit('ZaakAangemeld'), '2025-03-03');
      const vergiftig = async (sql: string) => {
        const projector = await logboek.projector(folder, { meld });
        await projector.close();
        const db = new DatabaseSync(bestandIn(folder));
        db.exec(sql);
        db.close();
      };
      await vergiftig("UPDATE checkpoint SET logId = 'een ander'");
      await vergiftig('UPDATE checkpoint SET positie = 99');
      await vergiftig("UPDATE checkpoint SET hash = 'anders'");
      await vergiftig('DELETE FROM checkpoint');
      await vergiftig('PRAGMA user_version = 0');
      writeFileSync(join(folder, 'leesmodel-9.sqlite'), 'dit is geen leesmodel');
      const projector = await logboek.projector(folder, { meld });
      expect(meldingen).toEqual([
        expect.stringContaining('een ander logboek'),
        expect.stringContaining('zo ver is het logboek niet'),
        expect.stringContaining('staat in het logboek iets anders'),
        expect.stringContaining('hoe ver het is'),
        expect.stringMatching(/leesmodel-9.*ouder formaat/),
        expect.stringMatching(/leesmodel-1.*ouder formaat/),
      ]);
      expect(await projector.digest()).toBe(await logboek.digest());
      await projector.close();
    }));

  it('herbouwt wat andere software maakte, naast het oude', () =>
    metMap(async (folder) => {
      const logboek = await new Logboek().voorbeeld('gewoon', [0, 200]);
      await (await logboek.projector(folder, { software: 'tijdig 0.1' })).close();
      const meldingen: string[] = [];
      const meld = (melding: string) => meldingen.push(melding);
      await (await logboek.projector(folder, { software: 'tijdig 0.2', meld })).close();
      await (await logboek.projector(folder, { software: 'tijdig 0.2', meld })).close();
      expect(meldingen).toEqual([expect.stringContaining('tijdig 0.1')]);
    }));

  it('laat een vraag zonder leesmodel weten dat het er nog niet is', () =>
    metMap(async (folder) => {
      const leesmodel = openReadModel({ folder });
      expect(() => leesmodel.positie()).toThrow(LeesmodelOntbreekt);
      expect(await leesmodel.waitFor(1n, 5)).toBe(false);
    }));

  it('rekent alle zaken na als er een gelijkgestelde dag bij komt', () =>
    metMap(async (folder) => {
      const logboek = await new Logboek().normen();
      await logboek.feit('a', feit('ZaakAangemeld', { kennisgevingsdatum: '2024-04-24' }), '2024-04-24');
      const projector = await logboek.projector(folder);
      const leesmodel = openReadModel({ folder });
      const deadlines = (kennismoment: Kennismoment) =>
        leesmodel.vraag(kennismoment, ({ bron }) =>
          Array.from(bron.open('JBN-2025', dagnummer('2024-04-25')))
            .filter(({ stap }) => stap === 'EERSTE_F2F')
            .map(({ deadline }) => datumVan(deadline)),
        );
      expect(deadlines(alles(0))).toEqual(['2024-05-01']);
      await logboek.schrijf('kalender-nl', {
        type: 'GelijkgesteldeDagVastgesteld',
        data: { datum: '2024-04-26', grondslag: 'KB-2024' },
        geregistreerdOp: '2024-04-25T11:00:00.000Z',
      });
      await logboek.volg(projector);
      expect(deadlines(alles(0))).toEqual(['2024-05-02']);
      expect(deadlines(kennismomentVan('2024-04-24')!)).toEqual(['2024-05-01']);
      expect(await projector.digest()).toBe(await logboek.digest());
      leesmodel.close();
      await projector.close();
    }));

  it('stopt bij een norm die niet te lezen is: die geldt voor elke zaak', () =>
    metMap(async (folder) => {
      const logboek = await new Logboek().normen();
      const projector = await logboek.projector(folder);
      await logboek.schrijf('kalender-nl', { type: 'DagAfgeschaft', data: {} });
      await expect(logboek.volg(projector)).rejects.toThrow(NormOnleesbaar);
      expect(projector.positie).toBe(7n);
      await projector.close();
    }));

  it('begint met een leeg logboek', () =>
    metMap(async (folder) => {
      const logboek = new Logboek();
      const projector = await logboek.projector(folder);
      expect(projector.positie).toBe(0n);
      await logboek.voorbeeld('gewoon', [0, 50]);
      await logboek.volg(projector);
      expect(await projector.digest()).toBe(await logboek.digest());
      await projector.close();
    }));
});
