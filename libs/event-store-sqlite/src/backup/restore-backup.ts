import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { StoreUnusable } from '@tijdig/event-store';
import { filesIn, makeFolder, syncFolder, type LogFiles } from '../folder.ts';
import { lockFolder } from '../lock.ts';
import { sealLog } from '../seal/seal.ts';
import type { Checking } from '../verify/verify-file.ts';
import { checkBackup, type BackupReport } from './check-backup.ts';
import { bringCompanions, companionsIn, copyCompanions, dropCompanions, NONE, type Companions } from './companions.ts';
import { copyDurably, sha256OfFile } from './durable.ts';
import type { Manifest } from './manifest.ts';
import { asFullDisk, requireRoom } from './room.ts';
import { setAside } from './set-aside.ts';

export type RestoreRequest = Readonly<{
  backup: string;
  folder: string;
  /** Take the place of the log that is there, which is kept under this name within the folder. */
  replaceAs?: string;
  companions?: Companions;
  checking?: Checking;
  /** Runs while nobody can write, when all is ready and just before the new log takes its place. */
  beforeSwitch?: () => void;
}>;

export type RestoreReport = BackupReport & Readonly<{ kept?: string }>;

const holdsLog = ({ log, wal }: LogFiles): boolean => existsSync(log) || existsSync(wal);

const requirePlace = (files: LogFiles, replaceAs: string | undefined): void => {
  if (!holdsLog(files) || replaceAs !== undefined) return;
  throw new StoreUnusable(
    `In ${files.folder} staat al een logboek. Kies een lege map, of zet de kopie ervoor in de plaats met --vervang.`,
  );
};

const requireSame = async (copy: string, { sha256 }: Manifest): Promise<void> => {
  if ((await sha256OfFile(copy)) === sha256) return;
  throw new StoreUnusable(`De kopie die in ${copy} is geschreven is niet gelijk aan de reservekopie. Probeer opnieuw.`);
};

/** One rename: before it the old log counts, after it the new one. The seal follows; a log without one is whole too. */
const switchTo = (request: RestoreRequest, files: LogFiles, incoming: LogFiles): string | undefined => {
  const { replaceAs, companions = NONE, beforeSwitch } = request;
  const kept = holdsLog(files) && replaceAs !== undefined ? setAside(files, replaceAs, companions) : undefined;
  beforeSwitch?.();
  const coming = companionsIn(companions, incoming.folder);
  bringCompanions(coming, incoming.folder, files.folder);
  renameSync(incoming.log, files.log);
  renameSync(incoming.seal, files.seal);
  dropCompanions(companions, coming, files.folder);
  syncFolder(files.folder);
  return kept;
};

const bringIn = async (request: RestoreRequest, files: LogFiles, manifest: Manifest): Promise<string | undefined> => {
  const [from, incoming] = [filesIn(request.backup), filesIn(join(files.folder, 'terugzetten.onaf'))];
  const tidy = () => rmSync(incoming.folder, { recursive: true, force: true });
  tidy();
  try {
    requireRoom(files.folder, manifest.grootte);
    makeFolder(incoming.folder);
    await copyCompanions(request.companions ?? NONE, from.folder, incoming.folder);
    await copyDurably(from.log, incoming.log);
    await requireSame(incoming.log, manifest);
    await sealLog(incoming, manifest);
    return switchTo(request, files, incoming);
  } catch (error) {
    throw asFullDisk(error, files.folder);
  } finally {
    tidy();
  }
};

/**
 * Puts a backup that verifies in a data folder in which nobody writes. Killed at any moment, the folder holds the old
 * log or the new one, whole.
 */
export const restoreBackup = async (request: RestoreRequest): Promise<RestoreReport> => {
  const files = filesIn(request.folder);
  requirePlace(files, request.replaceAs);
  makeFolder(files.folder);
  const lock = lockFolder(files);
  try {
    const report = await checkBackup(request.backup, request.checking);
    if (!report.inOrde) return report;
    const kept = await bringIn(request, files, report.manifest);
    return kept === undefined ? report : { ...report, kept };
  } finally {
    lock.release();
  }
};
