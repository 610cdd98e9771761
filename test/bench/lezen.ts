import { openStore } from '@tijdig/event-store-sqlite';
import { openBasis } from './basis.ts';
import { nieuwId, voorBasis, voorTijdig } from './gebeurtenis.ts';
import { beoordeel, inMap, omEnOm, perSeconde, type Doel, type Uitslag } from './harnas.ts';

const PER_STREAM = 20;
const BLAD = 1000;
const DOELEN: readonly Doel[] = [
  {
    id: 'P4',
    wat: 'read a 20-event stream, decoded',
    ons: 'tijdig stream',
    tegen: 'B stream',
    grens: 0.6,
    soort: 'minstens',
  },
  {
    id: 'P5',
    wat: 'replay: read, decode, upcast, no-op',
    ons: 'tijdig replay',
    tegen: 'B replay',
    grens: 0.6,
    soort: 'minstens',
  },
];

/** Every stream in turn, in a stride that visits them all: no cache of the last page wins. */
const beurtelings = (namen: readonly string[]) => {
  let i = 0;
  return () => namen[(i = (i + 7919) % namen.length)]!;
};

/** P4 and P5 on `streams` × 20 events. */
export const lezen = (ronden: number, ms: number, streams: number): Promise<Uitslag[]> =>
  inMap(async (map) => {
    const namen = Array.from({ length: streams }, () => `zaak-${nieuwId()}`);
    const b = openBasis(map);
    b.vul(namen.map((naam) => [naam, Array.from({ length: PER_STREAM }, voorBasis)] as const));
    const store = await openStore({ folder: map });
    for (let i = 0; i < namen.length; i += 200)
      await store.append(
        namen.slice(i, i + 200).map((stream) => ({
          stream,
          expected: 'no-stream' as const,
          events: Array.from({ length: PER_STREAM }, voorTijdig),
        })),
      );
    const [eenB, eenT] = [beurtelings(namen), beurtelings(namen)];
    const replayB = () => {
      const begin = performance.now();
      let [na, gezien] = [0, 0];
      for (let blad = b.blad(0, BLAD); blad.length > 0; blad = b.blad(na, BLAD))
        [na, gezien] = [blad.at(-1)!.positie, gezien + blad.length];
      return (gezien * 1000) / (performance.now() - begin);
    };
    const replayT = async () => {
      const begin = performance.now();
      let gezien = 0;
      let blad = await store.readAll({ limit: BLAD });
      while (blad.length > 0) {
        gezien += blad.length;
        blad = await store.readAll({ after: blad.at(-1)!.positie, limit: BLAD });
      }
      return (gezien * 1000) / (performance.now() - begin);
    };
    const gemeten = await omEnOm(
      [
        { naam: 'B stream', ronde: () => perSeconde(ms, () => (b.lees(eenB()), 1)) },
        { naam: 'tijdig stream', ronde: () => perSeconde(ms, async () => (await store.readStream(eenT()), 1)) },
        { naam: 'B replay', ronde: async () => replayB() },
        { naam: 'tijdig replay', ronde: replayT },
      ],
      ronden,
    );
    b.sluit();
    await store.close();
    return beoordeel(gemeten, DOELEN, { streams, events: streams * PER_STREAM });
  });
