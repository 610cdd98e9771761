import type { RecordedEvent } from '@tijdig/event-store';
import type { Normtijdlijn } from '@tijdig/normen';
import { tijdlijn, type Tijdlijn } from '@tijdig/projections';
import { leesZaakgebeurtenis } from './lees-gebeurtenis.ts';

const MAX_OORZAAK = 500;

export const oorzaakVan = (fout: unknown): string =>
  (fout instanceof Error ? fout.message : String(fout)).slice(0, MAX_OORZAAK);

/** The rows of a whole history; or how far it can be read, and why not further. */
export type Projectie =
  | Readonly<{ gelukt: true; tijdlijn: Tijdlijn }>
  | Readonly<{ gelukt: false; tijdlijn: Tijdlijn; gestruikeldOver: RecordedEvent; oorzaak: string; wachtend: number }>;

const projecteerAlles = (events: readonly RecordedEvent[], normen: Normtijdlijn): Tijdlijn =>
  tijdlijn(events.map(leesZaakgebeurtenis), normen);

const foutBij = (events: readonly RecordedEvent[], normen: Normtijdlijn): unknown => {
  try {
    projecteerAlles(events, normen);
    return undefined;
  } catch (fout) {
    return fout;
  }
};

/** The length of the longest beginning that can be read: what follows it is the event that cannot. */
const leesbaar = (events: readonly RecordedEvent[], normen: Normtijdlijn): number => {
  let [goed, fout] = [0, events.length];
  while (fout - goed > 1) {
    const midden = (goed + fout) >>> 1;
    if (foutBij(events.slice(0, midden), normen) === undefined) goed = midden;
    else fout = midden;
  }
  return goed;
};

export const projecteer = (events: readonly RecordedEvent[], normen: Normtijdlijn): Projectie => {
  try {
    return { gelukt: true, tijdlijn: projecteerAlles(events, normen) };
  } catch {
    const goed = leesbaar(events, normen);
    return {
      gelukt: false,
      tijdlijn: projecteerAlles(events.slice(0, goed), normen),
      gestruikeldOver: events[goed]!,
      oorzaak: oorzaakVan(foutBij(events.slice(0, goed + 1), normen)),
      wachtend: events.length - goed - 1,
    };
  }
};
