import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { dagnummer, type Dagnummer } from '@tijdig/kernel';

/** A row of the effect fixture: one measure and the days on which its steps were done. */
export type Maatregel = Readonly<{
  nummer: number;
  regio: string;
  soort: 'JR' | 'OTS' | 'VOOGDIJ';
  kennisgeving: Dagnummer;
  toewijzing: Dagnummer | null;
  eersteF2F: Dagnummer | null;
  plan: Dagnummer | null;
  risicotaxatie: Dagnummer | null;
  beeindigd: Dagnummer | null;
}>;

/** The project's own data folder: as far from `src` as from `dist`. */
export const MAATREGELENBESTAND = fileURLToPath(
  new URL('../../../../domein/fixtures/effect-inzet-op-sturing.csv', import.meta.url),
);

const dagOf = (cel: string | undefined): Dagnummer | null => (cel ? dagnummer(cel) : null);

const maatregelVan = (rij: string): Maatregel => {
  const [id, regio, soort, kennisgeving, toewijzing, eersteF2F, plan, risicotaxatie, beeindigd] = rij.split(';');
  return {
    nummer: Number(id!.slice(1)),
    regio: regio!,
    soort: soort as Maatregel['soort'],
    kennisgeving: dagnummer(kennisgeving!),
    toewijzing: dagOf(toewijzing),
    eersteF2F: dagOf(eersteF2F),
    plan: dagOf(plan),
    risicotaxatie: dagOf(risicotaxatie),
    beeindigd: dagOf(beeindigd),
  };
};

export const leesMaatregelen = async (pad: string = MAATREGELENBESTAND): Promise<readonly Maatregel[]> => {
  const [, ...rijen] = (await readFile(pad, 'utf8')).split(/\r?\n/).filter((rij) => rij !== '');
  return rijen.map(maatregelVan);
};
