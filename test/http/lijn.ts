import { connect } from 'node:net';

/** Sends bytes as they are: what fetch would never send. Answers with the status line, headers and body as text. */
export const opDeLijn = (adres: string, bytes: string | Uint8Array): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(adres);
    const lijn = connect(Number(port), hostname, () => lijn.write(bytes));
    let antwoord = '';
    lijn.on('data', (deel: Buffer) => {
      antwoord += deel.toString();
      if (/\r\n\r\n[\s\S]*\}\s*$/.test(antwoord)) lijn.end();
    });
    lijn.on('close', () => resolve(antwoord));
    lijn.on('error', reject);
    lijn.setTimeout(5000, () => lijn.destroy());
  });
