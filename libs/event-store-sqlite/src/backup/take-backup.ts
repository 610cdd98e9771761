import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { StoreUnusable } from '@tijdig/event-store';
import { filesIn, sizeOf, syncFolder, type LogFiles } from '../folder.ts';
import { sealLog } from '../seal/seal.ts';
import type { Checking } from '../verify/verify-file.ts';
import { checkBackup, type BackupReport } from './check-backup.ts';
import { copyCompanions, NONE, type Companions } from './companions.ts';
import { sha256OfFile, syncFile } from './durable.ts';
import { writeManifest } from './manifest.ts';
import { asFullDisk, requireRoom } from './room.ts';
import { copySnapshot, type Copying } from './snapshot.ts';

export type BackupRequest = Readonly<{
  folder: string;
  /** The folder that becomes the backup; it must not be there yet, and the folder around it must. */
  target: string;
  software: string;
  moment: string;
  companions?: Companions;
  copying?: Copying;
  checking?: Checking;
}>;

const requirePlace = (target: string, { folder, log }: LogFiles): void => {
  if (!existsSync(log)) throw new StoreUnusable(`In ${folder} staat geen logboek (${log}). Kies een andere map.`);
  if (existsSync(target))
    throw new StoreUnusable(`${target} bestaat al en wordt niet overschreven. Kies een andere naam voor de kopie.`);
  const around = dirname(target);
  if (!existsSync(around) || !statSync(around).isDirectory())
    throw new StoreUnusable(`De map ${around} is er niet. Maak die map, of koppel eerst de schijf aan.`);
};

/** What lands in `folder` is a data folder too: a log that is closed and sealed, and the manifest beside it. */
const fill = async (unfinished: string, files: LogFiles, request: BackupRequest): Promise<void> => {
  const { software, moment, companions = NONE, copying = () => undefined } = request;
  const copy = filesIn(unfinished);
  // An import that ends meanwhile may be in the copy by half: running it again is safe, not knowing of it is not.
  await copyCompanions(companions, files.folder, unfinished);
  const head = await copySnapshot(files.log, copy.log, copying);
  await copyCompanions(companions, files.folder, unfinished);
  syncFile(copy.log);
  await sealLog(copy, head);
  const sha256 = await sha256OfFile(copy.log);
  const grootte = sizeOf(copy.log);
  writeManifest(unfinished, { indeling: 1, ...head, gebeurtenissen: head.positie, grootte, sha256, moment, software });
  syncFolder(unfinished);
};

/**
 * Copies the log in a folder to a new folder, beside whoever writes it, and verifies the copy. It gets its name when it
 * is complete, flushed and in order; a copy that is not in order is not kept.
 */
export const takeBackup = async (request: BackupRequest): Promise<BackupReport> => {
  const target = resolve(request.target);
  const files = filesIn(request.folder);
  requirePlace(target, files);
  requireRoom(dirname(target), sizeOf(files.log) + sizeOf(files.wal));
  const unfinished = `${target}.onaf-${process.pid}`;
  try {
    mkdirSync(unfinished, { mode: 0o700 });
    await fill(unfinished, files, request);
    const report = await checkBackup(unfinished, request.checking);
    if (report.inOrde) renameSync(unfinished, target);
    syncFolder(dirname(target));
    return report;
  } catch (error) {
    throw asFullDisk(error, dirname(target));
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
};
