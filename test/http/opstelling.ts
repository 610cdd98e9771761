import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CaseApiModule } from '@tijdig/case-api';
import { MonitorModule } from '@tijdig/monitor';
import type { Moment } from '@tijdig/kernel';
import { maakLogboek, openOpslag, start } from '@tijdig/platform';
import { Projector } from '@tijdig/read-models';
import { openReader } from '@tijdig/event-store-sqlite';

export { AANMELDING as aanmelding } from './aanmelding.ts';

/** A whole Tijdig on a folder of its own and a free port. */
export const draai = async ({ nu = '2025-06-02T10:00:00Z' }: Readonly<{ nu?: string }> = {}) => {
  const map = await mkdtemp(join(tmpdir(), 'tijdig-http-'));
  let moment: Moment = Date.parse(nu);
  const logboek = maakLogboek('error');
  const instellingen = { map, poort: 0, profiel: undefined, logniveau: 'error', voorbeeld: false } as const;
  const opslag = await openOpslag({ instellingen, logboek, klok: () => moment });
  const lezer = await openReader({ folder: map });
  const projector = await Projector.open({ folder: map, reader: lezer, software: 'test' });
  const einde = new AbortController();
  const volgt = projector.volg(einde.signal);
  const { adres, stop } = await start({ delen: opslag.delen, modules: [CaseApiModule, MonitorModule] });
  return {
    adres,
    map,
    store: opslag.store,
    zetKlok: (naar: string) => void (moment = Date.parse(naar)),
    stop: async () => {
      await stop();
      einde.abort();
      await volgt;
      await projector.close();
      await lezer.close();
      await opslag.sluit();
      await rm(map, { recursive: true, force: true });
    },
  };
};

export type Opstelling = Awaited<ReturnType<typeof draai>>;

export type Antwoord = Readonly<{ status: number; koppen: Headers; json: Record<string, unknown>; tekst: string }>;

export const vraag = async (adres: string, opties: RequestInit = {}): Promise<Antwoord> => {
  const antwoord = await fetch(adres, opties);
  const tekst = await antwoord.text();
  const isJson = antwoord.headers.get('content-type')?.includes('json') && tekst !== '';
  return {
    status: antwoord.status,
    koppen: antwoord.headers,
    json: isJson ? (JSON.parse(tekst) as Record<string, unknown>) : {},
    tekst,
  };
};

let teller = 0;
/** Sends a command; a fresh Idempotency-Key unless the headers bring one. */
export const stuur = (adres: string, lichaam: unknown, koppen: Record<string, string> = {}): Promise<Antwoord> =>
  vraag(adres, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': `test-${(teller += 1)}`, ...koppen },
    body: JSON.stringify(lichaam),
  });
