import { NOOIT, type Zaakbeeld } from '../feit/zaakbeeld.ts';
import { eindVan, klaarOp, LOOPT, vervallenOp, vervalVanaf, type Afloop, type Klok } from './klok.ts';
import type { Klokregel } from './klokregel.ts';
import { versieOp, type Spoor } from './spoor.ts';
import { startVan } from './start.ts';

/** §3.4; undefined when the measure ended before the step could start, so that there is no row. */
const afloopVan = (regel: Klokregel, { feiten, einde }: Zaakbeeld, start: number): Afloop | undefined => {
  const eind = eindVan(regel, feiten);
  const verval = Math.min(einde, vervalVanaf(regel, feiten, start));
  if (eind !== NOOIT && eind <= verval) return klaarOp(eind);
  if (verval === NOOIT) return LOOPT;
  return einde <= start ? undefined : vervallenOp(verval);
};

/** §3.1–3.4: a step that is done once. */
export const eenmaligeKlok = (spoor: Spoor, bijAanmelding: Klokregel, zaak: Zaakbeeld): readonly Klok[] => {
  const punt = startVan(bijAanmelding, zaak);
  if (!punt || punt.dag < spoor.eersteGeldigVan) return [];
  const { regel, versie } = versieOp(spoor, punt.dag);
  const afloop = regel && afloopVan(regel, zaak, punt.dag);
  return regel && afloop ? [{ punt, regel, normversie: versie, afloop }] : [];
};
