import type { Profielversie } from '../profiel.ts';
import { NormprofielVastgesteld } from '../catalogus.ts';
import { getoond, type Normfout, type Plek } from './normfout.ts';
import { leesRegel } from './regel.ts';
import { andereInhoud, dubbeleStappen, gewijzigdeRichting } from './versieregels.ts';
import { alsVeld, isObject, object } from './vorm.ts';

const versievorm = object({
  verplicht: Object.fromEntries(Object.entries(NormprofielVastgesteld).map(([naam, veld]) => [naam, alsVeld(veld)])),
});

const plekVan = (data: unknown): Plek => {
  const { profielId, versie } = isObject(data) ? data : {};
  return { waar: `Normprofiel ${getoond(profielId)}, versie ${getoond(versie)}`, pad: '' };
};

/**
 * Everything wrong with the data of NormprofielVastgesteld, all at once. `bekend` are the versions of this profile that
 * hold. Nothing wrong: the data may be read as a Profielversie.
 */
export const valideerProfiel = (data: unknown, bekend: readonly Profielversie[] = []): readonly Normfout[] => {
  const plek = plekVan(data);
  const { regels, versie } = isObject(data) ? data : {};
  const gelezen = Array.isArray(regels) ? regels.map((regel, i) => leesRegel(regel, i, plek)) : [];
  const andere = bekend.filter((v) => v.versie !== versie);
  const vormfouten = [...versievorm(data, plek), ...gelezen.flatMap((regel) => regel.vormfouten)];
  return [
    ...vormfouten,
    ...gelezen.flatMap((regel) => regel.combinatiefouten),
    ...dubbeleStappen(gelezen),
    ...gewijzigdeRichting(gelezen, andere),
    ...(vormfouten.length === 0 ? andereInhoud(data as Profielversie, bekend, plek) : []),
  ];
};
