import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { regelVan, type Bekend } from '@tijdig/projections';
import {
  standUit,
  vlekUit,
  werkstapUit,
  type StandKolommen,
  type VlekKolommen,
  type WerkstapKolommen,
} from '../bron/rijvorm.ts';
import type { Statements } from '../bron/statements.ts';
import { STAND, VLEK, WERKSTAP } from '../bron/vragen.ts';

type Kennis = readonly [bekendVan: number, bekendTot: number | null];

/** Rows in an order that does not depend on how the file was filled. */
const WERKSTAPPEN = `
  SELECT w.bekendVan, w.bekendTot, l.profiel, ${WERKSTAP}
  FROM zaak z CROSS JOIN lijn l CROSS JOIN werkstap w ON w.lijn = l.id AND w.zaak = z.id
  ORDER BY z.zaakId, l.profiel, l.stap, w.volgnummer, w.bekendVan`;
const VLEKKEN = `
  SELECT b.bekendVan, b.bekendTot, l.profiel, ${VLEK}
  FROM zaak z CROSS JOIN lijn l CROSS JOIN blinde_vlek b ON b.lijn = l.id AND b.zaak = z.id
  ORDER BY z.zaakId, l.profiel, l.stap, b.vanaf, b.bekendVan`;
const STANDEN = `
  SELECT s.bekendVan, s.bekendTot, ${STAND}
  FROM zaak z CROSS JOIN zaakstand s ON s.zaak = z.id
  ORDER BY z.zaakId, s.bekendVan`;
const NORMEN = `SELECT gebeurtenis FROM norm_gebeurtenis ORDER BY gebeurtenis`;
const GEPARKEERD = `
  SELECT zaakId, CAST(positie AS TEXT), oorzaak, wachtend, gezinIds FROM geparkeerd ORDER BY zaakId`;

const bekend = <R>(rij: R, [bekendVan, bekendTot]: Kennis): Bekend<R> => ({ ...rij, bekendVan, bekendTot });

/** Every row as a line: no row numbers, no keys handed out in order of arrival, no clock, no number of attempts. */
function* regels(sql: Statements): Iterable<string> {
  for (const [van, tot, profiel, ...k] of sql.stroom<[...Kennis, string, ...WerkstapKolommen]>(WERKSTAPPEN))
    yield `${k[0]}|${regelVan(bekend(werkstapUit(profiel, k), [van, tot]))}`;
  for (const [van, tot, profiel, ...k] of sql.stroom<[...Kennis, string, ...VlekKolommen]>(VLEKKEN))
    yield `${k[0]}|${regelVan(bekend(vlekUit(profiel, k), [van, tot]))}`;
  for (const [van, tot, ...k] of sql.stroom<[...Kennis, ...StandKolommen]>(STANDEN))
    yield `${k[0]}|${regelVan(bekend(standUit(k), [van, tot]))}`;
  for (const norm of sql.stroom<string[]>(NORMEN)) yield `norm|${norm.join('|')}`;
  for (const zaak of sql.stroom<(string | number)[]>(GEPARKEERD)) yield `geparkeerd|${zaak.join('|')}`;
}

const EVEN_RUST = 5000;

/** SHA-256 over all rows. Others get a turn in between, so the rows must not change meanwhile. */
export const digestVan = async (sql: Statements): Promise<string> => {
  const hash = createHash('sha256');
  let aantal = 0;
  for (const regel of regels(sql)) {
    hash.update(`${regel}\n`);
    if (++aantal % EVEN_RUST === 0) await setImmediate();
  }
  return hash.digest('hex');
};
