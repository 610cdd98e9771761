import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { startDienst } from './dienst/dienst.ts';
import { dubbel, tel, zonder } from './dienst/geteld.ts';
import { codeVan, isGelukt, isNetteWeigering, meldZaakAan } from './dienst/verzoek.ts';
import { geschonden, neemOp, valUit } from './opname.ts';
import { p, toeval, type Fouttest } from './verslag.ts';

const KIND = join(import.meta.dirname, 'kind/volhouder.ts');
const HERSTARTER = join(import.meta.dirname, 'kind/herstarter.ts');
const MEESTE_POGINGEN = 50;
const eio = (wanneer: string) => ['-e', `inject=fsync,fdatasync:error=EIO:when=${wanneer}`];
/** Now and then: every seventh flush of a thread. */
const SOMS = eio('12+7');
/** Once in the life of a thread. */
const EENS = eio('12');
/** For a while: longer than the server itself tries again. */
const EEN_TIJD = eio('12..60');
const STIL = ['strace', '-f', '-qq', '-o', '/dev/null', '-e', 'trace=fsync,fdatasync', '-e', 'signal=none'];

type Boek = { onbekend: number; onnet: number; duren: number[] };

/** Tries the same key until there is an answer. */
const houdVol = async (adres: string, sleutel: string, boek: Boek): Promise<boolean> => {
  const begin = performance.now();
  for (let poging = 0; poging < MEESTE_POGINGEN; poging += 1) {
    const antwoord = await meldZaakAan(adres, sleutel);
    if (isGelukt(antwoord)) {
      if (poging > 0) boek.duren.push(performance.now() - begin);
      return true;
    }
    if (codeVan(antwoord) === 'UITKOMST_ONBEKEND') boek.onbekend += 1;
    if (!isNetteWeigering(antwoord)) boek.onnet += 1;
    await wacht(20);
  }
  return false;
};

/** Over HTTP: the flush fails, the client tries again. */
const overHttp = async (aantal: number) => {
  const map = mkdtempSync(join(tmpdir(), 'tijdig-t3b-'));
  const boek: Boek = { onbekend: 0, onnet: 0, duren: [] };
  const dienst = await startDienst(map, [...STIL, ...EEN_TIJD]);
  try {
    const sleutels = Array.from({ length: aantal }, (_, n) => `t3b-${n}`);
    const bevestigd: string[] = [];
    for (let n = 0; n < aantal; n += 4) {
      const groep = sleutels.slice(n, n + 4);
      const gelukt = await Promise.all(groep.map((sleutel) => houdVol(dienst.adres, sleutel, boek)));
      bevestigd.push(...groep.filter((_, i) => gelukt[i]));
    }
    await dienst.stop();
    const geteld = await tel(map);
    return { ...boek, bevestigd, lost: zonder(bevestigd, geteld), dup: dubbel(geteld), broken: geteld.bevindingen };
  } finally {
    await dienst.doodSlaan();
    rmSync(map, { recursive: true, force: true });
  }
};

/** After a failed flush the system holds the pages for written, while they may never reach the disk. */
const daarnaStroomuitval = (seed: number, opdrachten: number, points: number, ...gelooft: readonly string[]) => {
  const spoor = neemOp((folder) => [KIND, folder, String(opdrachten), ...gelooft], SOMS);
  return valUit(spoor, points, toeval(seed));
};

/** The same, when each failed flush is followed by a restart: what that finds in memory need not be on the disk. */
const naHerstartStroomuitval = (seed: number, opdrachten: number, points: number) =>
  valUit(
    neemOp((folder) => [HERSTARTER, folder, String(opdrachten)], EENS),
    points,
    toeval(seed),
  );

/** A flush fails: nobody knows, the retry finds out, and what was acknowledged later survives a power loss too. */
export const T3b: Fouttest = {
  id: 'T3b',
  draai: async ({ seed, kort }) => {
    const http = await overHttp(kort ? 120 : 600);
    const uitval = await daarnaStroomuitval(seed, kort ? 60 : 150, kort ? 40 : 200);
    const herstart = await naHerstartStroomuitval(seed, kort ? 40 : 100, kort ? 40 : 200);
    const gelovig = await daarnaStroomuitval(seed, 60, 20, 'gelooft');
    const { onbekend, onnet, duren, bevestigd, lost, dup, broken } = http;
    return {
      id: 'T3b',
      wat: 'flush fails with EIO, and then the power goes',
      seed,
      rounds: bevestigd.length,
      acked: bevestigd.length,
      unknown: onbekend,
      otherAnswers: onnet,
      lost,
      dup,
      broken,
      p50: p(duren, 0.5),
      max: p(duren, 1),
      powerLoss: uitval,
      powerLossAfterRestart: herstart,
      control: { wat: 'take an unknown outcome for recorded', failed: gelovig.lost > 0, lost: gelovig.lost },
      pass:
        bevestigd.length > 0 &&
        onbekend > 0 &&
        lost + dup + broken + onnet + geschonden(uitval) + geschonden(herstart) === 0,
    };
  },
};
