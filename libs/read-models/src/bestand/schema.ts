/** "TijL": a read model of Tijdig. A file with another id is not ours. */
export const APPLICATION_ID = 0x54696a4c;
/** Raised whenever tables or the meaning of a column change; an older file is thrown away and rebuilt. */
export const FORMAAT = 1;

const BEKEND = `bekendVan INTEGER NOT NULL, bekendTot INTEGER`;
const LIGGING = `knoop INTEGER, van INTEGER, tot INTEGER`;

/**
 * Days are day numbers, moments milliseconds. `knoop`, `van`, `tot`: docs/adr/0003-interval-index.md. A lijn is a step
 * of a profile; rows lie by lijn and then by zaak, in order of arrival, so that what is open at one time lies together.
 */
export const TABELLEN = `
CREATE TABLE zaak (id INTEGER PRIMARY KEY, zaakId TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE lijn (
  id INTEGER PRIMARY KEY, profiel TEXT NOT NULL, stap TEXT NOT NULL, UNIQUE (profiel, stap)
) STRICT;

CREATE TABLE werkstap (
  lijn INTEGER NOT NULL, zaak INTEGER NOT NULL, volgnummer INTEGER NOT NULL, ${BEKEND},
  perGezin INTEGER NOT NULL, start INTEGER NOT NULL, vanaf INTEGER NOT NULL,
  deadline INTEGER NOT NULL, tweedeDeadline INTEGER, eind INTEGER, vervallen INTEGER,
  plichtWeg INTEGER NOT NULL, normversie INTEGER NOT NULL, ${LIGGING},
  PRIMARY KEY (lijn, zaak, volgnummer, bekendVan)
) STRICT, WITHOUT ROWID;

CREATE TABLE blinde_vlek (
  lijn INTEGER NOT NULL, zaak INTEGER NOT NULL, vanaf INTEGER NOT NULL, ${BEKEND}, klaar INTEGER, ${LIGGING},
  PRIMARY KEY (lijn, zaak, vanaf, bekendVan)
) STRICT, WITHOUT ROWID;

CREATE TABLE zaakstand (
  zaak INTEGER NOT NULL, ${BEKEND},
  jeugdigeId TEXT NOT NULL, gezinId TEXT, maatregelType TEXT NOT NULL, soort TEXT NOT NULL, regio TEXT NOT NULL,
  kennisgevingsdatum INTEGER NOT NULL, einde INTEGER, team TEXT NOT NULL, medewerker TEXT NOT NULL,
  PRIMARY KEY (zaak, bekendVan)
) STRICT, WITHOUT ROWID;

CREATE TABLE norm_gebeurtenis (positie INTEGER PRIMARY KEY, gebeurtenis TEXT NOT NULL) STRICT;

CREATE TABLE geparkeerd (
  zaakId TEXT PRIMARY KEY, positie INTEGER NOT NULL, oorzaak TEXT NOT NULL, pogingen INTEGER NOT NULL,
  sinds INTEGER NOT NULL, wachtend INTEGER NOT NULL, gezinIds TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE checkpoint (
  enig INTEGER PRIMARY KEY CHECK (enig = 1),
  logId TEXT NOT NULL, positie INTEGER NOT NULL, hash TEXT NOT NULL, moment INTEGER NOT NULL, software TEXT NOT NULL
) STRICT;
`;

const VOORWAARDE_OPEN = 'WHERE knoop IS NOT NULL';

/** Made after the load when rebuilding. */
export const INDEXEN = [
  `CREATE INDEX werkstap_links ON werkstap (lijn, knoop, tot) ${VOORWAARDE_OPEN}`,
  `CREATE INDEX werkstap_rechts ON werkstap (lijn, knoop, van) ${VOORWAARDE_OPEN}`,
  'CREATE INDEX werkstap_start ON werkstap (lijn, start)',
  'CREATE INDEX werkstap_deadline ON werkstap (lijn, deadline)',
  'CREATE INDEX werkstap_eind ON werkstap (lijn, eind) WHERE eind IS NOT NULL',
  'CREATE INDEX werkstap_vervallen ON werkstap (lijn, vervallen) WHERE vervallen IS NOT NULL',
  `CREATE INDEX blinde_vlek_links ON blinde_vlek (lijn, knoop, tot) ${VOORWAARDE_OPEN}`,
  `CREATE INDEX blinde_vlek_rechts ON blinde_vlek (lijn, knoop, van) ${VOORWAARDE_OPEN}`,
  'CREATE INDEX zaakstand_jeugdige ON zaakstand (jeugdigeId)',
  'CREATE INDEX zaakstand_gemeld ON zaakstand (kennisgevingsdatum)',
  'CREATE INDEX zaakstand_gezin ON zaakstand (gezinId) WHERE gezinId IS NOT NULL',
];
