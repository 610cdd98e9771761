import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonical, sha256 } from '@tijdig/event-store';
import { writeDurably } from '../seal/seal.ts';

/** What a backup says of itself: which log, how far, and every byte of the copy. */
export type Manifest = Readonly<{
  indeling: 1;
  logId: string;
  /** Of the last event in the copy; 0 and an empty hash for an empty log. */
  positie: number;
  hash: string;
  gebeurtenissen: number;
  grootte: number;
  sha256: string;
  moment: string;
  software: string;
}>;

export const MANIFEST = 'reservekopie.json';

const withCheck = (manifest: Manifest): string =>
  `${JSON.stringify({ ...manifest, controle: sha256(canonical(manifest)) }, null, 2)}\n`;

export const writeManifest = (folder: string, manifest: Manifest): void =>
  writeDurably(join(folder, MANIFEST), withCheck(manifest));

/** The manifest in a folder; 'onleesbaar' when it is not what we wrote. */
export const readManifest = (folder: string): Manifest | 'onleesbaar' | undefined => {
  const path = join(folder, MANIFEST);
  if (!existsSync(path)) return undefined;
  try {
    const { controle, ...manifest } = JSON.parse(readFileSync(path, 'utf8')) as Manifest & { controle: string };
    return controle === sha256(canonical(manifest)) ? manifest : 'onleesbaar';
  } catch {
    return 'onleesbaar';
  }
};
