import type { Profielversie } from '../profiel.ts';
import { zelfdeVersie } from '../zelfde.ts';
import { fout, veldIn, type Normfout, type Plek } from './normfout.ts';
import type { GelezenRegel } from './regel.ts';

export const dubbeleStappen = (regels: readonly GelezenRegel[]): readonly Normfout[] =>
  regels.flatMap(({ regel: { stap }, plek }, i) =>
    stap && regels.slice(0, i).some((eerder) => eerder.regel.stap === stap)
      ? [fout(veldIn(plek, 'stap'), 'NORM_DUBBELE_STAP', { stap })]
      : [],
  );

/** A version may not change the direction of a step (rekenregels §2.2). */
export const gewijzigdeRichting = (
  regels: readonly GelezenRegel[],
  andereVersies: readonly Profielversie[],
): readonly Normfout[] =>
  regels.flatMap(({ regel: { stap, norm }, plek }) => {
    const richting = norm?.richting;
    const eerder = andereVersies.find((versie) =>
      versie.regels.some((regel) => richting && regel.stap === stap && regel.norm.richting !== richting),
    );
    const details = eerder && { eerder: String(eerder.versie) };
    return details ? [fout(veldIn(veldIn(plek, 'norm'), 'richting'), 'NORM_RICHTING_GEWIJZIGD', details)] : [];
  });

/** What is laid down stays: a number is used once, for one content. */
export const andereInhoud = (
  versie: Profielversie,
  bekend: readonly Profielversie[],
  plek: Plek,
): readonly Normfout[] => {
  const zelfdeNummer = bekend.find((v) => v.versie === versie.versie);
  return zelfdeNummer && !zelfdeVersie(zelfdeNummer, versie)
    ? [fout(veldIn(plek, 'versie'), 'NORM_VERSIE_BESTAAT_AL')]
    : [];
};
