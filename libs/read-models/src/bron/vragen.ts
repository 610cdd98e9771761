import type { Datumveld } from '@tijdig/projections';

/** The few questions the tables are asked. `:kennis` is the kennismoment; each text names the index it leans on. */

const BEKEND = (r: string) => `${r}.bekendVan <= :kennis AND (${r}.bekendTot IS NULL OR ${r}.bekendTot > :kennis)`;

/** Columns in the order of WerkstapKolommen, VlekKolommen and StandKolommen. */
export const WERKSTAP = `z.zaakId, l.stap, w.volgnummer, w.perGezin, w.start, w.vanaf, w.deadline, w.tweedeDeadline, w.eind,
  w.vervallen, w.plichtWeg, w.normversie`;
export const VLEK = 'z.zaakId, l.stap, b.vanaf, b.klaar';

/** One side of the interval index: every step of the path names a node and the days to look between. */
export const langs = (tabel: string, zijde: 'links' | 'rechts', letter: string) => `
  FROM lijn l CROSS JOIN json_each(:${zijde}) p
  CROSS JOIN ${tabel} ${letter} INDEXED BY ${tabel}_${zijde}
    ON ${letter}.lijn = l.id AND ${letter}.knoop = p.value ->> 0
   AND ${letter}.${zijde === 'links' ? 'tot' : 'van'} BETWEEN p.value ->> 1 AND p.value ->> 2`;

const langsBeide = (kolommen: string, tabel: string, letter: string, waar: string) =>
  (['links', 'rechts'] as const)
    .map(
      (zijde) => `SELECT ${kolommen} ${langs(tabel, zijde, letter)} JOIN zaak z ON z.id = ${letter}.zaak WHERE ${waar}`,
    )
    .join('\nUNION ALL\n');

/** Rows that were open on :dag. */
export const OPEN = langsBeide(
  WERKSTAP,
  'werkstap',
  'w',
  `l.profiel = :profiel AND w.knoop IS NOT NULL AND w.vanaf <= :dag
   AND (w.eind IS NULL OR w.eind > :dag) AND (w.vervallen IS NULL OR w.vervallen > :dag) AND ${BEKEND('w')}`,
);

export const BLINDE_VLEKKEN = langsBeide(
  VLEK,
  'blinde_vlek',
  'b',
  `l.profiel = :profiel AND b.knoop IS NOT NULL AND b.vanaf <= :dag AND (b.klaar IS NULL OR b.klaar > :dag)
   AND ${BEKEND('b')}`,
);

const tussen = (veld: Datumveld) => `
  SELECT ${WERKSTAP}
  FROM lijn l CROSS JOIN werkstap w INDEXED BY werkstap_${veld}
    ON w.lijn = l.id AND w.${veld} BETWEEN :van AND :tot
  JOIN zaak z ON z.id = w.zaak
  WHERE l.profiel = :profiel AND ${BEKEND('w')}`;

/** Rows of which a date lies in a period. */
export const TUSSEN: Readonly<Record<Datumveld, string>> = {
  start: tussen('start'),
  deadline: tussen('deadline'),
  eind: tussen('eind'),
  vervallen: tussen('vervallen'),
};

export const LIJN = 'SELECT id FROM lijn WHERE profiel = :profiel AND stap = :stap';

export const STAND = `z.zaakId, s.jeugdigeId, s.gezinId, s.maatregelType, s.soort, s.regio, s.kennisgevingsdatum, s.einde, s.team,
  s.medewerker`;

export const STANDEN = `
  SELECT ${STAND}
  FROM json_each(:zaakIds) j CROSS JOIN zaak z ON z.zaakId = j.value
  CROSS JOIN zaakstand s ON s.zaak = z.id AND ${BEKEND('s')}`;

/**
 * Zaken with a row of the step that was open just before :van (those on the path), starts in [:van, :startTot] or ended
 * in [:van, :tot], or that were notified in [:gemeldVanaf, :tot].
 */
const GEZINSKANDIDATEN = [
  `w.zaak ${langs('werkstap', 'links', 'w')} WHERE l.id = :lijn AND w.knoop IS NOT NULL AND ${BEKEND('w')}`,
  `w.zaak ${langs('werkstap', 'rechts', 'w')} WHERE l.id = :lijn AND w.knoop IS NOT NULL AND ${BEKEND('w')}`,
  `w.zaak FROM werkstap w INDEXED BY werkstap_start
   WHERE w.lijn = :lijn AND w.start BETWEEN :van AND :startTot AND ${BEKEND('w')}`,
  `w.zaak FROM werkstap w INDEXED BY werkstap_eind
   WHERE w.lijn = :lijn AND w.eind BETWEEN :van AND :tot AND ${BEKEND('w')}`,
  `w.zaak FROM werkstap w INDEXED BY werkstap_vervallen
   WHERE w.lijn = :lijn AND w.vervallen BETWEEN :van AND :tot AND ${BEKEND('w')}`,
  `s.zaak FROM zaakstand s INDEXED BY zaakstand_gemeld
   WHERE s.kennisgevingsdatum BETWEEN :gemeldVanaf AND :tot AND ${BEKEND('s')}`,
]
  .map((kandidaten) => `SELECT ${kandidaten}`)
  .join('\n  UNION\n  ');

/** All zaken of the gezinnen of those zaken, each with its own row of the step; not those of an excluded gezin. */
export const GEZINSZAKEN = `
  WITH kandidaat (zaak) AS MATERIALIZED (${GEZINSKANDIDATEN}),
  gezin (gezinId) AS MATERIALIZED (
    SELECT DISTINCT s.gezinId FROM kandidaat k CROSS JOIN zaakstand s ON s.zaak = k.zaak AND ${BEKEND('s')}
    WHERE s.gezinId IS NOT NULL
    EXCEPT SELECT e.value FROM geparkeerd g CROSS JOIN json_each(g.gezinIds) e
  ),
  lid (zaak, gezinId, kennisgevingsdatum, einde) AS (
    SELECT s.zaak, s.gezinId, s.kennisgevingsdatum, s.einde
    FROM gezin g CROSS JOIN zaakstand s INDEXED BY zaakstand_gezin ON s.gezinId = g.gezinId AND ${BEKEND('s')}
    UNION ALL
    SELECT s.zaak, NULL, s.kennisgevingsdatum, s.einde
    FROM kandidaat k CROSS JOIN zaakstand s ON s.zaak = k.zaak AND s.gezinId IS NULL AND ${BEKEND('s')}
  )
  SELECT z.zaakId, lid.gezinId, lid.kennisgevingsdatum, lid.einde, w.start, w.eind, w.vervallen
  FROM lid CROSS JOIN zaak z ON z.id = lid.zaak
  LEFT JOIN werkstap w ON w.zaak = lid.zaak AND w.lijn = :lijn AND w.volgnummer = 1 AND ${BEKEND('w')}`;

/** Zaken of a jeugdige under a kind of maatregel that run on :dag, as known now. */
/** Whatever was corrected, ended or withdrawn since. */
export const ZAKEN_VAN_JEUGDIGE = `
  SELECT DISTINCT z.zaakId
  FROM zaakstand s JOIN zaak z ON z.id = s.zaak
  WHERE s.jeugdigeId = :jeugdigeId ORDER BY z.zaakId`;

/** Positions are read as text: they may be larger than a number holds. */
export const GEPARKEERD = `
  SELECT zaakId, CAST(positie AS TEXT) AS positie, oorzaak, pogingen, sinds, wachtend, gezinIds
  FROM geparkeerd ORDER BY geparkeerd.positie, zaakId`;

export const UITGESLOTEN = 'SELECT count(*) AS aantal FROM geparkeerd';

export const CHECKPOINT = 'SELECT logId, CAST(positie AS TEXT) AS positie, hash, moment, software FROM checkpoint';

export const NORMEN = 'SELECT gebeurtenis FROM norm_gebeurtenis ORDER BY positie';
export const NORMSTAND = 'SELECT count(*) AS aantal, coalesce(max(positie), 0) AS laatste FROM norm_gebeurtenis';
