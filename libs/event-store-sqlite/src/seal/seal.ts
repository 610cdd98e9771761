import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { canonical, sha256 } from '@tijdig/event-store';
import { syncFolder, type LogFiles } from '../folder.ts';
import { piecesOf, type Piece } from './pieces.ts';

/** What a closed log file looked like, byte for byte, and where its log stood. */
export type Seal = Readonly<{
  indeling: 1;
  logId: string;
  positie: number;
  hash: string;
  grootte: number;
  stukken: readonly Piece[];
}>;

const withCheck = (seal: Seal): string => `${JSON.stringify({ ...seal, controle: sha256(canonical(seal)) })}\n`;

/** The seal beside a log; 'onleesbaar' when it is not what we wrote. */
export const readSeal = ({ seal }: LogFiles): Seal | 'onleesbaar' | undefined => {
  if (!existsSync(seal)) return undefined;
  try {
    const text = readFileSync(seal, 'utf8');
    const { controle, ...rest } = JSON.parse(text) as Seal & { controle: string };
    return controle === sha256(canonical(rest)) && text === withCheck(rest) ? rest : 'onleesbaar';
  } catch {
    return 'onleesbaar';
  }
};

/** The whole text or what was there before. */
export const writeDurably = (path: string, text: string): void => {
  const handle = openSync(`${path}.nieuw`, 'w');
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(`${path}.nieuw`, path);
};

/** Where a log stands when it is closed. */
export type SealedHead = Pick<Seal, 'logId' | 'positie' | 'hash'>;

/** Seals a log that is closed. Where the write-ahead file is still there, somebody still reads it. */
export const sealLog = async (files: LogFiles, { logId, positie, hash }: SealedHead): Promise<void> => {
  const stukken: Piece[] = [];
  for await (const piece of piecesOf(files.log, existsSync(files.wal))) stukken.push(piece);
  const grootte = statSync(files.log).size;
  writeDurably(files.seal, withCheck({ indeling: 1, logId, positie, hash, grootte, stukken }));
  syncFolder(files.folder);
};

/** Before the first write: a seal that came back after a power cut would call honest history a forgery. */
export const breakSeal = (files: LogFiles): void => {
  if (!existsSync(files.seal)) return;
  rmSync(files.seal);
  syncFolder(files.folder);
};
