import { gooiWeg, huidigBestand, volgendBestand, wissel } from '../bestand/map.ts';
import { isBruikbaar, openSchrijver } from '../bestand/openen.ts';
import { bouw } from '../bouw/bouw.ts';
import type { Projectorinstelling } from './opties.ts';
import { Schrijver } from './schrijver.ts';
import { redenVanWantrouwen } from './vertrouw.ts';
import { Verwerking } from './verwerking.ts';

/** A read model file with its one writer. */
export type Werkend = Readonly<{ schrijver: Schrijver; verwerking: Verwerking }>;

export const openBestand = (bestand: string, instelling: Projectorinstelling): Werkend => {
  const schrijver = new Schrijver(bestand, openSchrijver(bestand));
  return { schrijver, verwerking: new Verwerking(schrijver, schrijver.checkpoint!, instelling) };
};

/** Why the file that is there cannot be used; undefined when it can. */
const bezwaar = async (bestand: string, { reader }: Projectorinstelling): Promise<string | undefined> => {
  if (!isBruikbaar(bestand)) return 'het heeft een onbekend of ouder formaat';
  const schrijver = new Schrijver(bestand, openSchrijver(bestand));
  try {
    return await redenVanWantrouwen(schrijver.checkpoint, reader);
  } finally {
    schrijver.sluit();
  }
};

const bouwEerste = async (instelling: Projectorinstelling): Promise<string> => {
  const { aanbouw, klaar } = volgendBestand(instelling.folder);
  await bouw(aanbouw, (await instelling.reader.head())?.position ?? 0n, instelling);
  wissel(instelling.folder, aanbouw, klaar);
  return klaar;
};

/** What cannot be of this log and format is never believed: thrown away, said so, and rebuilt from the first event. */
export const openOfHerbouw = async (instelling: Projectorinstelling): Promise<Werkend> => {
  let bestand = huidigBestand(instelling.folder);
  while (bestand !== undefined) {
    const reden = await bezwaar(bestand, instelling);
    if (reden === undefined) return openBestand(bestand, instelling);
    instelling.meld(`het leesmodel ${bestand} is niet te gebruiken (${reden}): het is weggegooid en wordt herbouwd`);
    gooiWeg(bestand);
    bestand = huidigBestand(instelling.folder);
  }
  return openBestand(await bouwEerste(instelling), instelling);
};
