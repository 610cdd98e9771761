import type { BlindeVlek, Werkstap } from '../rij.ts';

/** The same row, whenever known. */
export const zelfdeWerkstap = (a: Werkstap, b: Werkstap): boolean =>
  a.start === b.start &&
  a.eind === b.eind &&
  a.vervallen === b.vervallen &&
  a.deadline === b.deadline &&
  a.volgnummer === b.volgnummer &&
  a.vanaf === b.vanaf &&
  a.tweedeDeadline === b.tweedeDeadline &&
  a.plichtWeg === b.plichtWeg &&
  a.normversie === b.normversie &&
  a.telEenheid === b.telEenheid &&
  a.stap === b.stap &&
  a.profiel === b.profiel;

export const zelfdeVlek = (a: BlindeVlek, b: BlindeVlek): boolean =>
  a.van === b.van && a.tot === b.tot && a.stap === b.stap && a.profiel === b.profiel;
