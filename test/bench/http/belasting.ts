import { connect, type Socket } from 'node:net';
import type { Verzoek } from './verzoeken.ts';

export type Belasting = Readonly<{ perSeconde: number; latenties: readonly number[] }>;

type Opties = Readonly<{ poort: number; verbindingen: number; ms: number; volgend: () => Verzoek }>;

const alsTekst = (poort: number, { pad, sleutel, lichaam }: Verzoek): string =>
  `POST ${pad} HTTP/1.1\r\nHost: 127.0.0.1:${poort}\r\nContent-Type: application/json\r\n` +
  `Idempotency-Key: ${sleutel}\r\nContent-Length: ${Buffer.byteLength(lichaam)}\r\n\r\n${lichaam}`;

const EINDE_KOP = '\r\n\r\n';

/** The status and where the answer ends; undefined while it is not whole. */
const leesAntwoord = (tekst: string): Readonly<{ status: number; einde: number }> | undefined => {
  const kop = tekst.indexOf(EINDE_KOP);
  if (kop < 0) return undefined;
  const lengte = /content-length: (\d+)/i.exec(tekst.slice(0, kop));
  if (!lengte) throw new Error(`an answer without length: ${tekst.slice(0, kop)}`);
  const einde = kop + EINDE_KOP.length + Number(lengte[1]);
  return tekst.length < einde ? undefined : { status: Number(tekst.slice(9, 12)), einde };
};

/** One keep-alive connection that asks, waits for the answer and asks again. */
const verbinding = ({ poort, volgend }: Opties, einde: number, gemeten: (ms: number) => void): Promise<void> =>
  new Promise((klaar, mislukt) => {
    let [binnen, gevraagd] = ['', 0];
    const vraag = (socket: Socket) => {
      gevraagd = performance.now();
      socket.write(alsTekst(poort, volgend()));
    };
    // Latin-1, so that a character is a byte and the length can be compared.
    const socket = connect(poort, '127.0.0.1', () => vraag(socket))
      .setEncoding('latin1')
      .setNoDelay(true);
    socket.on('error', mislukt);
    socket.on('close', () => klaar());
    socket.on('data', (stuk: string) => {
      binnen += stuk;
      const antwoord = leesAntwoord(binnen);
      if (!antwoord) return;
      if (antwoord.status !== 200 && antwoord.status !== 201)
        return void socket.destroy(new Error(`refused: ${binnen.slice(0, 1000)}`));
      gemeten(performance.now() - gevraagd);
      binnen = binnen.slice(antwoord.einde);
      if (performance.now() < einde) vraag(socket);
      else socket.end();
    });
  });

/** Loads a server over keep-alive connections: plain sockets, so that the generator takes little of the machine. */
export const belast = async (opties: Opties): Promise<Belasting> => {
  const begin = performance.now();
  const latenties: number[] = [];
  const einde = begin + opties.ms;
  await Promise.all(
    Array.from({ length: opties.verbindingen }, () => verbinding(opties, einde, (ms) => latenties.push(ms))),
  );
  return { perSeconde: (latenties.length * 1000) / (performance.now() - begin), latenties };
};
