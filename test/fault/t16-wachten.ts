import { Lijn } from './vijandig/lijn.ts';

const LANGSTE_MS = 6_000;

/** Fifty questions that wait for a position that never comes: all are told to come back, and meanwhile others are answered. */
export const wachtOpNiets = async (
  poort: number,
): Promise<Readonly<{ asked: number; wrong: number; othersMax: number }>> => {
  const pad = '/v1/werkvoorraad?minPositie=999999999999999999';
  const begin = performance.now();
  const wachtend = Array.from({ length: 50 }, () => new Lijn(poort).vraag({ methode: 'GET', pad }));
  const ander = new Lijn(poort);
  let othersMax = 0;
  for (let i = 0; i < 40; i++) {
    const { ms } = await ander.vraag({ methode: 'GET', pad: '/v1/gezondheid' });
    othersMax = Math.max(othersMax, ms);
    await new Promise((los) => setTimeout(los, 20));
  }
  ander.sluit();
  const antwoorden = await Promise.all(wachtend);
  const opTijd = performance.now() - begin < LANGSTE_MS;
  const goed = antwoorden.filter(({ status, koppen }) => status === 503 && koppen.has('retry-after'));
  return { asked: 50, wrong: opTijd ? 50 - goed.length : 50, othersMax: Math.round(othersMax) };
};
