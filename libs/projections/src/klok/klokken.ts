import type { Zaakbeeld } from '../feit/zaakbeeld.ts';
import { eenmaligeKlok } from './eenmalig.ts';
import type { Klok } from './klok.ts';
import { reeksklokken } from './reeks.ts';
import { regelOp, type Spoor } from './spoor.ts';
import { geldtVoor } from './start.ts';
import { terugklokken } from './terug.ts';

const PER_VORM = { eenmalig: eenmaligeKlok, reeks: reeksklokken, terug: terugklokken } as const;

/** The clocks of one step of a zaak, in order of start. */
export const klokkenVan = (spoor: Spoor, zaak: Zaakbeeld): readonly Klok[] => {
  const regel = regelOp(spoor, zaak.kennisgeving);
  return regel && geldtVoor(regel, zaak) ? PER_VORM[regel.vorm](spoor, regel, zaak) : [];
};
