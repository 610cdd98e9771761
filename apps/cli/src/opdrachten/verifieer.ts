import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { verifyFile, type FileReport, type Finding } from '@tijdig/event-store-sqlite';
import { bestandsbron, keurBestand, onderbrokenImports } from '@tijdig/uitwisseling';
import { Afbreken, BEVONDEN, GOED } from '../afsluiting.ts';
import { DATA, mapVan, type Mapoptie } from '../gegevens/map.ts';
import { importAfgebroken } from '../scherm/onderbroken.ts';
import { getal, meld, zeg } from '../scherm/scherm.ts';

const OP_SCHERM = 20;

const plek = ({ stream, revisie, positie, eventId }: Finding): string =>
  stream === undefined ? '' : `\n  gebeurtenis ${eventId} in ${stream}, revisie ${revisie}, positie ${positie}`;

const ZEGEL: Readonly<Record<FileReport['zegel'], string>> = {
  klopt: 'het bestand is byte voor byte zoals het werd afgesloten',
  gebroken: 'het bestand is veranderd sinds het werd afgesloten',
  ontbreekt: 'er is geen zegel: Tijdig is niet netjes gestopt, dus alleen inhoud en ketens zijn gecontroleerd',
  'in gebruik': 'er draait een Tijdig op deze map, dus alleen inhoud en ketens zijn gecontroleerd',
};

const vertel = ({ inOrde, zegel, gebeurtenissen, stromen, bevindingen, hoofd }: FileReport): number => {
  for (const bevinding of bevindingen.slice(0, OP_SCHERM)) zeg(`FOUT: ${bevinding.melding}${plek(bevinding)}`);
  if (bevindingen.length > OP_SCHERM) zeg(`… en nog ${getal(bevindingen.length - OP_SCHERM)}.`);
  zeg(`${inOrde ? 'In orde' : 'Niet in orde'}: ${getal(gebeurtenissen)} gebeurtenissen in ${getal(stromen)} streams.`);
  zeg(`Zegel: ${ZEGEL[zegel]}.`);
  if (hoofd) zeg(`Laatste: positie ${hoofd.position}, vastgelegd ${hoofd.recordedAt}, hash ${hoofd.hash}`);
  return inOrde ? GOED : BEVONDEN;
};

/** Whoever has the folder in use may be importing at this very moment. */
const noemOnderbroken = async (map: string, { zegel }: FileReport): Promise<void> => {
  for (const { bestand } of await onderbrokenImports(map))
    meld(
      zegel === 'in gebruik'
        ? `Let op: de import van ${bestand} loopt nog, of is afgebroken en moet opnieuw worden uitgevoerd.`
        : importAfgebroken(bestand),
    );
};

const verifieerMap = async (opties: Mapoptie): Promise<number> => {
  const map = mapVan(opties);
  const verslag = await verifyFile(map);
  const code = vertel(verslag);
  await noemOnderbroken(map, verslag);
  return code;
};

/** An export proves itself: every line, every hash and every chain, without a log. */
const verifieerExport = async (pad: string): Promise<number> => {
  if (!existsSync(pad)) throw new Afbreken(`${pad} bestaat niet.`);
  const bron = await bestandsbron(pad);
  try {
    const { fouten, regels } = await keurBestand(bron.regels(), { nu: Date.now() });
    for (const f of fouten.genoemd.slice(0, OP_SCHERM)) zeg(`FOUT: regel ${f.regel}: ${f.melding} [${f.code}]`);
    if (fouten.totaal > OP_SCHERM) zeg(`… en nog ${getal(fouten.totaal - OP_SCHERM)}.`);
    zeg(`${fouten.totaal === 0 ? 'In orde' : 'Niet in orde'}: ${getal(regels)} regels.`);
    return fouten.totaal === 0 ? GOED : BEVONDEN;
  } finally {
    await bron.sluit();
  }
};

export const verifieerOpdracht = (programma: Command, klaar: (code: number) => void): void => {
  programma
    .command('verifieer')
    .description(
      'controleert of het logboek tot op de byte is wat er is vastgelegd, en noemt de eerste foute gebeurtenis',
    )
    .argument('[export]', 'een geëxporteerd bestand, in plaats van de map')
    .option(...DATA)
    .action(async (pad: string | undefined, opties: Mapoptie) =>
      klaar(pad === undefined ? await verifieerMap(opties) : await verifieerExport(pad)),
    );
};
