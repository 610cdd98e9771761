import { momentVan } from '@tijdig/kernel';
import type { JsonObject, RecordedEvent } from '@tijdig/event-store';
import { isNormGebeurtenistype, NORMGEBEURTENISSEN, type NormOpgetekend } from '@tijdig/normen';
import {
  isZaakGebeurtenistype,
  veldfout,
  veldfouten,
  ZAAKGEBEURTENISSEN,
  type Opgetekend,
  type Velden,
  type ZaakGebeurtenis,
} from '@tijdig/zaak';
import type { Norm } from '../bestand/normen.ts';

/** What this software can read; older versions were brought up to it by the store. */
const SCHEMAVERSIE = 1;

/** Nearly every event is sound: seen without making a list of what is wrong. */
const isGaaf = (velden: Velden, data: JsonObject): boolean => {
  for (const naam in velden) if (veldfout(naam, velden[naam]!, data[naam])) return false;
  for (const naam in data) if (!Object.hasOwn(velden, naam)) return false;
  return true;
};

const keur = ({ type, schemaVersie, data }: RecordedEvent, velden: Velden | undefined): void => {
  if (!velden) throw new Error(`onbekende gebeurtenis ${type}: deze versie van de software kent haar niet`);
  if (schemaVersie !== SCHEMAVERSIE)
    throw new Error(`${type} heeft schemaVersie ${schemaVersie}; deze software leest alleen versie ${SCHEMAVERSIE}`);
  const fout = isGaaf(velden, data) ? undefined : veldfouten(velden, data)[0];
  if (fout) throw new Error(`${type}: veld ${fout.veld || '(gegevens)'} is onleesbaar (${fout.code})`);
};

const moment = ({ type, geregistreerdOp }: RecordedEvent): number => {
  const ms = momentVan(geregistreerdOp);
  if (ms === undefined) throw new Error(`${type}: geregistreerdOp is geen moment`);
  return ms;
};

/** Throws when this is not an event of a zaak that we know. */
export const leesZaakgebeurtenis = (event: RecordedEvent): Opgetekend => {
  keur(event, isZaakGebeurtenistype(event.type) ? ZAAKGEBEURTENISSEN[event.type].velden : undefined);
  const { eventId, revisie, type, data } = event;
  return {
    eventId,
    revisie,
    geregistreerdOp: moment(event),
    gebeurtenis: { type, ...data } as unknown as ZaakGebeurtenis,
  };
};

/** Norms hold for every zaak: an event of theirs that cannot be read stops the projector, it is never passed over. */
export class NormOnleesbaar extends Error {
  constructor({ stream, positie }: RecordedEvent, options: ErrorOptions & { cause: Error }) {
    super(`de projector stopt bij positie ${positie} (${stream}): ${options.cause.message}`, options);
    this.name = 'NormOnleesbaar';
  }
}

/** Throws NormOnleesbaar. */
export const leesNorm = (event: RecordedEvent): Norm => {
  try {
    keur(event, isNormGebeurtenistype(event.type) ? NORMGEBEURTENISSEN[event.type].velden : undefined);
  } catch (cause) {
    throw new NormOnleesbaar(event, { cause: cause as Error });
  }
  const { positie, stream, eventId, revisie, type, data } = event;
  const gebeurtenis = { stream, eventId, revisie, type, data, geregistreerdOp: moment(event) };
  return { positie, gebeurtenis: gebeurtenis as unknown as NormOpgetekend };
};

export const ZAAKSTROOM = 'zaak-';

/** The zaak whose stream this is; undefined when it is another kind of stream. */
export const zaakVan = (stream: string): string | undefined =>
  stream.startsWith(ZAAKSTROOM) ? stream.slice(ZAAKSTROOM.length) : undefined;

export const stroomVanZaak = (zaakId: string): string => ZAAKSTROOM + zaakId;
