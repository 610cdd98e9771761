import { Rejection, type Datum } from '@tijdig/kernel';
import { profielstroom, type NormOpgetekend } from '../catalogus.ts';
import { normmelding } from '../normmelding.ts';
import { normstand, versiesIn } from '../normstand.ts';
import type { Profielversie } from '../profiel.ts';
import { eisNorm } from './eis.ts';
import { valideerProfiel } from '../validatie/valideer.ts';
import { NIETS, type Normbesluit } from './besluit.ts';

/** The versions of a profile that hold after this history: what a new one is judged against. */
export const geldendeVersies = (geschiedenis: readonly NormOpgetekend[], profielId: string): readonly Profielversie[] =>
  versiesIn(normstand(geschiedenis.filter(({ stream }) => stream === profielstroom(profielId))));

/**
 * Lays down a version from today on: what counted yesterday stays as it was (rekenregels §2.4). Who wants every error
 * at its field asks valideerProfiel first; here they come in one refusal.
 */
export const stelNormprofielVast = (
  geschiedenis: readonly NormOpgetekend[],
  data: Profielversie,
  vandaag: Datum,
): Normbesluit => {
  const bekend = geldendeVersies(geschiedenis, data.profielId);
  const fouten = valideerProfiel(data, bekend);
  if (fouten.length > 0)
    throw new Rejection('NORM_ONGELDIG', { fouten: fouten.map((f) => normmelding(f.code, f.details).volledig) });
  if (bekend.some(({ versie }) => versie === data.versie)) return NIETS;
  eisNorm(data.geldigVan >= vandaag, 'NORM_TERUGWERKEND', { geldigVan: data.geldigVan });
  return { gebeurtenissen: [{ type: 'NormprofielVastgesteld', data }], waarschuwingen: [] };
};
