import type { DatabaseSync } from 'node:sqlite';

/** Small numbers for the names that rows would otherwise repeat. */
export type Sleutels = Readonly<{
  zaak(zaakId: string): number;
  lijn(profiel: string, stap: string): number;
}>;

export const sleutels = (db: DatabaseSync): Sleutels => {
  const zoekZaak = db.prepare('SELECT id FROM zaak WHERE zaakId = ?');
  const nieuweZaak = db.prepare('INSERT INTO zaak (zaakId) VALUES (?)');
  const zoekLijn = db.prepare('SELECT id FROM lijn WHERE profiel = ? AND stap = ?');
  const nieuweLijn = db.prepare('INSERT INTO lijn (profiel, stap) VALUES (?, ?)');
  return {
    zaak: (zaakId) => idUit(zoekZaak.get(zaakId)) ?? Number(nieuweZaak.run(zaakId).lastInsertRowid),
    lijn: (profiel, stap) =>
      idUit(zoekLijn.get(profiel, stap)) ?? Number(nieuweLijn.run(profiel, stap).lastInsertRowid),
  };
};

const idUit = (rij: unknown): number | undefined => (rij as { id: number } | undefined)?.id;
