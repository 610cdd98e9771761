import { leesJson } from '@tijdig/uitwisseling';
import { foutBij, Invoerfout } from '../fouten/fouten.ts';
import type { Server } from './fastify.ts';

/** What any command or norm profile needs, twice over. */
const DIEPSTE = 20;
const MEESTE_VELDEN = 500;

const ontcijfer = new TextDecoder('utf-8', { fatal: true });

/** What no honest client sends: too deep, too wide, or a name that reaches for the prototype. */
const kwaad = (waarde: unknown, diepte = 0): Invoerfout | undefined => {
  if (diepte > DIEPSTE) return new Invoerfout([foutBij('', 'TE_DIEP', { diepte: DIEPSTE })]);
  if (typeof waarde !== 'object' || waarde === null) return undefined;
  const velden = Object.entries(waarde);
  if (velden.length > MEESTE_VELDEN) return new Invoerfout([foutBij('', 'TE_VEEL_VELDEN', { meeste: MEESTE_VELDEN })]);
  for (const [sleutel, binnen] of velden) {
    if (sleutel === '__proto__') return new Invoerfout([foutBij('__proto__', 'ONBEKEND_VELD')]);
    const fout = kwaad(binnen, diepte + 1);
    if (fout) return fout;
  }
  return undefined;
};

const geenJson = () => new Invoerfout([foutBij('', 'GEEN_JSON')]);

/** Bytes → a JSON value that every reader reads alike; throws Invoerfout. */
export const leesInhoud = (bytes: Uint8Array): unknown => {
  if (bytes.length === 0) throw new Invoerfout([foutBij('', 'INHOUD_ONTBREEKT')]);
  let tekst: string;
  try {
    tekst = ontcijfer.decode(bytes);
  } catch {
    throw geenJson();
  }
  const gelezen = leesJson(tekst);
  if ('code' in gelezen) throw new Invoerfout([foutBij('', gelezen.code, gelezen.details)]);
  const fout = kwaad(gelezen.waarde);
  if (fout) throw fout;
  return gelezen.waarde;
};

/** JSON is the only thing that is read; everything else is 415. */
export const leesAlleenJson = (server: Server): void => {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_verzoek, bytes, klaar) => {
    try {
      klaar(null, leesInhoud(bytes as Buffer));
    } catch (fout) {
      klaar(fout as Error);
    }
  });
};
