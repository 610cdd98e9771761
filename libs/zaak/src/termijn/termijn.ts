import { legEenmaalVast, legVast, zegtHetzelfde, type Beslissing } from '../beslissing.ts';
import { eis, type Toets } from '../regel.ts';
import { alle, feitenVan } from '../zaak.state.ts';

/** Meer dan één reden mag; de laatste telt. Alleen diezelfde reden nog eens verandert niets. */
export const legRedenVast: Beslissing<'LegRedenOverschrijdingVast'> = (command, zaak, { stap }) => {
  const laatste = alle(feitenVan(zaak), 'RedenOverschrijdingVastgelegd').findLast(
    ({ gebeurtenis }) => gebeurtenis.stap === command.stap,
  );
  if (zegtHetzelfde(command, laatste)) return [];
  eis(stap?.bestaat, 'STAP_ONBEKEND', { stap: command.stap });
  return legVast(command);
};

/** A decision, so judged when it is taken: a fact recorded later may make it void, and that is no breach (I-08). */
export const laatVervallen: Beslissing<'LaatWerkstapVervallen'> = (command, zaak, { stap }) => {
  const voorstel = legEenmaalVast(command, zaak);
  if (voorstel.length === 0) return [];
  eis(stap?.open, 'STAP_NIET_OPEN', {
    stap: command.stap,
    datum: command.datum,
    ...(stap?.gedaanOp ? { gedaanOp: stap.gedaanOp } : {}),
    ...(stap?.vervallenOp ? { vervallenOp: stap.vervallenOp } : {}),
  });
  return voorstel;
};

export const toetsReden: Toets<'RedenOverschrijdingVastgelegd'> = {};
export const toetsVervallen: Toets<'WerkstapVervallen'> = {};
