import { OutcomeUnknown, StoreUnavailable } from '@tijdig/event-store';

/** The primary result codes of SQLite that we act upon. */
const BUSY = 5;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const CONSTRAINT = 19;
const NOTADB = 26;

/** The primary result code of a SQLite failure; undefined for any other error. */
const codeOf = (error: unknown): number | undefined => {
  const { errcode } = Object(error) as { errcode?: unknown };
  return typeof errcode === 'number' ? errcode & 0xff : undefined;
};

export const messageOf = (error: unknown): string => String((Object(error) as { message?: unknown }).message ?? error);

export const isConstraint = (error: unknown): boolean => codeOf(error) === CONSTRAINT;
export const isBusy = (error: unknown): boolean => codeOf(error) === BUSY;
export const isFull = (error: unknown): boolean => codeOf(error) === FULL;
export const isDamage = (error: unknown): boolean => [CORRUPT, NOTADB].includes(codeOf(error) ?? 0);

const REASON: Readonly<Record<number, string>> = {
  [FULL]: 'De schijf is vol. Maak ruimte vrij; daarna gaat het vastleggen vanzelf verder.',
  [IOERR]: 'De schijf geeft fouten. Controleer de schijf waarop de gegevensmap staat.',
  [READONLY]: 'Het logboek is niet te beschrijven. Controleer de rechten op de gegevensmap.',
  [CANTOPEN]: 'Het logboek is niet te openen. Controleer of de gegevensmap er nog is.',
  [CORRUPT]: 'Het logboek is beschadigd. Stop Tijdig en draai `tijdig verifieer`.',
};

const reasonOf = (error: unknown): string => REASON[codeOf(error) ?? 0] ?? `SQLite meldt: ${messageOf(error)}.`;

/** Before COMMIT everything is rolled back, so it is certain that nothing was recorded. */
export const unavailable = (error: unknown): StoreUnavailable =>
  new StoreUnavailable(`Er wordt nu niets vastgelegd. ${reasonOf(error)}`, 5, { cause: error });

/**
 * A full disk fails the write of the commit frame itself, so nothing is recorded. After any other failure (a flush
 * that was refused) the frame may yet be found when the file is opened again.
 */
export const failedCommit = (error: unknown): StoreUnavailable | OutcomeUnknown =>
  isFull(error)
    ? unavailable(error)
    : new OutcomeUnknown(`Het is niet zeker of dit is vastgelegd; stuur het nog eens. ${reasonOf(error)}`, 1, {
        cause: error,
      });
