import type { Moment } from '@tijdig/kernel';
import { soortVan } from '@tijdig/zaak';
import { ofNull, RAAKT_ALLES, type Zaakbeeld } from '../feit/zaakbeeld.ts';
import type { Bekend, Zaakstand } from '../rij.ts';
import { medewerkerverloop, RAAKT_TOEWIJZING, teamverloop } from './toewijzing.ts';
import { zelfdeVerloop } from './verloop.ts';

/** Event types that can change the stand of a zaak. */
export const RAAKT_STAND = RAAKT_ALLES | RAAKT_TOEWIJZING;

/** §4: what groups and gezin rules need to know of a zaak. */
export const standVan = (
  { aangemeld, kennisgeving, einde, feiten }: Zaakbeeld,
  bekendVan: Moment,
): Bekend<Zaakstand> => ({
  jeugdigeId: aangemeld.jeugdigeId,
  gezinId: aangemeld.gezinId ?? null,
  maatregelType: aangemeld.maatregelType,
  soort: soortVan(aangemeld.maatregelType),
  regio: aangemeld.regioCode,
  kennisgevingsdatum: kennisgeving,
  einde: ofNull(einde),
  team: teamverloop(feiten),
  medewerker: medewerkerverloop(feiten),
  bekendVan,
  bekendTot: null,
});

export const zelfdeStand = (a: Zaakstand, b: Zaakstand): boolean =>
  a.jeugdigeId === b.jeugdigeId &&
  a.gezinId === b.gezinId &&
  a.maatregelType === b.maatregelType &&
  a.regio === b.regio &&
  a.kennisgevingsdatum === b.kennisgevingsdatum &&
  a.einde === b.einde &&
  zelfdeVerloop(a.team, b.team) &&
  zelfdeVerloop(a.medewerker, b.medewerker);
