import type { DatabaseSync } from 'node:sqlite';
import { lokaleDag, type Dagnummer, type Kennismoment } from '@tijdig/kernel';
import { zoekpad } from '../../../libs/read-models/src/interval/zoekpad.ts';

/** What the index makes a question look at, and which of that it may count. */
export type Bezoek = Readonly<{ bezocht: number; geteld: number }>;

const GETELD = `sum(w.vanaf <= :dag AND (w.eind IS NULL OR w.eind > :dag) AND (w.vervallen IS NULL OR w.vervallen > :dag)
  AND w.bekendVan <= :kennis AND (w.bekendTot IS NULL OR w.bekendTot > :kennis))`;

const langs = (zijde: 'links' | 'rechts') => `
  SELECT count(*) AS bezocht, ${GETELD} AS geteld
  FROM lijn l CROSS JOIN json_each(:pad) p
  CROSS JOIN werkstap w INDEXED BY werkstap_${zijde}
    ON w.lijn = l.id AND w.knoop = p.value ->> 0 AND w.${zijde === 'links' ? 'tot' : 'van'} BETWEEN p.value ->> 1 AND p.value ->> 2
  WHERE l.profiel = :profiel AND w.knoop IS NOT NULL`;

/** The rows that the backlog's question visits by its two index ranges, against those that were open then as known then. */
export const bezoek = (db: DatabaseSync, profiel: string, dag: Dagnummer, { tot }: Kennismoment): Bezoek => {
  const pad = zoekpad(dag, lokaleDag(tot));
  const tel = (zijde: 'links' | 'rechts') =>
    db.prepare(langs(zijde)).get({ profiel, dag, kennis: tot, pad: JSON.stringify(pad[zijde]) }) as Record<
      keyof Bezoek,
      number | null
    >;
  const [links, rechts] = [tel('links'), tel('rechts')];
  const samen = (wat: keyof Bezoek) => (links[wat] ?? 0) + (rechts[wat] ?? 0);
  return { bezocht: samen('bezocht'), geteld: samen('geteld') };
};
