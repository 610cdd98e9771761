import { statSync } from 'node:fs';
import type { Command } from 'commander';
import {
  bestandsbron,
  importeer,
  MEEST_GENOEMD,
  onderbrokenImports,
  type Bevinding,
  type Bevindingen,
  type Bron,
  type Importuitslag,
} from '@tijdig/uitwisseling';
import { Afbreken, BEVONDEN, GOED, MISLUKT } from '../afsluiting.ts';
import { bewaarFoutenlijst, kiesFoutenlijst, type Foutenlijst } from '../gegevens/foutenlijst.ts';
import { DATA, mapVan, metOpslag, type Mapoptie } from '../gegevens/map.ts';
import { importAfgebroken } from '../scherm/onderbroken.ts';
import { aantal, getal, meld, zeg } from '../scherm/scherm.ts';
import { Voortgangsregel } from '../scherm/voortgang.ts';

type Opties = Mapoptie & Readonly<{ streng?: boolean; fouten?: string }>;

const opRegel = ({ regel, stream, veld, code, melding }: Bevinding): string =>
  `regel ${regel}${veld ? `, ${veld}` : ''}: ${melding} [${code}]${stream ? ` (${stream})` : ''}`;

/** On the screen the first few are enough; the file has them all, to a thousand. Without the file, so has the screen. */
const OP_SCHERM = 20;

/** Whether the findings are in a file: as asked, not asked for, or asked for in vain. */
type Bewaard = boolean | undefined;

const noem = (soort: string, { genoemd, totaal }: Bevindingen, bewaard: Bewaard): void => {
  const opScherm = genoemd.slice(0, bewaard === false ? MEEST_GENOEMD : OP_SCHERM);
  for (const bevinding of opScherm) meld(`${soort}: ${opRegel(bevinding)}`);
  const hoeWel = bewaard === undefined ? ` Met --fouten BESTAND.csv krijgt u de eerste ${getal(MEEST_GENOEMD)}.` : '';
  if (totaal > opScherm.length) meld(`… en nog ${getal(totaal - opScherm.length)}.${hoeWel}`);
};

const vertel = async (
  { geimporteerd, keuring, vastgelegd }: Importuitslag,
  lijst: Foutenlijst | undefined,
): Promise<number> => {
  const { fouten, waarschuwingen, regels } = keuring;
  const bewaard = lijst && (await bewaarFoutenlijst(lijst, [...fouten.genoemd, ...waarschuwingen.genoemd]));
  noem('Waarschuwing', waarschuwingen, bewaard);
  noem('Fout', fouten, bewaard);
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
  return bewaard === false ? MISLUKT : GOED;
};

const openBron = async (pad: string): Promise<Bron> => {
  if (statSync(pad, { throwIfNoEntry: false })?.isDirectory())
    throw new Afbreken(`${pad} is een map. Noem een bestand.`);
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
    const lijst = opties.fouten === undefined ? undefined : await kiesFoutenlijst(opties.fouten, pad);
    return await metOpslag(opties, async (store) => {
      const map = mapVan(opties);
      for (const { bestand } of await onderbrokenImports(map))
        meld(
          bestand === bron.naam ? `De afgebroken import van ${bestand} wordt afgemaakt.` : importAfgebroken(bestand),
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
      return vertel(uitslag, lijst);
    });
  } finally {
    regel.klaar();
    await bron.sluit();
  }
};

export const importeerOpdracht = (programma: Command, klaar: (code: number) => void): void => {
  programma
    .command('importeer')
    .description(
      'legt de gebeurtenissen van een bestand vast (NDJSON); weigert een bestand met fouten in zijn geheel; is het afgebroken, voer het dan opnieuw uit: dat maakt het af',
    )
    .argument('<bestand>', 'een gebeurtenis per regel')
    .option(...DATA)
    .option('--streng', 'weigert ook geschiedenis die een regel van het vak breekt')
    .option('--fouten <csv>', 'schrijft fouten en waarschuwingen in een bestand voor een rekenblad')
    .action(async (pad: string, opties: Opties) => klaar(await voerUit(pad, opties)));
};
