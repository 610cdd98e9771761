import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LOGNIVEAUS, type Logniveau } from '../logboek/logboek.ts';

/** Everything that can be set, read once when starting. */
export type Instellingen = Readonly<{
  /** The folder with the log and what is derived from it. */
  map: string;
  poort: number;
  /** The profile that questions are about when they name none. */
  profiel: string | undefined;
  logniveau: Logniveau;
  /** The invented organisation that ships. */
  voorbeeld: boolean;
}>;

/** A setting that cannot be used: which one, and what to do. */
export class OngeldigeInstelling extends Error {
  constructor(melding: string) {
    super(melding);
    this.name = 'OngeldigeInstelling';
  }
}

export const VOORBEELDMAP = 'data/voorbeeld';
const VOORBEELDPROFIEL = 'JBN-2025';

type Bron = Readonly<{ naam: string; waarde: string }>;
type Omgeving = Readonly<Record<string, string | undefined>>;

const VLAGGEN = {
  data: { type: 'string' },
  port: { type: 'string' },
  profiel: { type: 'string' },
  log: { type: 'string' },
} as const;

const leesVlaggen = (argumenten: readonly string[]): Readonly<Partial<Record<keyof typeof VLAGGEN, string>>> => {
  try {
    return parseArgs({ args: [...argumenten], options: VLAGGEN, strict: true, allowPositionals: false }).values;
  } catch (oorzaak) {
    const { message } = oorzaak as Error;
    throw new OngeldigeInstelling(
      `${message.split('.', 1)[0]}. Gebruik alleen --data MAP, --port POORT, --profiel PROFIEL en --log NIVEAU.`,
    );
  }
};

const poortVan = ({ naam, waarde }: Bron): number => {
  const poort = Number(waarde);
  if (!/^\d{1,5}$/.test(waarde) || poort > 65_535)
    throw new OngeldigeInstelling(`${naam} is '${waarde}', maar een poort is een getal van 0 tot en met 65535.`);
  return poort;
};

const profielVan = ({ naam, waarde }: Bron): string => {
  if (!/^[A-Za-z0-9_.-]{1,64}$/.test(waarde))
    throw new OngeldigeInstelling(`${naam} is '${waarde}', maar een profiel heet bijvoorbeeld JBN-2025.`);
  return waarde;
};

const niveauVan = ({ naam, waarde }: Bron): Logniveau => {
  const niveau = LOGNIVEAUS.find((n) => n === waarde);
  if (!niveau) throw new OngeldigeInstelling(`${naam} is '${waarde}'. Kies uit: ${LOGNIVEAUS.join(', ')}.`);
  return niveau;
};

/** Reads flags and environment; a flag wins. Throws OngeldigeInstelling. */
export const leesInstellingen = (argumenten: readonly string[], omgeving: Omgeving): Instellingen => {
  const vlaggen = leesVlaggen(argumenten);
  const kies = (vlag: keyof typeof VLAGGEN, variabele: string): Bron | undefined => {
    if (vlaggen[vlag] !== undefined) return { naam: `--${vlag}`, waarde: vlaggen[vlag] };
    return omgeving[variabele] ? { naam: variabele, waarde: omgeving[variabele] } : undefined;
  };
  const [data, poort, profiel, niveau] = [
    kies('data', 'TIJDIG_DATA'),
    kies('port', 'TIJDIG_PORT'),
    kies('profiel', 'TIJDIG_PROFIEL'),
    kies('log', 'TIJDIG_LOG'),
  ];
  if (data?.waarde.trim() === '') throw new OngeldigeInstelling(`${data.naam} is leeg. Noem de map met de gegevens.`);
  const map = resolve(data?.waarde ?? VOORBEELDMAP);
  const voorbeeld = map === resolve(VOORBEELDMAP);
  return {
    map,
    poort: poort ? poortVan(poort) : 3000,
    profiel: profiel ? profielVan(profiel) : voorbeeld ? VOORBEELDPROFIEL : undefined,
    logniveau: niveau ? niveauVan(niveau) : 'info',
    voorbeeld,
  };
};
