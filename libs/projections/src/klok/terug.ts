import type { Zaakfeit } from '../feit/masker.ts';
import { NOOIT, type Zaakbeeld } from '../feit/zaakbeeld.ts';
import { klaarOp, LOOPT, plaatsVanSluiter, vervallenOp, type Afloop, type Klok, type Startpunt } from './klok.ts';
import type { Klokregel } from './klokregel.ts';
import { versieOp, type Spoor } from './spoor.ts';
import { datumveld, opDatumVan, startVan } from './start.ts';
import { slaagtVoorEen } from './toets.ts';

/** The events after `na` that set a new target date; of those on one day the last. */
const herstarts = ({ herstart }: Klokregel, { feiten }: Zaakbeeld, na: number): Startpunt[] => {
  const punten: Startpunt[] = [];
  if (!herstart) return punten;
  for (const feit of feiten) {
    if ((feit.masker & herstart.masker) === 0 || feit.dag <= na) continue;
    if (punten.at(-1)?.dag === feit.dag) punten.pop();
    punten.push(opDatumVan(feit, datumveld(feit, herstart.doeldatum)));
  }
  return punten;
};

const puntenVan = (regel: Klokregel, zaak: Zaakbeeld): Startpunt[] => {
  const eerste = startVan(regel, zaak);
  return eerste && eerste.doel !== null
    ? [eerste, ...herstarts(regel, zaak, eerste.dag)]
    : herstarts(regel, zaak, -NOOIT);
};

const gesloten = (regel: Klokregel, sluiter: Zaakfeit): Afloop =>
  slaagtVoorEen(regel.eind, sluiter)
    ? klaarOp(sluiter.dag)
    : vervallenOp(sluiter.dag, slaagtVoorEen(regel.verval, sluiter));

/** How a row ends that the next herstart (NOOIT: none) may cut off; undefined when the measure was over before it. */
const afloopVan = (regel: Klokregel, zaak: Zaakbeeld, start: number, herstart: number): Afloop | undefined => {
  if (zaak.einde <= start) return undefined;
  const tot = Math.min(herstart, zaak.einde);
  const sluiter = zaak.feiten[plaatsVanSluiter(regel, zaak, 0, start, tot)];
  if (sluiter) return gesloten(regel, sluiter);
  return tot === NOOIT ? LOOPT : vervallenOp(tot, herstart <= zaak.einde);
};

/** §3.6: a duty counted back from a target date that every herstart replaces. */
export const terugklokken = (spoor: Spoor, bijAanmelding: Klokregel, zaak: Zaakbeeld): readonly Klok[] => {
  const klokken: Klok[] = [];
  const punten = puntenVan(bijAanmelding, zaak);
  for (const [i, punt] of punten.entries()) {
    const { regel, versie: normversie } = versieOp(spoor, punt.dag);
    if (!regel) break;
    if (punt.doel === null || punt.dag < spoor.eersteGeldigVan) continue;
    if (regel.termijnen(punt.doel).deadline < punt.dag) continue;
    const afloop = afloopVan(regel, zaak, punt.dag, punten[i + 1]?.dag ?? NOOIT);
    if (afloop) klokken.push({ punt, regel, normversie, afloop });
  }
  return klokken;
};
