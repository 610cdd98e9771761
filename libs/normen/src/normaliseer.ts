import type { Normregel, Profielversie } from './profiel.ts';

/** An absent optional field equals false, null or the empty list. */
export const isLeeg = (waarde: unknown): boolean =>
  waarde === undefined || waarde === null || waarde === false || (Array.isArray(waarde) && waarde.length === 0);

const zonderLege = <T extends object>(object: T): T =>
  Object.fromEntries(Object.entries(object).filter(([, waarde]) => !isLeeg(waarde))) as T;

const normaliseerRegel = (regel: Normregel): Normregel =>
  zonderLege({
    ...regel,
    start: regel.start.map(zonderLege),
    eind: regel.eind.map(zonderLege),
    verval: regel.verval?.map(zonderLege) ?? [],
  });

/** A valid version in its shortest form: optional fields that say nothing are gone, so readers test for absence only. */
export const normaliseer = (versie: Profielversie): Profielversie => ({
  ...versie,
  regels: versie.regels.map(normaliseerRegel),
});
