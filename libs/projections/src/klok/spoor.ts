import { dagnummer, type Dagnummer } from '@tijdig/kernel';
import type { Kalender, Profiel, Profielversie } from '@tijdig/normen';
import type { MaatregelType, Stap } from '@tijdig/zaak';
import type { Masker } from '../feit/masker.ts';
import { klokregelVan, type Klokregel } from './klokregel.ts';

type Spoorversie = Readonly<{ van: Dagnummer; versie: number; regel: Klokregel | undefined }>;

/** One step of one profile over all its versions, for one type of measure: what the rows of that step follow from. */
export type Spoor = Readonly<{
  profiel: string;
  stap: Stap;
  sleutel: string;
  eersteGeldigVan: Dagnummer;
  /** By the day they come into force; a version another one with the same geldigVan replaces is not here. */
  versies: readonly Spoorversie[];
  raakt: Masker;
}>;

/** The version in force on a day (rekenregels §2.1): before all of them, the first. */
export const versieOp = ({ versies }: Spoor, dag: Dagnummer): Spoorversie => {
  let plaats = versies.length - 1;
  while (plaats > 0 && versies[plaats]!.van > dag) plaats--;
  return versies[plaats]!;
};

export const regelOp = (spoor: Spoor, dag: Dagnummer): Klokregel | undefined => versieOp(spoor, dag).regel;

const inWerking = ({ versies }: Profiel): Profielversie[] => [
  ...new Map(versies.map((versie) => [versie.geldigVan, versie])).values(),
];

const spoorVan = (profiel: Profiel, stap: Stap, type: MaatregelType, kalender: Kalender): Spoor => {
  const versies = inWerking(profiel).map((versie) => {
    const regel = versie.regels.find((r) => r.stap === stap);
    return {
      van: dagnummer(versie.geldigVan),
      versie: versie.versie,
      regel: regel && klokregelVan(regel, type, kalender),
    };
  });
  return {
    profiel: profiel.profielId,
    stap,
    sleutel: `${profiel.profielId} ${stap}`,
    eersteGeldigVan: profiel.eersteGeldigVan,
    versies,
    raakt: versies.reduce((masker, { regel }) => masker | (regel?.raakt ?? 0), 0),
  };
};

type Sporen = readonly Spoor[];
const bekend = new WeakMap<Kalender, WeakMap<Profiel, Map<MaatregelType, Sporen>>>();

/** All steps of a profile, compiled once a profile, calendar and type of measure. */
export const sporenVan = (profiel: Profiel, type: MaatregelType, kalender: Kalender): Sporen => {
  let vanKalender = bekend.get(kalender);
  if (!vanKalender) bekend.set(kalender, (vanKalender = new WeakMap()));
  let vanProfiel = vanKalender.get(profiel);
  if (!vanProfiel) vanKalender.set(profiel, (vanProfiel = new Map()));
  let sporen = vanProfiel.get(type);
  if (!sporen) {
    const stappen = new Set(inWerking(profiel).flatMap((versie) => versie.regels.map((regel) => regel.stap)));
    vanProfiel.set(type, (sporen = [...stappen].map((stap) => spoorVan(profiel, stap, type, kalender))));
  }
  return sporen;
};
