import { join } from 'node:path';
import { geschonden, neemOp, valUit } from './opname.ts';
import { toeval, type Fouttest } from './verslag.ts';

const KIND = join(import.meta.dirname, 'kind/schrijver.ts');
const schrijver = (durability: 'FULL' | 'NORMAL', opdrachten: number) => (folder: string) => [
  KIND,
  folder,
  String(opdrachten),
  '3',
  durability,
  'na',
];

/** Power loss with lost and torn writes, replayed from recorded system calls. NORMAL must lose, or this proves nothing. */
export const T2: Fouttest = {
  id: 'T2',
  draai: async ({ seed, kort }) => {
    const kies = toeval(seed);
    const rounds = kort ? 60 : 400;
    const full = await valUit(neemOp(schrijver('FULL', kort ? 60 : 150)), rounds, kies);
    const normal = await valUit(neemOp(schrijver('NORMAL', kort ? 60 : 150)), Math.ceil(rounds / 4), kies);
    return {
      id: 'T2',
      wat: 'power loss: unflushed writes lost or torn',
      seed,
      rounds,
      ...full,
      control: { wat: 'synchronous=NORMAL', failed: normal.lost > 0, lost: normal.lost, points: normal.points },
      pass: geschonden(full) === 0 && full.acked > 0,
    };
  },
};
