import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';

/**
 * Baseline B: the same table in raw node:sqlite, WAL, synchronous=FULL (read back), version check, one transaction an
 * append. It checks the revision and nothing else: no hash chain, no ids of commands, no thread.
 */
export type Rij = Readonly<{ eventId: string; type: string; data: string; metadata: string }>;

const HASH = '0'.repeat(64);

export const openBasis = (map: string) => {
  const db = new DatabaseSync(join(map, 'basis.sqlite'));
  db.exec(`pragma journal_mode=wal; pragma synchronous=full; pragma busy_timeout=5000;
    create table event (positie integer primary key autoincrement, stream text not null, revisie integer not null,
      event_id text not null unique, type text not null, versie integer not null, gebeurd_op text not null,
      geregistreerd_op text not null, data text not null, metadata text not null, vorige_hash text not null,
      hash text not null, unique (stream, revisie)) strict`);
  const laatste = db.prepare('select max(revisie) as r from event where stream = ?');
  const voeg = db.prepare(
    'insert into event (stream, revisie, event_id, type, versie, gebeurd_op, geregistreerd_op, data, metadata, vorige_hash, hash) values (?,?,?,?,?,?,?,?,?,?,?)',
  );
  const stroom = db.prepare('select * from event where stream = ? order by revisie');
  const blad = db.prepare('select * from event where positie > ? order by positie limit ?');
  const zet = (stream: string, vanaf: number, rijen: readonly Rij[]) =>
    rijen.forEach(({ eventId, type, data, metadata }, i) =>
      voeg.run(
        stream,
        vanaf + i,
        eventId,
        type,
        1,
        '2025-03-03',
        '2025-03-03T09:00:00.000Z',
        data,
        metadata,
        HASH,
        HASH,
      ),
    );
  return {
    synchronous: () => (db.prepare('pragma synchronous').get() as { synchronous: number }).synchronous,
    append(stream: string, verwacht: number, rijen: readonly Rij[]) {
      db.exec('begin immediate');
      const { r } = laatste.get(stream) as { r: number | null };
      if ((r ?? -1) !== verwacht) throw new Error('wrong revision');
      zet(stream, verwacht + 1, rijen);
      db.exec('commit');
    },
    /** Fills without durability, for reading benchmarks. */
    vul(streams: Iterable<readonly [string, readonly Rij[]]>) {
      db.exec('pragma synchronous=off; begin');
      for (const [stream, rijen] of streams) zet(stream, 0, rijen);
      db.exec('commit; pragma synchronous=full');
    },
    lees: (stream: string) =>
      stroom.all(stream).map((rij) => ({
        ...rij,
        data: JSON.parse(rij.data as string) as unknown,
        metadata: JSON.parse(rij.metadata as string) as unknown,
      })),
    blad: (na: number, aantal: number) =>
      blad.all(na, aantal).map((rij) => ({
        positie: rij.positie as number,
        data: JSON.parse(rij.data as string) as unknown,
        metadata: JSON.parse(rij.metadata as string) as unknown,
      })),
    sluit: () => db.close(),
  };
};
