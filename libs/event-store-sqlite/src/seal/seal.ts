import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { canonical, sha256 } from '@tijdig/event-store';
import { syncFolder, type LogFiles } from '../folder.ts';
import { piecesOf, type Piece } from './pieces.ts';

/** Where a log stands when it is closed. */
export type SealedHead = Readonly<{ logId: string; positie: number; hash: string }>;

/** The same, and how large its file was. */
export type SealedEnd = SealedHead & Readonly<{ grootte: number }>;

/** What a closed log file looked like, byte for byte, and where its log stood. */
export type Seal = Readonly<{ indeling: 1 }> & SealedEnd & Readonly<{ stukken: readonly Piece[] }>;

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

const HEAD = /^\{"indeling":1,"logId":"([^"]+)","positie":(\d+),"hash":"([^"]*)","grootte":(\d+),/;
const HEAD_BYTES = 1024;

/**
 * Where the seal says that the log stood, without reading all of it: that grows with the log. Undefined when there is
 * none, or it does not begin as ours do; only `readSeal` tells whether it is whole.
 */
export const readSealedEnd = ({ seal }: LogFiles): SealedEnd | undefined => {
  if (!existsSync(seal)) return undefined;
  const handle = openSync(seal, 'r');
  try {
    const bytes = Buffer.alloc(HEAD_BYTES);
    const found = HEAD.exec(bytes.toString('utf8', 0, readSync(handle, bytes, 0, HEAD_BYTES, 0)));
    if (!found) return undefined;
    const [, logId, positie, hash, grootte] = found;
    return { logId: logId!, positie: Number(positie), hash: hash!, grootte: Number(grootte) };
  } finally {
    closeSync(handle);
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
