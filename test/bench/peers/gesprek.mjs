/**
 * The child's side of the conversation: every message `{ id, maat, …opties }` gets `{ id, waarde }` or `{ id, fout }`
 * (JSON lines over the IPC pipe, so that what a peer prints cannot end up among the answers). The first message says
 * what this peer is and how durable it is.
 */
export const beantwoord = (kenmerken, maten) => {
  process.on('message', async ({ id, maat, ...opties }) => {
    try {
      process.send({ id, waarde: await maten[maat](opties) });
    } catch (fout) {
      process.send({ id, fout: fout instanceof Error ? fout.stack : String(fout) });
    }
  });
  process.send({ klaar: { node: process.version, ...kenmerken } });
};

export const wacht = (ms) => new Promise((klaar) => setTimeout(klaar, ms));

/** How many a second `clients` get done that each do `werk` again and again. */
export const perSeconde = async ({ ms, clients }, werk) => {
  const begin = performance.now();
  let aantal = 0;
  const client = async () => {
    while (performance.now() - begin < ms) {
      await werk();
      aantal++;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return (aantal * 1000) / (performance.now() - begin);
};

/**
 * From acknowledged append to handler, in ms, one at a time. The pauses differ, so that they keep no step with a poll.
 * `wordtGezien` resolves with the moment (performance.now) at which the handler got the event with this number.
 */
export const vertragingen = async ({ aantal }, append, wordtGezien) => {
  const uit = [];
  for (let i = 0; i < aantal; i++) {
    await wacht(20 + ((i * 137) % 400));
    const gezien = wordtGezien(i);
    await append(i);
    const bevestigd = performance.now();
    uit.push(Math.max(0, (await gezien) - bevestigd));
  }
  return uit;
};

/** One at a time, in the order asked. */
export const opEenRij = (werk) => {
  let laatste = Promise.resolve();
  return (...argumenten) => {
    const beurt = laatste.then(() => werk(...argumenten));
    laatste = beurt.catch(() => undefined);
    return beurt;
  };
};

const data = {
  datum: '2025-03-10',
  vorm: 'FYSIEK',
  aanwezigJeugdige: true,
  aanwezigGezagdrager: true,
  rechtenEnPlichtenBesproken: true,
  medewerkerId: '46371f37-e9a4-42ce-8fa0-30a07210d3db',
  locatieSoort: 'THUIS',
  vulling: 'x'.repeat(190),
};
const metadata = { bron: 'caseworktool', rol: 'onbevestigd', geregistreerdDoor: '46371f37-e9a4-42ce' };

/** The same event as in gebeurtenis.ts, in the shape the peers take. */
export const gebeurtenis = (extra = {}) => ({
  type: 'EersteF2FGevoerd',
  data: { ...data, ...extra },
  metadata: { ...metadata },
});

let teller = 0;
export const nieuweStroom = () => `zaak-${process.pid}-${++teller}`;
