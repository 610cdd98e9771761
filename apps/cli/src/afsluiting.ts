/** How a command ends: what a script that called it may rely on. */
export const GOED = 0;
/** It did its work and the answer is no: refused, or something was found that is not right. */
export const BEVONDEN = 1;
/** It could not do its work: called in a wrong way, or the folder, the disk or the log is not as it must be. */
export const MISLUKT = 2;

/** Ends a command with a message for people instead of a stack. */
export class Afbreken extends Error {
  readonly code: number;
  constructor(melding: string, code: number = MISLUKT) {
    super(melding);
    this.name = 'Afbreken';
    this.code = code;
  }
}
