import { connect, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { Lijn } from './vijandig/lijn.ts';

/** Begins to attack; `stop` ends it and says how many requests it was. `echt`: a real question, only too large and too often. */
export type Aanval = Readonly<{
  naam: string;
  echt: boolean;
  begin: (poort: number) => Readonly<{ stop: () => Promise<number> }>;
}>;

const TEGELIJK = 4;

/** The same request again and again, a few at a time: bounded, for the machine is shared. */
const stormloop = (naam: string, bytes: (host: string) => Uint8Array | string, echt = false): Aanval => ({
  naam,
  echt,
  begin: (poort) => {
    const inhoud = Buffer.from(bytes(`127.0.0.1:${poort}`));
    let bezig = true;
    let aantal = 0;
    const lus = async () => {
      const lijn = new Lijn(poort);
      for (; bezig && aantal < 20_000; aantal++) await lijn.stuur(inhoud);
      lijn.sluit();
    };
    const lussen = Promise.all(Array.from({ length: TEGELIJK }, lus));
    return {
      async stop() {
        bezig = false;
        await lussen;
        return aantal;
      },
    };
  },
});

const post = (host: string, lichaam: Uint8Array, koppen = '') =>
  Buffer.concat([
    Buffer.from(
      `POST /v1/zaken HTTP/1.1\r\nHost: ${host}\r\nIdempotency-Key: s6\r\nContent-Type: application/json\r\n${koppen}Content-Length: ${lichaam.length}\r\n\r\n`,
    ),
    lichaam,
  ]);
const get = (host: string, pad: string, koppen = '') => `GET ${pad} HTTP/1.1\r\nHost: ${host}\r\n${koppen}\r\n`;

const BOM = gzipSync(Buffer.alloc(64 * 1024 * 1024, 0x20));
const VEEL_KOPPEN = Array.from({ length: 10_000 }, (_, i) => `X-${i}: 1\r\n`).join('');
const VEEL_DAGEN = Array.from({ length: 400 }, (_, i) =>
  new Date(Date.UTC(2025, 0, 2 + i)).toISOString().slice(0, 10),
).join(',');

export const zipbommen = stormloop('zip bombs', (host) => post(host, BOM, 'Content-Encoding: gzip\r\n'));

export const STORMEN: readonly Aanval[] = [
  stormloop('10,000 headers', (host) => get(host, '/v1/gezondheid', VEEL_KOPPEN)),
  zipbommen,
  stormloop('deep JSON', (host) => post(host, Buffer.from('['.repeat(50_000) + ']'.repeat(50_000)))),
  stormloop('1M rows a page', (host) => get(host, '/v1/werkvoorraad/werkstappen?aantal=1000000')),
  stormloop('page 1,000,000', (host) => get(host, '/v1/werkvoorraad/werkstappen?aantal=500&pagina=1000000'), true),
  stormloop('10 MB bodies', (host) => post(host, Buffer.alloc(10 * 1024 * 1024, 0x20))),
  stormloop(
    '400 columns',
    (host) => get(host, `/v1/effect-inzet-op-sturing?begin=2025-01-01&peildata=${VEEL_DAGEN}`),
    true,
  ),
];

const HALVE_KOPPEN = 'POST /v1/zaken HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Traag: ';
const HALVE_INHOUD =
  'POST /v1/zaken HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 90000\r\n\r\n';

/** Connections that never finish: a byte now and then, or none at all. */
export class Trage {
  readonly #sockets: Socket[] = [];
  readonly #klok: NodeJS.Timeout;

  constructor(poort: number, { half, stil }: Readonly<{ half: number; stil: number }>) {
    for (let i = 0; i < half + stil; i++) {
      const socket = connect({ port: poort, host: '127.0.0.1' });
      socket.on('error', () => undefined);
      // An answer that nobody reads would keep the end from being seen.
      socket.resume();
      if (i < half) socket.write(i % 2 === 0 ? HALVE_KOPPEN : HALVE_INHOUD);
      this.#sockets.push(socket);
    }
    this.#klok = setInterval(() => {
      for (const socket of this.#sockets.slice(0, half)) if (socket.writable) socket.write('x');
    }, 500);
  }

  get open(): number {
    return this.#sockets.filter((socket) => !socket.destroyed && socket.readyState === 'open').length;
  }

  stop(): void {
    clearInterval(this.#klok);
    for (const socket of this.#sockets) socket.destroy();
  }
}
