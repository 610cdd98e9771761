import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { beoordeel, inMap, omEnOm, percentiel, type Doel, type Kandidaat, type Uitslag } from './harnas.ts';
import { startKind, type Kindproces } from './kindproces.ts';
import type { Omvang } from './metingen.ts';
import { installeerPeers, PEERMAP } from './peers/installeer.ts';
import { nodeVoorSqlite3 } from './peers/node-voor-sqlite3.ts';
import { tijdigAlsPeer, type Maten } from './tijdig-als-peer.ts';

const CLIENTS = 64;
const minstens = (wat: string, maat: string, peer: string, grens: number): Doel => ({
  id: 'P10',
  wat,
  ons: `tijdig ${maat}`,
  tegen: `${peer} ${maat}`,
  grens,
  soort: 'minstens',
});
const DOELEN: readonly Doel[] = [
  minstens('durable append, 1 client', 'append 1', 'emmett-sqlite', 3),
  minstens('durable append, 1 client', 'append 1', 'emmett-postgresql', 4),
  minstens('durable append, 64 clients', 'append 64', 'emmett-sqlite', 8),
  minstens('durable append, 64 clients', 'append 64', 'emmett-postgresql', 15),
  minstens('replay through the consumer', 'replay', 'emmett-sqlite', 20),
  minstens('replay through the consumer', 'replay', 'emmett-postgresql', 20),
];
const VERTRAGING: readonly Doel[] = ['emmett-sqlite', 'emmett-postgresql'].map((peer) => ({
  id: 'P7',
  wat: 'append acknowledged → handler, p50 (ms)',
  ons: 'tijdig',
  tegen: peer,
  grens: 1 / 50,
  soort: 'hoogstens',
}));

type Peer = Readonly<{ naam: string; maten: Maten; sluit: () => Promise<void> }>;

const alsPeer = (naam: string, kind: Kindproces): Peer => ({
  naam,
  maten: {
    append: (opties) => kind.vraag('append', opties),
    onzeker: (opties) => kind.vraag('onzeker', opties),
    vul: (opties) => kind.vraag('vul', opties),
    replay: (opties) => kind.vraag('replay', opties),
    vertraging: (opties) => kind.vraag('vertraging', opties),
  },
  sluit: kind.sluit,
});

const start = async (naam: string, map: string, node: string): Promise<Peer> => {
  const kind = await startKind(join(PEERMAP, `${naam}.mjs`), [map], { node, execArgv: [] });
  console.log(`     ${JSON.stringify(kind.kenmerken)}`);
  return alsPeer(naam, kind);
};

const perMaat = (peers: readonly Peer[], maat: string, meet: (maten: Maten) => Promise<number>): Kandidaat[] =>
  peers.map(({ naam, maten }) => ({ naam: `${naam} ${maat}`, ronde: () => meet(maten) }));

/** P10, and the comparison of P7: each store does the same, in turn, in one run. */
export const peers = ({ kort, ronden, ms }: Omvang): Promise<readonly Uitslag[]> =>
  inMap(async (map) => {
    installeerPeers();
    // A server that root starts runs as another user, who must get in.
    chmodSync(map, 0o755);
    const alle: Peer[] = [await tijdigAlsPeer(map)];
    try {
      alle.push(await start('emmett-sqlite', map, nodeVoorSqlite3()));
      alle.push(await start('emmett-postgresql', map, process.execPath));
      const gemeten = new Map([
        ...(await omEnOm(
          perMaat(alle, 'append 1', (m) => m.append({ ms, clients: 1 })),
          ronden,
        )),
        ...(await omEnOm(
          perMaat(alle, 'append 64', (m) => m.append({ ms, clients: CLIENTS })),
          ronden,
        )),
      ]);
      const [, sqlite] = alle;
      const onzeker = await sqlite!.maten.onzeker!({ ms, clients: CLIENTS });
      const events = kort ? 10_000 : 20_000;
      for (const { maten } of alle) await maten.vul({ events });
      for (const [naam, waarden] of await omEnOm(
        perMaat(alle, 'replay', (m) => m.replay({ events })),
        ronden,
      ))
        gemeten.set(naam, waarden);
      const vertragingen = new Map<string, readonly number[]>();
      for (const { naam, maten } of alle)
        vertragingen.set(
          naam,
          (await maten.vertraging({ aantal: kort ? 15 : 60 })).toSorted((a, b) => a - b),
        );
      const p99 = Object.fromEntries([...vertragingen].map(([naam, v]) => [`${naam} p99 ms`, percentiel(v, 0.99)]));
      return [
        ...beoordeel(gemeten, DOELEN),
        ...beoordeel(vertragingen, VERTRAGING, { ...p99, 'emmett-sqlite 64, acknowledged before commit': onzeker }),
      ];
    } finally {
      await Promise.all(alle.map(({ sluit }) => sluit()));
    }
  });
