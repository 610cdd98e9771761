import type { Groepsleutel } from '../begrippen.ts';
import { delen, dagenInMaand, datumVan, plusDagen } from '../datum.ts';
import type { Log } from '../log.ts';
import type { Vraag } from '../vragen.ts';
import { kennismoment } from './kennismoment.ts';
import type { Toeval } from './toeval.ts';
import { dag, filters, randenVan } from './vraagtekens.ts';
import type { Randen } from './vraagtekens.ts';

const SLEUTELS: readonly Groepsleutel[] = ['regio', 'team', 'maatregelsoort', 'medewerker'];

const groepeer = (t: Toeval) => {
  const aantal = t.een([0, 0, 1, 1, 2, 3, 4]);
  return ['stap', ...t.geschud(SLEUTELS).slice(0, aantal)] as ('stap' | Groepsleutel)[];
};

/** A month, a quarter, one day, or between two days; A is never after B. */
const periode = (t: Toeval, r: Randen) => {
  const d = dag(t, r);
  const { jaar, maand } = delen(d);
  const kwartaal = Math.floor((maand - 1) / 3) * 3 + 1;
  const [periodeVan, periodeTot] = t.een([
    [datumVan(jaar, maand, 1), datumVan(jaar, maand, dagenInMaand(jaar, maand))],
    [datumVan(jaar, kwartaal, 1), datumVan(jaar, kwartaal + 2, dagenInMaand(jaar, kwartaal + 2))],
    [datumVan(jaar, 1, 1), datumVan(jaar, 12, 31)],
    [datumVan(jaar - 1, 1, 1), datumVan(jaar, 12, 31)],
    [d, d],
    [d, dag(t, r)].sort(),
    [d, dag(t, r)].sort(),
    [d, plusDagen(d, t.heel(0, 90))],
    [plusDagen(d, -t.heel(0, 400)), d],
    ['2015-01-02', d < '2015-01-02' ? '2027-01-01' : d],
    ['2022-01-01', d < '2022-01-01' ? '2027-01-01' : d],
  ] as [string, string][]);
  return { periodeVan, periodeTot };
};

/** Days that follow each other; as reported then only for days that are over. */
const peildata = (t: Toeval, r: Randen) => {
  const dagen = Array.from({ length: t.heel(2, 9) }, () => dag(t, r));
  return [...new Set(dagen)].sort();
};

const effectvraag = (t: Toeval, r: Randen): Vraag => {
  const [eerste, ...rest] = peildata(t, r);
  const begin = rest.length > 0 ? (eerste as string) : plusDagen(eerste as string, -30);
  const data = rest.length > 0 ? rest : [eerste as string];
  const alsToen = t.kans(0.35) && data.every((p) => p <= '2026-11-20');
  return {
    soort: 'effect',
    begin,
    peildata: data,
    kennismoment: alsToen ? 'peildatum' : kennismoment(t, r),
    profiel: t.een(r.profielen),
  };
};

/** Mostly of a zaak that is known by then. */
const werkstappenvraag = (t: Toeval, r: Randen): Vraag => {
  const { zaakId, vanaf } = t.een(r.zaken);
  const momenten = t.kans(0.9) ? r.momenten.filter((m) => m >= vanaf) : r.momenten;
  const eigen = { zaakId, peildatum: dag(t, r), kennismoment: kennismoment(t, { ...r, momenten }) };
  return { soort: 'werkstappen', ...eigen, ...(t.kans(0.7) ? { profiel: t.een(r.profielen) } : {}) };
};

const vraag = (t: Toeval, r: Randen): Vraag => {
  const gemeen = () => ({ kennismoment: kennismoment(t, r), profiel: t.een(r.profielen) });
  const soort = t.heel(1, 100);
  if (soort <= 35)
    return { soort: 'werkvoorraad', peildatum: dag(t, r), ...gemeen(), groepeer: groepeer(t), ...filters(t, r) };
  if (soort <= 65)
    return { soort: 'tijdigheid', ...periode(t, r), ...gemeen(), groepeer: groepeer(t), ...filters(t, r) };
  if (soort <= 71) return effectvraag(t, r);
  if (soort <= 85) return werkstappenvraag(t, r);
  if (soort <= 92) {
    const tel = t.een(['openstaand', 'overTermijn', 'nietGestart'] as const);
    return { soort: 'werkvoorraad/werkstappen', tel, peildatum: dag(t, r), ...gemeen(), ...filters(t, r) };
  }
  const cohort = t.een(['afronding', 'verval', 'instroom', 'vervallen'] as const);
  const inTijd = cohort !== 'vervallen' && t.kans(0.5) ? { inTijd: t.kans(0.5) } : {};
  return { soort: 'tijdigheid/werkstappen', cohort, ...inTijd, ...periode(t, r), ...gemeen(), ...filters(t, r) };
};

/** Questions about a log, mostly where its answers change. */
export const vragenOver = (t: Toeval, log: Log, aantal: number): readonly Vraag[] => {
  const randen = randenVan(log);
  return Array.from({ length: aantal }, () => vraag(t, randen));
};
