import type { DatabaseSync } from 'node:sqlite';

/** Small numbers for the names that rows would otherwise repeat. */
export type Sleutels = Readonly<{
  zaak(zaakId: string): number;
  lijn(profiel: string, stap: string): number;
}>;

/** Those in a file: looked up there, added when new. */
export type Bestandssleutels = Sleutels &
  Readonly<{
    /** After a rollback: numbers handed out in it are not in the file. */
    vergeet(): void;
  }>;

export const sleutels = (db: DatabaseSync): Bestandssleutels => {
  const zoekZaak = db.prepare('SELECT id FROM zaak WHERE zaakId = ?');
  const nieuweZaak = db.prepare('INSERT INTO zaak (zaakId) VALUES (?)');
  const zoekLijn = db.prepare('SELECT id FROM lijn WHERE profiel = ? AND stap = ?');
  const nieuweLijn = db.prepare('INSERT INTO lijn (profiel, stap) VALUES (?, ?)');
  const lijnen = new Map<string, Map<string, number>>();

  const zoekOfMaakLijn = (profiel: string, stap: string): number =>
    idUit(zoekLijn.get(profiel, stap)) ?? Number(nieuweLijn.run(profiel, stap).lastInsertRowid);
  return {
    zaak: (zaakId) => idUit(zoekZaak.get(zaakId)) ?? Number(nieuweZaak.run(zaakId).lastInsertRowid),
    lijn: (profiel, stap) => {
      let stappen = lijnen.get(profiel);
      if (!stappen) lijnen.set(profiel, (stappen = new Map()));
      let lijn = stappen.get(stap);
      if (lijn === undefined) stappen.set(stap, (lijn = zoekOfMaakLijn(profiel, stap)));
      return lijn;
    },
    vergeet: () => lijnen.clear(),
  };
};

const idUit = (rij: unknown): number | undefined => (rij as { id: number } | undefined)?.id;
