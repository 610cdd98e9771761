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

/** Asks for the number of a lijn once: there are few, and every row has one. */
export const lijngeheugen = (nummer: (profiel: string, stap: string) => number) => {
  const lijnen = new Map<string, Map<string, number>>();
  return {
    lijn: (profiel: string, stap: string): number => {
      let stappen = lijnen.get(profiel);
      if (!stappen) lijnen.set(profiel, (stappen = new Map<string, number>()));
      let lijn = stappen.get(stap);
      if (lijn === undefined) stappen.set(stap, (lijn = nummer(profiel, stap)));
      return lijn;
    },
    vergeet: (): void => lijnen.clear(),
  };
};

export const sleutels = (db: DatabaseSync): Bestandssleutels => {
  const zoekZaak = db.prepare('SELECT id FROM zaak WHERE zaakId = ?');
  const nieuweZaak = db.prepare('INSERT INTO zaak (zaakId) VALUES (?)');
  const zoekLijn = db.prepare('SELECT id FROM lijn WHERE profiel = ? AND stap = ?');
  const nieuweLijn = db.prepare('INSERT INTO lijn (profiel, stap) VALUES (?, ?)');
  const zoekOfMaakLijn = (profiel: string, stap: string): number =>
    idUit(zoekLijn.get(profiel, stap)) ?? Number(nieuweLijn.run(profiel, stap).lastInsertRowid);
  const { lijn, vergeet } = lijngeheugen(zoekOfMaakLijn);
  return {
    zaak: (zaakId) => idUit(zoekZaak.get(zaakId)) ?? Number(nieuweZaak.run(zaakId).lastInsertRowid),
    lijn,
    vergeet,
  };
};

const idUit = (rij: unknown): number | undefined => (rij as { id: number } | undefined)?.id;
