import { gebeurtenis, nieuweStroom, perSeconde, vertragingen, wacht } from './gesprek.mjs';

const PER_STROOM = 20;

/** Somebody who waits for the handler to see the event with a number. */
const uitkijk = () => {
  const wachtend = new Map();
  return {
    verwacht: (nummer) => new Promise((klaar) => wachtend.set(nummer, klaar)),
    zie: ({ data: { nummer } }) => {
      wachtend.get(nummer)?.(performance.now());
      wachtend.delete(nummer);
    },
  };
};

/**
 * The measures of an Emmett store. `volg({ vanaf, handler, batch, pauze, tot })` runs its own consumer with a processor
 * that does nothing but call `handler`, and resolves when `tot` events were seen; without `tot` it resolves at once
 * with what stops it. `duurzaam` makes of an
 * append one whose acknowledgement means that it was committed, whoever else appends.
 */
export const maten = ({ store, volg, duurzaam = (append) => append }) => {
  const append = (stroom, events) =>
    store.appendToStream(stroom, events, { expectedStreamVersion: 'STREAM_DOES_NOT_EXIST' });
  const zeker = duurzaam(append);
  return {
    append: (opties) => perSeconde(opties, () => zeker(nieuweStroom(), [gebeurtenis()])),
    onzeker: (opties) => perSeconde(opties, () => append(nieuweStroom(), [gebeurtenis()])),

    vul: async ({ events }) => {
      const stroom = () => Array.from({ length: PER_STROOM }, () => gebeurtenis());
      for (let i = 0; i < events; i += PER_STROOM) await append(nieuweStroom(), stroom());
      return events;
    },

    /** Its consumer over `events` events from the beginning, in large batches without pause: events a second. */
    replay: async ({ events }) => {
      const begin = performance.now();
      await volg({ vanaf: 'BEGINNING', batch: 1000, pauze: 0, tot: events, handler: () => undefined });
      return (events * 1000) / (performance.now() - begin);
    },

    /** As it comes, with its own batch size and polling; idle for a while, so that its polling has slowed down. */
    vertraging: async ({ aantal }) => {
      const { verwacht, zie } = uitkijk();
      const stop = await volg({ vanaf: 'nu', handler: zie });
      await wacht(2500);
      const uit = await vertragingen(
        { aantal },
        (nummer) => append(nieuweStroom(), [gebeurtenis({ nummer })]),
        verwacht,
      );
      await stop();
      return uit;
    },
  };
};
