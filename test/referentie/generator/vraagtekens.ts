import type { Filters, Groepsleutel, Kennis } from '../begrippen.ts';
import { plusDagen } from '../datum.ts';
import type { Log } from '../log.ts';
import { kennisOp } from '../regel-1-kennis.ts';
import { groepenOp } from '../regel-4-groepen.ts';
import { stappenInCijfer } from '../regel-5-lijnen.ts';
import type { Toeval } from './toeval.ts';
import { STAPPEN } from './wereld.ts';

/** Where the answers of a log change: the days, moments and names that questions are made of. */
export type Randen = Readonly<{
  dagen: readonly string[];
  momenten: readonly number[];
  profielen: readonly string[];
  /** With the moment of its first line. */
  zaken: readonly Readonly<{ zaakId: string; vanaf: number }>[];
  namen: Readonly<Record<Groepsleutel | 'stap', readonly string[]>>;
}>;

const rijdagen = (kennis: Kennis, profiel: string) =>
  stappenInCijfer(kennis, profiel, '2026-11-28').flatMap(({ rijen }) =>
    rijen.flatMap((r) => [r.start, r.deadline, r.deadline, r.tweedeDeadline, r.eind, r.vervallen]),
  );

const zonderNull = (lijst: readonly (string | null)[]) => [...new Set(lijst.filter((x) => x !== null))];

export const randenVan = (log: Log): Randen => {
  const kennis = kennisOp(log, null, '2026-11-28T12:00:00.000Z');
  const profielen = [...kennis.profielen.keys()];
  const groepen = kennis.zaken.flatMap((zaak) => ['2024-06-01', '2026-01-01'].map((d) => groepenOp(zaak, d)));
  const versiedagen = [...kennis.profielen.values()].flatMap((versies) => versies.map((v) => v.geldigVan));
  const perGroep = (sleutel: Groepsleutel) => zonderNull(groepen.map((g) => g[sleutel]));
  return {
    dagen: zonderNull([...profielen.flatMap((p) => rijdagen(kennis, p)), ...versiedagen, ...versiedagen]),
    momenten: log.map((e) => e.moment).filter((m) => m > Date.parse('2001-01-01T00:00:00.000Z')),
    profielen,
    zaken: log
      .filter((e) => e.type === 'ZaakAangemeld' && e.revisie === 0)
      .map((e) => ({ zaakId: e.stream.slice('zaak-'.length), vanaf: e.moment })),
    namen: {
      regio: perGroep('regio'),
      team: perGroep('team'),
      maatregelsoort: perGroep('maatregelsoort'),
      medewerker: perGroep('medewerker'),
      stap: STAPPEN,
    },
  };
};

const BIJZONDER = ['1999-12-31', '2000-01-01', '2015-01-01', '2020-02-29', '2024-12-31', '2025-03-30', '2025-10-26'];

/** A day on which, or next to which, something changes. */
export const dag = (t: Toeval, { dagen }: Randen) => {
  if (t.kans(0.08)) return plusDagen(t.een(BIJZONDER), t.heel(-1, 1));
  if (t.kans(0.15) || dagen.length === 0) return plusDagen('2022-01-01', t.heel(-500, 2000));
  return plusDagen(t.een(dagen), t.een([-1, 0, 0, 1]));
};

/** One or two names of one or two keys. */
export const filters = (t: Toeval, { namen }: Randen): Readonly<{ filters?: Filters }> => {
  if (!t.kans(0.2)) return {};
  const sleutels = t.geschud(Object.keys(namen) as (keyof Randen['namen'])[]).slice(0, t.een([1, 1, 2]));
  const gekozen = sleutels.map((s) => [s, t.geschud(namen[s]).slice(0, t.heel(1, 2))] as const);
  return { filters: Object.fromEntries(gekozen.filter(([, lijst]) => lijst.length > 0)) };
};
