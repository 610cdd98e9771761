import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import {
  bestandsbron,
  bevindingenCsv,
  importeer,
  MEEST_GENOEMD,
  onderbrokenImports,
  type Bevinding,
  type Bevindingen,
  type Bron,
  type Importuitslag,
} from '@tijdig/uitwisseling';
import { Afbreken, BEVONDEN, GOED } from '../afsluiting.ts';
import { DATA, mapVan, metOpslag, type Mapoptie } from '../gegevens/map.ts';
import { aantal, getal, meld, zeg } from '../scherm/scherm.ts';
import { Voortgangsregel } from '../scherm/voortgang.ts';

type Opties = Mapoptie & Readonly<{ streng?: boolean; fouten?: string }>;

const opRegel = ({ regel, stream, veld, code, melding }: Bevinding): string =>
  `regel ${regel}${veld ? `, ${veld}` : ''}: ${melding} [${code}]${stream ? ` (${stream})` : ''}`;

/** On the screen the first few are enough; the file has them all, to a thousand. */
const OP_SCHERM = 20;

const noem = (soort: string, { genoemd, totaal }: Bevindingen, bestand: string | undefined): void => {
  for (const bevinding of genoemd.slice(0, OP_SCHERM)) meld(`${soort}: ${opRegel(bevinding)}`);
  const verborgen = totaal - Math.min(totaal, OP_SCHERM);
  if (verborgen > 0)
    meld(
      `… en nog ${getal(verborgen)}.${bestand ? '' : ` Met --fouten BESTAND.csv krijgt u de eerste ${getal(MEEST_GENOEMD)}.`}`,
    );
};

const vertel = async ({ geimporteerd, keuring, vastgelegd }: Importuitslag, opties: Opties): Promise<number> => {
  const { fouten, waarschuwingen, regels } = keuring;
  if (opties.fouten !== undefined)
    await writeFile(opties.fouten, bevindingenCsv([...fouten.genoemd, ...waarschuwingen.genoemd]));
  noem('Waarschuwing', waarschuwingen, opties.fouten);
  noem('Fout', fouten, opties.fouten);
  const [foutental, waarschuwingental] = [
    aantal(fouten.totaal, 'fout', 'fouten'),
    aantal(waarschuwingen.totaal, 'waarschuwing', 'waarschuwingen'),
  ];
  if (!geimporteerd) {
    const waarom = fouten.totaal > 0 ? foutental : waarschuwingental;
    zeg(`Geweigerd: ${waarom} in ${aantal(regels, 'regel', 'regels')}. Er is niets vastgelegd.`);
    return BEVONDEN;
  }
  const nieuw = aantal(vastgelegd, 'gebeurtenis', 'gebeurtenissen');
  zeg(`Geïmporteerd: ${nieuw} vastgelegd, ${getal(regels - vastgelegd)} stonden er al, ${waarschuwingental}.`);
  return GOED;
};

const openBron = async (pad: string): Promise<Bron> => {
  try {
    return await bestandsbron(pad);
  } catch (oorzaak) {
    throw new Afbreken(`${pad} is niet te lezen: ${(oorzaak as Error).message}`);
  }
};

const voerUit = async (pad: string, opties: Opties): Promise<number> => {
  const bron = await openBron(pad);
  const regel = new Voortgangsregel();
  try {
    return await metOpslag(opties, async (store) => {
      const map = mapVan(opties);
      for (const { bestand } of await onderbrokenImports(map))
        meld(
          bestand === bron.naam
            ? `De afgebroken import van ${bestand} wordt afgemaakt.`
            : `Let op: de import van ${bestand} is afgebroken. Voer die opnieuw uit om hem af te maken.`,
        );
      const uitslag = await importeer({
        bron,
        store,
        map,
        nu: Date.now(),
        streng: opties.streng ?? false,
        opVoortgang: ({ fase, regels, totaal, perSeconde, resterend }) =>
          regel.toon({ wat: fase, gedaan: regels, totaal, perSeconde, resterend }),
      });
      regel.klaar();
      return vertel(uitslag, opties);
    });
  } finally {
    regel.klaar();
    await bron.sluit();
  }
};

export const importeerOpdracht = (programma: Command, klaar: (code: number) => void): void => {
  programma
    .command('importeer')
    .description('legt de gebeurtenissen van een bestand vast (NDJSON), alle of geen')
    .argument('<bestand>', 'een gebeurtenis per regel')
    .option(...DATA)
    .option('--streng', 'weigert ook geschiedenis die een regel van het vak breekt')
    .option('--fouten <csv>', 'schrijft fouten en waarschuwingen in een bestand voor een rekenblad')
    .action(async (pad: string, opties: Opties) => klaar(await voerUit(pad, opties)));
};
