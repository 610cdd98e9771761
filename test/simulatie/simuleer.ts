import { Leesmodelschijf } from './leesmodelschijf.ts';
import { uitGeheugen, vraagNa } from './navraag.ts';
import type { Schakelaar } from './schakelaars.ts';
import type { Telling } from './telling.ts';
import { Wereld } from './wereld.ts';
import { Wetsbreuk } from './wetsbreuk.ts';

export type Simulatie = Readonly<{
  seed: number;
  stappen: number;
  schakelaar?: Schakelaar | undefined;
  /** After how many steps the reference is asked; the file is brought up to date half-way and at the end. */
  vraagElke?: number;
}>;

export type Uitslag = Readonly<{
  seed: number;
  stappen: number;
  zaken: number;
  afgesloten: number;
  gebeurtenissen: number;
  telling: Telling;
  /** The hash of the last event: the whole log in one line. */
  einde: string | undefined;
  /** The first law that was broken. */
  breuk: string | undefined;
}>;

const VRAGEN = 3;

const leef = async (
  wereld: Wereld,
  schijf: Leesmodelschijf,
  { seed, stappen, vraagElke = 500 }: Simulatie,
  gezet: () => void,
) => {
  for (let stap = 1; stap <= stappen; stap++) {
    await wereld.stap();
    if (stap % vraagElke === 0) vraagNa(wereld, uitGeheugen(wereld), seed + stap, VRAGEN);
    if (stap === Math.floor(stappen / 2)) await wereld.bijHetEinde(() => schijf.haalBij());
    gezet();
  }
  await wereld.rondAf();
  await schijf.haalBij();
};

/** Lives one world from its seed until a law breaks or the steps are done. */
export const simuleer = async (simulatie: Simulatie): Promise<Uitslag> => {
  const { seed, schakelaar } = simulatie;
  const wereld = await Wereld.begin(seed, schakelaar);
  const schijf = new Leesmodelschijf(wereld, seed);
  let stappen = 0;
  let breuk: string | undefined;
  try {
    await leef(wereld, schijf, simulatie, () => void stappen++);
  } catch (fout) {
    breuk = fout instanceof Wetsbreuk ? fout.message : `fault: ${(fout as Error).stack}`;
  }
  schijf.ruimOp();
  await wereld.sluit();
  const { begonnen, afgesloten } = wereld.zaken;
  const { events } = wereld.store.log;
  return {
    seed,
    stappen,
    zaken: begonnen,
    afgesloten,
    gebeurtenissen: events.length,
    telling: wereld.telling,
    einde: events.at(-1)?.hash,
    breuk,
  };
};
