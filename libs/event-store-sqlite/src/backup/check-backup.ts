import { StoreUnusable } from '@tijdig/event-store';
import { filesIn, sizeOf } from '../folder.ts';
import type { Finding } from '../verify/report.ts';
import { verifyFile, type Checking } from '../verify/verify-file.ts';
import { sha256OfFile } from './durable.ts';
import { readManifest, type Manifest } from './manifest.ts';

/** A backup held against its manifest, its seal and its own chains. */
export type BackupReport = Readonly<{ inOrde: boolean; manifest: Manifest; bevindingen: readonly Finding[] }>;

const NEWEST = 1;

const requireManifest = (folder: string): Manifest => {
  const manifest = readManifest(folder);
  if (manifest === undefined)
    throw new StoreUnusable(`${folder} is geen reservekopie van Tijdig: er staat geen reservekopie.json in.`);
  if (manifest === 'onleesbaar')
    throw new StoreUnusable(`reservekopie.json in ${folder} is veranderd of beschadigd. Gebruik een andere kopie.`);
  if (manifest.indeling > NEWEST)
    throw new StoreUnusable(`De reservekopie in ${folder} is gemaakt met een nieuwere Tijdig. Werk Tijdig bij.`);
  return manifest;
};

const bytes = async (log: string, manifest: Manifest): Promise<Finding[]> => {
  if (sizeOf(log) === manifest.grootte && (await sha256OfFile(log)) === manifest.sha256) return [];
  return [{ soort: 'bestand', melding: `${log} is niet het bestand dat reservekopie.json noemt.` }];
};

/** Reads every byte and recomputes every chain; changes nothing, so a backup may lie on a read-only medium. */
export const checkBackup = async (folder: string, checking?: Checking): Promise<BackupReport> => {
  const manifest = requireManifest(folder);
  const different = await bytes(filesIn(folder).log, manifest);
  const { logId, hoofd, gebeurtenissen, bevindingen } = await verifyFile(folder, checking);
  const same =
    logId === manifest.logId &&
    Number(hoofd?.position ?? 0n) === manifest.positie &&
    (hoofd?.hash ?? '') === manifest.hash &&
    gebeurtenissen === manifest.gebeurtenissen;
  const elsewhere: Finding[] = same
    ? []
    : [{ soort: 'volgorde', melding: `Het logboek eindigt niet op positie ${manifest.positie}, zoals de kopie zegt.` }];
  const all = [...different, ...elsewhere, ...bevindingen];
  return { inOrde: all.length === 0, manifest, bevindingen: all };
};
