import { closeSync, openSync, read } from 'node:fs';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import { sha256 } from '@tijdig/event-store';

export const PIECE = 1 << 20;
export const PAGE = 4096;
const readInto = promisify(read);

/** A mebibyte of the file: the SHA-256 proves that it is unchanged, the CRCs tell which page of it is not. */
export type Piece = Readonly<{ sha256: string; crc: string }>;

const crcOf = (bytes: Uint8Array): string => {
  const sums = Buffer.alloc(Math.ceil(bytes.length / PAGE) * 4);
  for (let page = 0; page * PAGE < bytes.length; page += 1)
    sums.writeUInt32LE(crc32(bytes.subarray(page * PAGE, (page + 1) * PAGE)), page * 4);
  return sums.toString('base64');
};

/** Which pages within a piece differ, by their CRCs. */
export const differingPages = (sealed: Piece, found: Piece): number[] => {
  const [was, is] = [Buffer.from(sealed.crc, 'base64'), Buffer.from(found.crc, 'base64')];
  const pages = Array.from({ length: Math.max(was.length, is.length) / 4 }, (_, page) => page);
  return pages.filter((page) => !was.subarray(page * 4, page * 4 + 4).equals(is.subarray(page * 4, page * 4 + 4)));
};

/**
 * Reads a whole file, a piece at a time. POSIX drops all of a process's locks on a file when it closes any handle to
 * it, so where another connection of this process may still hold one, `keepHandle` leaves ours to the end of the
 * process.
 */
export async function* piecesOf(path: string, keepHandle = false): AsyncGenerator<Piece, void, undefined> {
  const handle = openSync(path, 'r');
  try {
    const buffer = Buffer.allocUnsafe(PIECE);
    for (let position = 0; ; position += PIECE) {
      const { bytesRead } = await readInto(handle, buffer, 0, PIECE, position);
      if (bytesRead === 0) return;
      const bytes = buffer.subarray(0, bytesRead);
      yield { sha256: sha256(bytes), crc: crcOf(bytes) };
    }
  } finally {
    if (!keepHandle) closeSync(handle);
  }
}
