import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every library that implements the port, and the memory store that tests rely on. */
export const adapterLibraries = (libs: string): readonly string[] =>
  readdirSync(libs).filter((name) => name.startsWith('event-store-') || name === 'testing');

/** Does one of a library's tests run the contract? */
export const runsContract = (library: string): boolean =>
  readdirSync(library, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.spec.ts') && !file.includes('node_modules'))
    .some((file) => /^eventStoreContract\(/m.test(readFileSync(join(library, file), 'utf8')));
