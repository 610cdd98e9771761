import { connect, type Socket } from 'node:net';

/** Status 0: the connection was closed without an answer. */
export type Antwoord = Readonly<{ status: number; koppen: ReadonlyMap<string, string>; tekst: string; ms: number }>;

type Kop = readonly [naam: string, waarde: string];
export type Verzoek = Readonly<{
  methode: string;
  pad: string;
  koppen?: readonly Kop[];
  lichaam?: Uint8Array | string;
}>;

/** The bytes of a request, sound unless its parts are not: nothing is checked or escaped. */
export const bytesVan = ({ methode, pad, koppen = [], lichaam }: Verzoek, poort: number): Buffer => {
  const inhoud = Buffer.from(lichaam ?? '');
  const heeft = (naam: string) => koppen.some(([n]) => n.toLowerCase() === naam);
  const regels = [
    `${methode} ${pad} HTTP/1.1`,
    ...(heeft('host') ? [] : [`Host: 127.0.0.1:${poort}`]),
    ...koppen.map(([naam, waarde]) => `${naam}: ${waarde}`),
    ...(lichaam === undefined || heeft('content-length') || heeft('transfer-encoding')
      ? []
      : [`Content-Length: ${inhoud.length}`]),
  ];
  return Buffer.concat([Buffer.from(`${regels.join('\r\n')}\r\n\r\n`), inhoud]);
};

const KOP_EINDE = Buffer.from('\r\n\r\n');

/** The answer in these bytes, when it is whole. */
const leesAntwoord = (bytes: Buffer, dicht: boolean): Omit<Antwoord, 'ms'> | undefined => {
  const einde = bytes.indexOf(KOP_EINDE);
  if (einde < 0) return undefined;
  const [eerste, ...regels] = bytes.subarray(0, einde).toString('latin1').split('\r\n');
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(eerste!)?.[1] ?? 0);
  const rest = bytes.subarray(einde + 4);
  if (status >= 100 && status < 200) return leesAntwoord(rest, dicht);
  const koppen = new Map(
    regels.map((r) => [r.slice(0, r.indexOf(':')).toLowerCase(), r.slice(r.indexOf(':') + 1).trim()]),
  );
  const lengte = koppen.get('content-length');
  const laatsteDeel = koppen.has('transfer-encoding') && rest.includes('0\r\n\r\n');
  const heel = lengte === undefined ? laatsteDeel || status === 204 : rest.length >= Number(lengte);
  const inhoud = rest.subarray(0, lengte === undefined ? rest.length : Number(lengte));
  return heel || dicht ? { status, koppen, tekst: inhoud.toString() } : undefined;
};

/** A bare connection that sends what no honest client would; opened again when the other side closes it. */
export class Lijn {
  readonly poort: number;
  #socket: Socket | undefined;

  constructor(poort: number) {
    this.poort = poort;
  }

  vraag(verzoek: Verzoek, wacht?: number): Promise<Antwoord> {
    return this.stuur(bytesVan(verzoek, this.poort), wacht);
  }

  async stuur(bytes: Uint8Array, wacht = 10_000): Promise<Antwoord> {
    const socket = await this.#open();
    const begin = performance.now();
    const { promise, resolve } = Promise.withResolvers<Antwoord>();
    let gekregen: Buffer = Buffer.alloc(0);
    const kijk = (dicht: boolean) => {
      const antwoord =
        leesAntwoord(gekregen, dicht) ?? (dicht ? { status: 0, koppen: new Map(), tekst: '' } : undefined);
      if (!antwoord) return;
      if (dicht || antwoord.koppen.get('connection') === 'close') this.sluit();
      resolve({ ...antwoord, ms: performance.now() - begin });
    };
    const opData = (deel: Buffer) => {
      gekregen = Buffer.concat([gekregen, deel]);
      kijk(false);
    };
    const opDicht = () => kijk(true);
    socket.on('data', opData).once('close', opDicht);
    const klok = setTimeout(() => socket.destroy(), wacht);
    socket.write(bytes);
    try {
      return await promise;
    } finally {
      clearTimeout(klok);
      socket.off('data', opData).off('close', opDicht);
    }
  }

  sluit(): void {
    this.#socket?.destroy();
    this.#socket = undefined;
  }

  async #open(): Promise<Socket> {
    if (this.#socket && !this.#socket.destroyed && this.#socket.writable) return this.#socket;
    const socket = connect({ port: this.poort, host: '127.0.0.1', noDelay: true });
    socket.on('error', () => undefined);
    await new Promise((los) => socket.once('connect', los).once('close', los));
    this.#socket = socket;
    return socket;
  }
}
