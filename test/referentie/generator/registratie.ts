import { plusDagen } from '../datum.ts';
import { lokaleDatum } from '../tijd.ts';
import { gebeurd, waardeVoor } from './feit.ts';
import type { Gebeurd } from './feit.ts';
import { LAATSTE, middernacht, momentOp, vertraging } from './moment.ts';
import { VELDEN } from './velden.ts';
import { MAATREGELTYPEN } from './wereld.ts';
import type { Wereld } from './wereld.ts';
import { aanmelding, zaakverloop } from './zaakverloop.ts';
import type { Zaakplan } from './zaakplan.ts';

/** A line in the making; `id` stays only where something refers to it, or by chance. */
export type Regelontwerp = Readonly<{
  stream: string;
  type: string;
  gebeurdOp: string;
  moment: number;
  id: string;
  data: Readonly<Record<string, unknown>>;
  /** The id of the line that this one corrects or withdraws. */
  over: string | null;
}>;

type Vastlegging = Readonly<{ regel: Regelontwerp; bij: string }>;

export const ontwerp = (
  w: Wereld,
  stream: string,
  { type, datum, data }: Gebeurd,
  moment: number,
  over: string | null = null,
): Regelontwerp => {
  const zonderDatum = over !== null || !stream.startsWith('zaak-') || type === 'RedenOverschrijdingVastgelegd';
  const gebeurdOp = zonderDatum ? lokaleDatum(moment) : datum;
  return { stream, type, gebeurdOp, moment, id: w.t.eventId(moment), data, over };
};

/** When a fact is recorded: not before it happened, except in history that is wrong about it. */
const registratie = (w: Wereld, datum: string, nietVoor: number) => {
  const { t } = w;
  if (w.grillig && t.kans(0.05)) return Math.max(nietVoor, momentOp(t, plusDagen(datum, -t.heel(1, 20))));
  return Math.max(nietVoor, momentOp(t, plusDagen(datum, vertraging(t))));
};

const eerstOpDatum = (a: Gebeurd, b: Gebeurd) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0);

/** The facts in the order of their days; some are typed in together with the one before. */
const vastgelegd = (w: Wereld, stream: string, feiten: readonly Gebeurd[], nietVoor: number): Vastlegging[] => {
  let vorig = nietVoor;
  return [...feiten].sort(eerstOpDatum).map((feit) => {
    const samen = w.t.kans(0.15) && (w.grillig || lokaleDatum(vorig) >= feit.datum);
    vorig = samen ? vorig : registratie(w, feit.datum, nietVoor);
    return { regel: ontwerp(w, stream, feit, vorig), bij: feit.datum };
  });
};

/** Later than the line it is about; sometimes in the same breath. */
const naderhand = ({ t }: Wereld, moment: number) => {
  if (t.kans(0.1)) return moment;
  return Math.max(moment, momentOp(t, plusDagen(lokaleDatum(moment), t.een([0, 1, t.heel(0, 30), t.heel(0, 400)]))));
};

const nieuweWaarde = (w: Wereld, { regel, bij }: Vastlegging, veld: string): unknown => {
  const { t } = w;
  const soort = VELDEN[regel.type]?.[veld];
  if (!soort) return null;
  if (soort.optioneel && t.kans(0.35)) return null;
  if (veld === 'maatregelType' && !w.grillig)
    return t.een(
      Object.values(MAATREGELTYPEN).find((typen) => (typen as readonly unknown[]).includes(regel.data[veld])) ?? [],
    );
  if (veld === 'redenCode' && !w.grillig) return regel.data[veld];
  const dag = typeof regel.data[veld] === 'string' && soort.waarde === 'datum' ? (regel.data[veld] as string) : bij;
  return waardeVoor(w, soort, dag);
};

/** Dates, and on a notification what decides the clocks and the gezin, are corrected more often than the rest. */
const corrigeerbaar = (w: Wereld, { regel }: Vastlegging) => {
  const velden = Object.entries(VELDEN[regel.type] ?? {}).filter(([, veld]) => !veld.vast);
  const namen = velden.map(([naam]) => naam);
  const data = velden.filter(([, veld]) => veld.waarde === 'datum').map(([naam]) => naam);
  const zwaar = ['gezinId', 'regioCode', 'maatregelType', 'stap', 'vorm', 'soort'].filter((n) => namen.includes(n));
  return w.t.een([...namen, ...data, ...data, ...zwaar]);
};

/** The corrections of one line, also of the same field twice. */
const correcties = (w: Wereld, vastlegging: Vastlegging): readonly Regelontwerp[] => {
  const { t } = w;
  const regels: Regelontwerp[] = [];
  let { moment } = vastlegging.regel;
  let veld = corrigeerbaar(w, vastlegging);
  const p = w.grillig ? 0.2 : 0.1;
  for (let kans = vastlegging.regel.type === 'ZaakAangemeld' ? 2 * p : p; t.kans(kans); kans = 0.4) {
    veld = t.kans(0.5) ? veld : corrigeerbaar(w, vastlegging);
    moment = naderhand(w, moment);
    const terug = t.kans(0.25) ? vastlegging.regel.data[veld] : undefined;
    const waarde = terug ?? nieuweWaarde(w, vastlegging, veld);
    const reden = t.een(['TYPEFOUT', 'VERKEERDE_DATUM', 'Z'.repeat(64)]);
    const data = { correctieVan: vastlegging.regel.id, veld, nieuweWaarde: waarde, reden };
    const { stream, id } = vastlegging.regel;
    regels.push(ontwerp(w, stream, { type: 'GegevenGecorrigeerd', datum: '', data }, moment, id));
  }
  return regels;
};

export const intrekking = (w: Wereld, { stream, id }: Regelontwerp, moment: number): Regelontwerp => {
  const data = { eventId: id, reden: w.t.een(['VERKEERD_DOSSIER', 'DUBBEL', 'NIET_GEBEURD']) };
  return ontwerp(w, stream, { type: 'GebeurtenisIngetrokken', datum: '', data }, moment, id);
};

/** To undo a withdrawal the fact is recorded anew, as it was or a little different. */
const opnieuw = (w: Wereld, { regel, bij }: Vastlegging, na: number): Regelontwerp => {
  const { t } = w;
  const datum = t.kans(0.5) ? bij : plusDagen(bij, -t.heel(0, 5));
  const moment = Math.max(naderhand(w, na), middernacht(w.grillig ? lokaleDatum(na) : datum));
  return ontwerp(w, regel.stream, gebeurd(w, regel.type, datum, { ...regel.data }), moment);
};

/** A fact with its corrections, its withdrawal and what came in its place. */
const metNasleep = (w: Wereld, vastlegging: Vastlegging): readonly Regelontwerp[] => {
  const { regel } = vastlegging;
  const regels = [regel, ...correcties(w, vastlegging)];
  const isAanmelding = regel.type === 'ZaakAangemeld';
  const kans = (isAanmelding ? 0.5 : 1) * (w.grillig ? 0.08 : 0.04);
  if (!w.t.kans(kans)) return regels;
  const ingetrokken = intrekking(w, regel, naderhand(w, Math.max(...regels.map((r) => r.moment))));
  const terug = w.t.kans(isAanmelding ? 0.8 : 0.5) ? [opnieuw(w, vastlegging, ingetrokken.moment)] : [];
  return [...regels, ingetrokken, ...terug];
};

/** Recorded after the horizon is not recorded; what refers to it then goes too, for it comes later still. */
const bekend = (regels: readonly Regelontwerp[]) => regels.filter(({ moment }) => moment <= LAATSTE);

/** The lines of a zaak, its notification first; in no other order yet. */
export const zaakregels = (w: Wereld, plan: Zaakplan): readonly Regelontwerp[] => {
  const stream = `zaak-${plan.zaakId}`;
  const melding = aanmelding(w, plan);
  const op = Math.min(LAATSTE, momentOp(w.t, plusDagen(melding.datum, w.t.een([0, 0, 0, 1, w.t.heel(0, 20)]))));
  const eerste = { regel: ontwerp(w, stream, melding, op), bij: melding.datum };
  const verloop = vastgelegd(w, stream, zaakverloop(w, plan), op);
  return bekend([eerste, ...verloop].flatMap((vastlegging) => metNasleep(w, vastlegging)));
};
