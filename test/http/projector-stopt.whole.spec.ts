import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openStore } from '@tijdig/event-store-sqlite';
import { maakLogboek, zorgVoorNormen } from '@tijdig/platform';
import { Projectordraad } from '@tijdig/projector';
import { openReadModel } from '@tijdig/read-models';
import { laadVoorbeeld } from '@tijdig/uitwisseling';

const NU = Date.parse('2026-11-28T12:00:00Z');

describe('stoppen terwijl de projector druk is', () => {
  it('wacht niet op een grote bladzijde, en de volgende keer gaat het gewoon verder', async () => {
    const map = await mkdtemp(join(tmpdir(), 'tijdig-stopt-'));
    const store = await openStore({ folder: map });
    await zorgVoorNormen(store);
    await laadVoorbeeld({ store, map, nu: NU });
    const [vastgesteld] = await store.readStream('normprofiel-JBN-2025');
    const logboek = maakLogboek('silent');
    const eerste = new Projectordraad({ map, logboek });
    await eerste.gereed();
    await store.append(
      Array.from({ length: 200 }, (_, i) => {
        const profielId = `DRUK-${i}`;
        const { type, schemaVersie, gebeurdOp, data, metadata } = vastgesteld!;
        const event = { eventId: crypto.randomUUID(), type, schemaVersie, gebeurdOp, metadata };
        const events = [{ ...event, data: { ...data, profielId } }];
        return { stream: `normprofiel-${profielId}`, expected: 'no-stream', events } as const;
      }),
    );
    await setTimeout(1_000);
    const begin = performance.now();
    await eerste.stop();
    expect(performance.now() - begin).toBeLessThan(6_000);

    const tweede = new Projectordraad({ map, logboek });
    await tweede.gereed();
    const leesmodel = openReadModel({ folder: map });
    const voorraad = await leesmodel.waitFor(vastgesteld!.positie, 5_000);
    leesmodel.close();
    await tweede.stop();
    await store.close();
    await rm(map, { recursive: true });
    expect(voorraad).toBe(true);
  }, 60_000);
});
