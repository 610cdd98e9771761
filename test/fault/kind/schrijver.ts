/**
 * A writer that can be killed at any moment. Arguments: folder, commands, clients, durability, acknowledge `na` or
 * `voor` the append (the control lies). Each command writes two events to its own stream and one to another, and after
 * the answer its number goes to standard output in one write.
 */
import { writeSync } from 'node:fs';
import { openStore } from '@tijdig/event-store-sqlite';
import { opdracht } from '../opdracht.ts';

const [folder, aantal, clients, durability, wanneer] = process.argv.slice(2) as [
  string,
  string,
  string,
  'FULL' | 'NORMAL' | 'OFF',
  string,
];
const store = await openStore({ folder, durability });
const meld = (n: number) => writeSync(1, `ack ${n}\n`);
writeSync(1, 'klaar\n');

const hoogste = Number(aantal);
let volgende = Number((await store.head())?.position ?? 0n) / 3;
const client = async () => {
  while (volgende < hoogste) {
    const n = volgende++;
    if (wanneer === 'voor') meld(n);
    await store.append(opdracht(n));
    if (wanneer === 'na') meld(n);
  }
};
await Promise.all(Array.from({ length: Number(clients) }, client));
await store.close();
