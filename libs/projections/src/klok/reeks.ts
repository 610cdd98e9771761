import { NOOIT, type Zaakbeeld } from '../feit/zaakbeeld.ts';
import { klaarOp, LOOPT, plaatsVanSluiter, vervallenOp, type Klok, type Startpunt } from './klok.ts';
import type { Klokregel } from './klokregel.ts';
import { versieOp, type Spoor } from './spoor.ts';
import { opDatumVan, startVan } from './start.ts';
import { slaagtVoorEen } from './toets.ts';

/** A series that started before there was a norm starts on the norm's first day. */
const nietVoor = (punt: Startpunt, dag: number): Startpunt => (punt.dag < dag ? { ...punt, dag } : punt);

/** §3.5: a step that starts again whenever it is done or lapses. */
export const reeksklokken = (spoor: Spoor, bijAanmelding: Klokregel, zaak: Zaakbeeld): readonly Klok[] => {
  const klokken: Klok[] = [];
  const eerste = startVan(bijAanmelding, zaak);
  let punt = eerste && nietVoor(eerste, spoor.eersteGeldigVan);
  let plaats = 0;
  while (punt) {
    const { regel, versie: normversie } = versieOp(spoor, punt.dag);
    if (!regel) break;
    plaats = plaatsVanSluiter(regel, zaak, plaats, punt.dag, zaak.einde);
    const sluiter = zaak.feiten[plaats];
    if (!sluiter) {
      if (zaak.einde === NOOIT) klokken.push({ punt, regel, normversie, afloop: LOOPT });
      else if (zaak.einde > punt.dag) klokken.push({ punt, regel, normversie, afloop: vervallenOp(zaak.einde) });
      break;
    }
    const afloop = slaagtVoorEen(regel.eind, sluiter) ? klaarOp(sluiter.dag) : vervallenOp(sluiter.dag);
    klokken.push({ punt, regel, normversie, afloop });
    punt = opDatumVan(sluiter);
  }
  return klokken;
};
