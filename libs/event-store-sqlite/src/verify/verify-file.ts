import { existsSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { StoreUnusable, type Head } from '@tijdig/event-store';
import { openForReading, openImmutable } from '../connection.ts';
import { messageOf } from '../faults.ts';
import { filesIn, isWhole, type LogFiles } from '../folder.ts';
import { isLocked } from '../lock.ts';
import { logIdOf, requireFormat } from '../schema.ts';
import { readSeal, type Seal } from '../seal/seal.ts';
import { compareBytes } from './bytes.ts';
import { EventCheck, type Checking } from './events.ts';
import { ownersOf } from './owners.ts';
import type { FileReport, Finding, SealState } from './report.ts';
import { checkStructure } from './structure.ts';

export type { Checking } from './events.ts';

type Sealing = Readonly<{ state: SealState; seal?: Seal; findings: readonly Finding[] }>;

const checkSeal = async (files: LogFiles): Promise<Sealing> => {
  if (isLocked(files)) return { state: 'in gebruik', findings: [] };
  const seal = readSeal(files);
  if (!seal) return { state: 'ontbreekt', findings: [] };
  if (seal === 'onleesbaar')
    return { state: 'gebroken', findings: [{ soort: 'zegel', melding: `Het zegel ${files.seal} is zelf veranderd.` }] };
  const findings = await compareBytes(files, seal);
  return { state: findings.length === 0 ? 'klopt' : 'gebroken', seal, findings };
};

/** Where nobody writes and everything is in the one file, reading takes no locks and leaves no traces beside it. */
const open = (files: LogFiles, state: SealState): DatabaseSync =>
  state === 'in gebruik' || !isWhole(files) ? openForReading(files.log) : openImmutable(files.log);

/** Runs one part; what SQLite cannot even read is a finding too. */
const guarded = (part: () => void, what: string, findings: Finding[]): void => {
  try {
    part();
  } catch (error) {
    findings.push({ soort: 'bestand', melding: `${what}: ${messageOf(error)}` });
  }
};

const named = (findings: readonly Finding[], owners: ReadonlyMap<number, string>): readonly Finding[] =>
  findings.map((finding) => {
    const onderdeel = finding.bladzijde === undefined ? undefined : owners.get(finding.bladzijde);
    return onderdeel ? { ...finding, onderdeel, melding: `${finding.melding} Daar staat: ${onderdeel}.` } : finding;
  });

const sealedEnd = (seal: Seal, logId: string | undefined, head: Head): Finding[] => {
  if (seal.logId !== logId)
    return [{ soort: 'zegel', melding: `Dit is logboek ${logId}; het zegel hoort bij ${seal.logId}.` }];
  if (BigInt(seal.positie) === (head?.position ?? 0n) && seal.hash === (head?.hash ?? '')) return [];
  const melding = `Het logboek eindigt anders dan bij het afsluiten: toen op positie ${seal.positie}.`;
  return [{ soort: 'zegel', melding }];
};

type Contents = Pick<FileReport, 'logId' | 'gebeurtenissen' | 'stromen' | 'hoofd' | 'bevindingen'>;

const checkContents = (
  db: DatabaseSync,
  files: LogFiles,
  { seal, findings: sealFindings }: Sealing,
  checking?: Checking,
): Contents => {
  const found: Finding[] = [];
  const check = new EventCheck(db);
  let logId: string | undefined;
  guarded(() => requireFormat(db, files.log), 'Het bestand wordt niet herkend', found);
  guarded(() => (logId = logIdOf(db)), 'Het kenmerk van het logboek is onleesbaar', found);
  guarded(() => found.push(...checkStructure(db)), 'De structuur is niet te controleren', found);
  guarded(() => check.run(checking), `Na positie ${check.last?.positie ?? 0} is het logboek onleesbaar`, found);
  const pages = sealFindings.flatMap(({ bladzijde }) => bladzijde ?? []);
  const owners = pages.length > 0 ? ownersOf(db, pages) : new Map<number, string>();
  return {
    logId,
    gebeurtenissen: check.count,
    stromen: check.streams.size,
    hoofd: check.head,
    bevindingen: [
      ...check.findings,
      ...found,
      ...(seal ? sealedEnd(seal, logId, check.head) : []),
      ...named(sealFindings, owners),
    ],
  };
};

/**
 * Is the log in this folder, to the last byte, what was recorded? A closed file is compared with its seal; structure
 * and chains are checked always. The first finding that names an event is the first bad event of the log.
 */
export const verifyFile = async (folder: string, checking?: Checking): Promise<FileReport> => {
  const files = filesIn(folder);
  if (!existsSync(files.log)) throw new StoreUnusable(`In ${folder} staat geen logboek om te controleren.`);
  const sealing = await checkSeal(files);
  const db = open(files, sealing.state);
  try {
    const contents = checkContents(db, files, sealing, checking);
    return { ...contents, inOrde: contents.bevindingen.length === 0, zegel: sealing.state };
  } finally {
    db.close();
  }
};
