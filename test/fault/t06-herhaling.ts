import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { startDienst } from './dienst/dienst.ts';
import { dubbel, tel, zonder } from './dienst/geteld.ts';
import { isGelukt, melding, meldZaakAan, type Antwoord } from './dienst/verzoek.ts';
import { p, toeval, type Fouttest, type Toeval } from './verslag.ts';

const NA_ELKAAR = 5;
const TEGELIJK = 50;

/** Sends the whole request and cuts the line before the answer can be read: nobody knows whether it was recorded. */
const stuurEnKnip = (adres: string, sleutel: string, naMs: number): Promise<void> =>
  new Promise((klaar) => {
    const { hostname, port } = new URL(adres);
    const inhoud = JSON.stringify(melding(sleutel));
    const lijn = connect(Number(port), hostname, () => {
      lijn.write(
        `POST /v1/zaken HTTP/1.1\r\nhost: ${hostname}:${port}\r\ncontent-type: application/json\r\n` +
          `idempotency-key: ${sleutel}\r\ncontent-length: ${Buffer.byteLength(inhoud)}\r\n\r\n${inhoud}`,
        () => void wacht(naMs).then(() => lijn.resetAndDestroy()),
      );
    });
    lijn.on('error', () => undefined).on('close', () => klaar());
  });

/** Does every answer say the same: the zaak, its position and revision, the ids of its events? */
const eender = (antwoorden: readonly Antwoord[]): boolean =>
  antwoorden.every(isGelukt) &&
  new Set(antwoorden.map(({ tekst, koppen }) => `${koppen.get('etag')} ${tekst}`)).size === 1;

const storm = async (adres: string, sleutel: string, kies: Toeval) => {
  await stuurEnKnip(adres, sleutel, kies() * 6);
  const opnieuw = Array.from({ length: TEGELIJK }, () => meldZaakAan(adres, sleutel));
  const antwoorden = await Promise.all(opnieuw);
  for (let i = 0; i < NA_ELKAAR; i += 1) antwoorden.push(await meldZaakAan(adres, sleutel));
  return antwoorden;
};

/** The outcome is unknown and the client tries again and again: recorded once, and each answer is the first one. */
export const T6: Fouttest = {
  id: 'T6',
  draai: async ({ seed, kort }) => {
    const map = mkdtempSync(join(tmpdir(), 'tijdig-t6-'));
    const dienst = await startDienst(map);
    try {
      const kies = toeval(seed);
      const rounds = kort ? 20 : 100;
      const sleutels = Array.from({ length: rounds }, (_, n) => `t6-${n}`);
      const antwoorden = [];
      for (const sleutel of sleutels) antwoorden.push(await storm(dienst.adres, sleutel, kies));
      const nieuweSleutels = Array.from({ length: NA_ELKAAR }, (_, n) => `controle-${n}`);
      for (const sleutel of nieuweSleutels) await meldZaakAan(dienst.adres, sleutel, 't6-dezelfde');
      await dienst.stop();
      const geteld = await tel(map);
      const extra = nieuweSleutels.filter((sleutel) => geteld.perSleutel.has(sleutel)).length - 1;
      const [lost, dup, ongelijk] = [
        zonder(sleutels, geteld),
        dubbel(geteld),
        antwoorden.filter((a) => !eender(a)).length,
      ];
      const tijden = antwoorden.flat().map(({ ms }) => ms);
      return {
        id: 'T6',
        wat: 'answer lost after sending, then 50 retries at once and 5 in turn',
        seed,
        rounds,
        requests: tijden.length,
        lost,
        dup,
        unequal: ongelijk,
        broken: geteld.bevindingen,
        p50: p(tijden, 0.5),
        max: p(tijden, 1),
        control: { wat: 'a new key for each retry', failed: extra > 0, dup: extra },
        pass: lost + dup + ongelijk + geteld.bevindingen === 0,
      };
    } finally {
      await dienst.doodSlaan();
      rmSync(map, { recursive: true, force: true });
    }
  },
};
