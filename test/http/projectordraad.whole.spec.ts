import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@tijdig/event-store-sqlite';
import { maakLogboek, zorgVoorNormen } from '@tijdig/platform';
import { Projectordraad } from '@tijdig/projector';
import { openReadModel } from '@tijdig/read-models';

describe('de projector in een eigen draad', () => {
  it('begint opnieuw als het misgaat, en volgt dan wat wordt vastgelegd', async () => {
    const map = await mkdtemp(join(tmpdir(), 'tijdig-draad-'));
    const draad = new Projectordraad({ map, logboek: maakLogboek('silent') });
    const store = await openStore({ folder: map });
    await draad.gereed();
    await zorgVoorNormen(store);
    const leesmodel = openReadModel({ folder: map });
    expect(await leesmodel.waitFor((await store.head())!.position, 5000)).toBe(true);
    leesmodel.close();
    await draad.stop();
    await store.close();
    await rm(map, { recursive: true });
  }, 20_000);
});
