import { DatabaseSync } from 'node:sqlite';
import { openReadModel } from '@tijdig/read-models';
import { bestandIn, Logboek, metMap } from './logboek.ts';

/** Places in the middle of a page at which the file refuses, each by what it refuses. */
const BREUKEN = {
  'een nieuwe rij': 'BEFORE INSERT ON werkstap WHEN NEW.deadline % 5 = 0',
  'het sluiten van een rij': 'BEFORE UPDATE ON werkstap WHEN NEW.deadline % 5 = 1',
  'een blinde vlek': 'BEFORE INSERT ON blinde_vlek WHEN NEW.vanaf % 3 = 0',
  'de stand van een zaak': 'BEFORE INSERT ON zaakstand WHEN NEW.kennisgevingsdatum % 7 = 0',
  'een nieuwe zaak': 'BEFORE INSERT ON zaak WHEN (SELECT count(*) FROM zaak) % 9 = 8',
  'een norm': 'BEFORE INSERT ON norm_gebeurtenis',
  'het checkpoint': 'BEFORE UPDATE ON checkpoint',
};

describe('een projector die halverwege stukgaat', () => {
  it.each(Object.entries(BREUKEN))('laat rijen en checkpoint bij elkaar passen: %s', (_wat, wanneer) =>
    metMap(async (folder) => {
      const logboek = new Logboek();
      const projector = await logboek.projector(folder, { pagina: 40 });
      await logboek.voorbeeld('grillig', [0, 250]);
      await logboek.volg(projector);

      const db = new DatabaseSync(bestandIn(folder));
      db.exec(`CREATE TRIGGER stuk ${wanneer} BEGIN SELECT RAISE(ABORT, 'stuk'); END`);
      await logboek.voorbeeld('grillig', [250, 700]);
      await expect(logboek.volg(projector)).rejects.toThrow('stuk');
      db.exec('DROP TRIGGER stuk');
      db.close();

      const leesmodel = openReadModel({ folder });
      const tot = Number(leesmodel.positie());
      expect(tot).toBe(Number(projector.positie));
      expect(await leesmodel.digest()).toBe(await (await new Logboek().voorbeeld('grillig', [0, tot])).digest());
      leesmodel.close();

      await logboek.volg(projector);
      expect(await projector.digest()).toBe(await logboek.digest());
      await projector.close();
    }),
  );
});
