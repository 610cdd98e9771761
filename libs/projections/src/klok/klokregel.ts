import { dekt, type Kalender, type Normregel } from '@tijdig/normen';
import type { MaatregelType } from '@tijdig/zaak';
import { MASKER, maskerVan, type Masker } from '../feit/masker.ts';
import { termijnboek, type Termijnboek } from './termijnboek.ts';
import type { Toets } from './toets.ts';

/** Once, again and again, or counted back from a target date (rekenregels §3.1–3.4, §3.5, §3.6). */
export type Vorm = 'eenmalig' | 'reeks' | 'terug';

type Startregel = Readonly<{ masker: Masker; veld: string; doeldatum: string | undefined }>;

/** A norm rule as it works for one type of measure: what does not apply to that type is already gone. */
export type Klokregel = Readonly<{
  regel: Normregel;
  vorm: Vorm;
  dekt: boolean;
  start: readonly Startregel[];
  herstart: Readonly<{ masker: Masker; doeldatum: string }> | undefined;
  eind: readonly Toets[];
  verval: readonly Toets[];
  /** A WerkstapVervallen for this step. */
  vervallen: Toets;
  termijnen: Termijnboek;
  /** Event types that can change a row of this rule, beside those that touch everything. */
  raakt: Masker;
}>;

const vormVan = ({ norm, herhaalt }: Normregel): Vorm => {
  if (norm.richting === 'terug') return 'terug';
  return herhaalt ? 'reeks' : 'eenmalig';
};

const raaktVan = (delen: readonly Readonly<{ masker: Masker }>[]): Masker =>
  delen.reduce((masker, deel) => masker | deel.masker, 0);

export const klokregelVan = (regel: Normregel, type: MaatregelType, kalender: Kalender): Klokregel => {
  const start = regel.start
    .filter((alternatief) => dekt(alternatief, type))
    .map(({ gebeurtenis, veld, doeldatum }) => ({
      masker: MASKER[gebeurtenis],
      veld,
      doeldatum: regel.norm.richting === 'terug' ? doeldatum : undefined,
    }));
  const eind = regel.eind
    .filter((voorwaarde) => dekt(voorwaarde, type))
    .map(({ gebeurtenissen, waar }) => ({ masker: maskerVan(gebeurtenissen), waar: waar ?? undefined }));
  const verval = (regel.verval ?? []).map(({ gebeurtenis, waar }) => ({
    masker: MASKER[gebeurtenis],
    waar: waar ?? undefined,
  }));
  const herstart = regel.herstart
    ? { masker: MASKER[regel.herstart.gebeurtenis], doeldatum: regel.herstart.doeldatum }
    : undefined;
  const vervallen = { masker: MASKER.WerkstapVervallen, waar: { stap: [regel.stap] } };
  return {
    regel,
    vorm: vormVan(regel),
    dekt: dekt(regel, type),
    start,
    herstart,
    eind,
    verval,
    vervallen,
    termijnen: termijnboek(regel, kalender),
    raakt: raaktVan([...start, ...eind, ...verval, vervallen, ...(herstart ? [herstart] : [])]),
  };
};
