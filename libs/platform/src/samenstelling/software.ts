import { readFileSync } from 'node:fs';

const pakket = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };

/** What made a figure: part of every stamp, and the reason to rebuild a read model that other software made. */
export const SOFTWARE = `tijdig ${pakket.version}`;
