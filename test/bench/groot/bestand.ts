import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '@tijdig/event-store-sqlite';
import { openBasis } from '../basis.ts';
import { voorBasis, voorTijdig } from '../gebeurtenis.ts';

export const PER_STROOM = 20;
const STROMEN_PER_APPEND = 50;

export const stroomnaam = (nummer: number): string =>
  `zaak-0197a000-0000-7000-8000-${nummer.toString(16).padStart(12, '0')}`;

/** A log of so many events in streams of twenty, closed. Filled without flushing: only reading it is measured. */
export const vulLog = async (boven: string, naam: string, events: number): Promise<string> => {
  const map = join(boven, naam);
  mkdirSync(map);
  const store = await openStore({ folder: map, durability: 'OFF' });
  for (let i = 0; i < events / PER_STROOM; i += STROMEN_PER_APPEND)
    await store.append(
      Array.from({ length: STROMEN_PER_APPEND }, (_, j) => ({
        stream: stroomnaam(i + j),
        expected: 'no-stream',
        events: Array.from({ length: PER_STROOM }, voorTijdig),
      })),
    );
  await store.close();
  return map;
};

/** The size of the same events in the baseline's file. */
export const grootteVanBasis = (boven: string, events: number): number => {
  const map = join(boven, 'basis');
  mkdirSync(map);
  const b = openBasis(map);
  const stroom = () => Array.from({ length: PER_STROOM }, voorBasis);
  for (let i = 0; i < events / PER_STROOM; i += STROMEN_PER_APPEND)
    b.vul(Array.from({ length: STROMEN_PER_APPEND }, (_, j) => [stroomnaam(i + j), stroom()] as const));
  b.sluit();
  return statSync(join(map, 'basis.sqlite')).size;
};

export const grootteVanLog = (map: string): number => statSync(join(map, 'log.sqlite')).size;
