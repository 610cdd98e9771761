import { DatabaseSync } from 'node:sqlite';
import { alles, dagnummer } from '@tijdig/kernel';
import type { EventStoreReader, RecordedEvent } from '@tijdig/event-store';
import { werkvoorraad } from '@tijdig/projections';
import { openReadModel, Projector } from '@tijdig/read-models';
import { feit } from '@tijdig/testing';
import { bestandIn, Logboek, metMap } from './logboek.ts';

const aangemeld = feit('ZaakAangemeld');
const f2f = feit('EersteF2FGevoerd');

/** Two zaken of one gezin and one of another; the second event of zaak b cannot be read. */
const metOnleesbareGebeurtenis = async (
  gif: Readonly<{ type: string; schemaVersie?: number; data?: Record<string, string> }>,
) => {
  const logboek = await new Logboek().normen();
  for (const zaak of ['a', 'b']) await logboek.feit(zaak, aangemeld, '2025-03-03');
  await logboek.feit('c', { ...aangemeld, gezinId: 'gezin-2' }, '2025-03-03');
  await logboek.schrijf('zaak-b', { data: {}, geregistreerdOp: '2025-03-05T11:00:00.000Z', ...gif });
  for (const zaak of ['a', 'b', 'c']) await logboek.feit(zaak, f2f, '2025-03-20');
  return logboek;
};

const openstaand = (folder: string, profiel: string, dag = '2025-03-08') => {
  const leesmodel = openReadModel({ folder });
  const peildatum = dagnummer(dag);
  const antwoord = leesmodel.vraag(alles(0), ({ bron }) => ({
    uitgesloten: bron.uitgeslotenZaken,
    regels: werkvoorraad({ profiel, peildatum }, bron),
  }));
  leesmodel.close();
  const { openstaand: aantal } = antwoord.regels.find(({ stap }) => stap === 'EERSTE_F2F')!;
  return { uitgesloten: antwoord.uitgesloten, aantal };
};

/** The same log as read by software that knows how to read the event. */
const hersteld = (reader: EventStoreReader): EventStoreReader => {
  const lees = (event: RecordedEvent): RecordedEvent =>
    event.type === 'OnbekendeGebeurtenis'
      ? { ...event, type: 'ContactGevoerd', data: { datum: '2025-03-05', vorm: 'TELEFOON', betekenisvol: true } }
      : event;
  return {
    logId: reader.logId,
    readStream: async (stream, range) => (await reader.readStream(stream, range)).map(lees),
    readAll: async (range) => (await reader.readAll(range)).map(lees),
    streams: (range) => reader.streams(range),
    readAt: (positie) => reader.readAt(positie),
    subscribe: (range) => reader.subscribe(range),
    head: () => reader.head(),
  };
};

describe('een gebeurtenis die niet te verwerken is', () => {
  it.each([
    ['een onbekend type', { type: 'OnbekendeGebeurtenis' }, 'onbekende gebeurtenis OnbekendeGebeurtenis'],
    [
      'een onbekende versie',
      { type: 'ZaakAfgesloten', schemaVersie: 9, data: { datum: '2025-03-05', reden: 'X' } },
      'ZaakAfgesloten heeft schemaVersie 9',
    ],
    ['een veld dat niet klopt', { type: 'ZaakAfgesloten', data: { datum: 'gisteren', reden: 'X' } }, 'veld datum'],
  ])('zet alleen haar eigen zaak apart: %s', (_naam, gif, oorzaak) =>
    metMap(async (folder) => {
      const logboek = await metOnleesbareGebeurtenis(gif);
      const projector = await logboek.projector(folder, { klok: () => 1234 });
      expect(projector.geparkeerd()).toEqual([
        {
          zaakId: 'b',
          positie: 11n,
          oorzaak: expect.stringContaining(oorzaak),
          pogingen: 1,
          sinds: 1234,
          wachtend: 1,
          gezinIds: ['gezin-1'],
        },
      ]);
      expect(openstaand(folder, 'JBN-2025')).toEqual({ uitgesloten: 1, aantal: 2 });
      expect(openstaand(folder, 'JBRR-2018')).toEqual({ uitgesloten: 1, aantal: 1 });
      await projector.close();
    }),
  );

  it('geeft volgend en herbouwend dezelfde stand, en laat latere gebeurtenissen van de zaak wachten', () =>
    metMap(async (folder) => {
      const logboek = await new Logboek().normen();
      const projector = await logboek.projector(folder, { pagina: 2 });
      const { store } = await metOnleesbareGebeurtenis({ type: 'OnbekendeGebeurtenis' });
      for (const { stream, ...event } of (await store.readAll()).slice(7)) await logboek.schrijf(stream, event);
      await logboek.volg(projector);
      expect(projector.geparkeerd()).toMatchObject([{ zaakId: 'b', wachtend: 1 }]);
      await logboek.feit('b', feit('ContactGevoerd', { datum: '2025-04-01' }), '2025-04-01');
      await logboek.volg(projector);
      expect(projector.geparkeerd()).toMatchObject([{ zaakId: 'b', wachtend: 2, pogingen: 1 }]);
      expect((await projector.herbouw()).gelijk).toBe(true);
      await projector.close();
    }));

  it('telt de zaak weer mee als een nieuwe poging lukt', () =>
    metMap(async (folder) => {
      const logboek = await metOnleesbareGebeurtenis({ type: 'OnbekendeGebeurtenis' });
      const oud = await logboek.projector(folder);
      expect(await oud.replayParked()).toEqual([]);
      expect(oud.geparkeerd()).toMatchObject([{ zaakId: 'b', pogingen: 2 }]);
      await oud.close();
      const nieuw = await Projector.open({ folder, reader: hersteld(logboek.store), software: 'test' });
      expect(await nieuw.replayParked('een-andere-zaak')).toEqual([]);
      expect(await nieuw.replayParked('b')).toEqual(['b']);
      expect(nieuw.geparkeerd()).toEqual([]);
      expect(openstaand(folder, 'JBN-2025')).toEqual({ uitgesloten: 0, aantal: 3 });
      expect((await nieuw.herbouw()).gelijk).toBe(true);
      await nieuw.close();
    }));

  it('is geen reden om een fout van de schijf voor lief te nemen', () =>
    metMap(async (folder) => {
      const logboek = await new Logboek().normen();
      const projector = await logboek.projector(folder);
      const db = new DatabaseSync(bestandIn(folder));
      db.exec("CREATE TRIGGER vol BEFORE INSERT ON werkstap BEGIN SELECT RAISE(ABORT, 'schijf vol'); END");
      await logboek.feit('a', aangemeld, '2025-03-03');
      await expect(logboek.volg(projector)).rejects.toThrow('schijf vol');
      expect(projector.geparkeerd()).toEqual([]);
      db.exec('DROP TRIGGER vol');
      db.close();
      await logboek.volg(projector);
      expect(await projector.digest()).toBe(await logboek.digest());
      await projector.close();
    }));
});
