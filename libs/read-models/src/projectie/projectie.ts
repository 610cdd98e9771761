import type { RecordedEvent } from '@tijdig/event-store';
import type { Normtijdlijn } from '@tijdig/normen';
import { tijdlijn, type Tijdlijn } from '@tijdig/projections';
import type { Parkering } from '../geparkeerd.ts';
import { leesZaakgebeurtenis } from './lees-gebeurtenis.ts';

const MAX_OORZAAK = 500;

export const oorzaakVan = (fout: unknown): string =>
  (fout instanceof Error ? fout.message : String(fout)).slice(0, MAX_OORZAAK);

/** The rows of a whole history; or where it cannot be read, and why. */
export type Projectie =
  Readonly<{ gelukt: true; tijdlijn: Tijdlijn }> | Readonly<{ gelukt: false; parkering: Parkering }>;

/** What is known of its gezinnen is kept: their rows are in no number either. */
const gezinnenVan = ({ standen }: Tijdlijn): readonly string[] =>
  [...new Set(standen.map(({ gezinId }) => gezinId).filter((gezinId) => gezinId !== null))].sort();

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

const parkeringVan = (zaakId: string, events: readonly RecordedEvent[], normen: Normtijdlijn): Parkering => {
  const goed = leesbaar(events, normen);
  return {
    zaakId,
    positie: events[goed]!.positie,
    oorzaak: oorzaakVan(foutBij(events.slice(0, goed + 1), normen)),
    wachtend: events.length - goed - 1,
    gezinIds: gezinnenVan(projecteerAlles(events.slice(0, goed), normen)),
  };
};

export const projecteer = (zaakId: string, events: readonly RecordedEvent[], normen: Normtijdlijn): Projectie => {
  try {
    return { gelukt: true, tijdlijn: projecteerAlles(events, normen) };
  } catch {
    return { gelukt: false, parkering: parkeringVan(zaakId, events, normen) };
  }
};
