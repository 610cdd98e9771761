import { openStore } from '@tijdig/event-store-sqlite';
import { nieuwId, voorTijdig } from '../gebeurtenis.ts';

type Sqlitetellers = Readonly<{ statements: number; rijen: number }>;
const tellers =
  (globalThis as { sqliteTellers?: () => Sqlitetellers }).sqliteTellers ?? (() => ({ statements: 0, rijen: 0 }));

/** So many appends in a process of its own, one after the other; says how many statements each took, and a stream read. */
const [, , map, aantal] = process.argv.map(String);
const store = await openStore({ folder: map! });
const stream = `zaak-${nieuwId()}`;
await store.append([{ stream, expected: 'no-stream', events: Array.from({ length: 20 }, voorTijdig) }]);
const begin = tellers();
for (let i = 0; i < Number(aantal); i++)
  await store.append([{ stream: `zaak-${nieuwId()}`, expected: 'no-stream', events: [voorTijdig()] }]);
const naAppends = tellers();
await store.readStream(stream);
const naLezen = tellers();
await store.close();
process.send?.({
  klaar: {
    'statements/append': (naAppends.statements - begin.statements) / Number(aantal),
    'rows/20-event read': naLezen.rijen - naAppends.rijen,
  },
});
process.disconnect?.();
