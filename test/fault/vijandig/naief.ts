import { createServer } from 'node:http';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';

/** A server as one writes it before having been attacked: no limits, no checks, SQL from strings. */
export const startNaief = async () => {
  const db = new DatabaseSync(':memory:');
  db.exec('CREATE TABLE zaak (id INTEGER PRIMARY KEY, naam TEXT, rol TEXT); INSERT INTO zaak VALUES (1, 1, 1)');
  const server = createServer(async (verzoek, antwoord) => {
    try {
      const delen: Buffer[] = [];
      for await (const deel of verzoek) delen.push(deel as Buffer);
      const bytes = Buffer.concat(delen);
      const tekst = (verzoek.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString();
      const gegevens = { rol: 'onbevestigd', ...(JSON.parse(tekst || '{}') as object) } as Record<string, unknown>;
      const naam = String(gegevens['naam'] ?? decodeURIComponent(verzoek.url!));
      db.exec(`INSERT INTO zaak (naam, rol) VALUES ('${naam}', 'x')`);
      antwoord.end(JSON.stringify(gegevens));
    } catch (fout) {
      antwoord.statusCode = 500;
      antwoord.end(String(fout));
    }
  });
  server.headersTimeout = 0;
  server.requestTimeout = 0;
  await new Promise<void>((los) => server.listen(0, '127.0.0.1', los));
  const rijen = (): Record<string, unknown>[] => db.prepare('SELECT naam, rol FROM zaak').all();
  return {
    poort: (server.address() as { port: number }).port,
    rijen,
    async stop() {
      server.closeAllConnections();
      await new Promise((los) => server.close(los));
      db.close();
    },
  };
};
