import type { DatabaseSync } from 'node:sqlite';

const HEADER_PAGE = 1;

/** The pages of one table or index; of a damaged one as far as it can be walked. */
const pagesOf = (db: DatabaseSync, name: string, wanted: ReadonlySet<number>): number[] => {
  const pages: number[] = [];
  try {
    for (const row of db.prepare('SELECT pageno FROM dbstat WHERE name = ?').iterate(name)) {
      const page = Number(row['pageno']);
      if (wanted.has(page)) pages.push(page);
    }
  } catch {
    return pages;
  }
  return pages;
};

const objectsOf = (db: DatabaseSync): readonly (readonly [string, string])[] => {
  try {
    const rows = db.prepare("SELECT type, name FROM sqlite_schema WHERE type IN ('table', 'index')").all();
    return rows.map((row) => [String(row['name']), row['type'] === 'index' ? 'index' : 'tabel'] as const);
  } catch {
    return [];
  }
};

/** To which table or index each of these pages belongs, so that an auditor knows what to mistrust. */
export const ownersOf = (db: DatabaseSync, pages: readonly number[]): ReadonlyMap<number, string> => {
  const wanted = new Set(pages);
  const owners = new Map(pages.map((page) => [page, 'vrije ruimte of een beschadigd deel']));
  for (const [name, kind] of objectsOf(db))
    for (const page of pagesOf(db, name, wanted)) owners.set(page, `${kind} ${name}`);
  if (wanted.has(HEADER_PAGE)) owners.set(HEADER_PAGE, 'kop van het bestand en lijst van tabellen');
  return owners;
};
