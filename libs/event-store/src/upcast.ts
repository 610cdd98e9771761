import type { JsonObject, RecordedEvent } from './event.ts';

/** Pure: the data of one schema version as the next version would have recorded it. */
export type Upcaster = (data: JsonObject) => JsonObject;

/** By event type, by the version it starts from: `{ ContactGevoerd: { 1: (data) => … } }` makes version 2. */
export type Upcasters = Readonly<Record<string, Readonly<Record<number, Upcaster>>>>;

/** Brings an event to the newest schema; its hash stays that of what was recorded, so verify with raw events. */
export const upcast = (upcasters: Upcasters, event: RecordedEvent): RecordedEvent => {
  const steps = Object.hasOwn(upcasters, event.type) ? upcasters[event.type]! : undefined;
  if (!steps?.[event.schemaVersie]) return event;
  let { data, schemaVersie } = event;
  for (let step = steps[schemaVersie]; step; step = steps[schemaVersie]) {
    data = step(data);
    schemaVersie += 1;
  }
  return { ...event, data, schemaVersie };
};
