import type { Kennis, Regel } from './begrippen.ts';
import { plusDagen } from './datum.ts';
import { gevraagdeVersie, regelVan } from './regel-2-normen.ts';
import { isOpen } from './regel-3-rijen.ts';
import { stappenInCijfer, versiesVan } from './regel-5-lijnen.ts';
import { inCohorten, opTijd } from './regel-5-tijdigheid.ts';
import type { EffectVraag } from './vragen.ts';

/** The five rows of the source table (contract). */
const RIJEN = [
  { naam: '1e F2F', stap: 'EERSTE_F2F', maat: 'werkvoorraad' },
  { naam: '1e PvA', stap: 'PVA', maat: 'werkvoorraad' },
  { naam: 'Risicotaxatie', stap: 'RISICOTAXATIE', maat: 'werkvoorraad' },
  { naam: 'Tijdigheid 1e F2F', stap: 'EERSTE_F2F', maat: 'tijdigheid' },
  { naam: 'Tijdigheid 1e PvA', stap: 'PVA', maat: 'tijdigheid' },
] as const;

type Kolom = Readonly<{ kennis: Kennis; van: string; p: string; profiel: string }>;

/** Null when the version in force on p lacks the step, and before the first `geldigVan`. */
const waarde = ({ kennis, van, p, profiel }: Kolom, stapnaam: string, maat: 'werkvoorraad' | 'tijdigheid') => {
  const stap = stappenInCijfer(kennis, profiel, p).find((s) => s.stap === stapnaam);
  if (!stap?.regel) return null;
  if (maat === 'werkvoorraad') return stap.rijen.filter((rij) => isOpen(rij, p)).length;
  const geteld = inCohorten(kennis, stap, { periodeVan: van, periodeTot: p });
  return opTijd(geteld.filter(({ cohort }) => cohort === 'afronding').map(({ rij }) => rij));
};

const normVan = (regel: Regel | undefined, maat: 'werkvoorraad' | 'tijdigheid') =>
  (maat === 'werkvoorraad' ? regel?.wipNorm : regel?.doelPct) ?? null;

/** §5, Effect: each column at its own K when `kennismoment=peildatum`, else all at the same. */
export const effect = (kennisOp: (k: string | null) => Kennis, vraag: EffectVraag) => {
  const kolommen = vraag.peildata.map((p, i) => ({
    kennis: kennisOp(vraag.kennismoment === 'peildatum' ? p : vraag.kennismoment),
    van: plusDagen(vraag.peildata[i - 1] ?? vraag.begin, 1),
    p,
    profiel: vraag.profiel,
  }));
  const laatste = kolommen.at(-1) as Kolom;
  const versie = gevraagdeVersie(versiesVan(laatste.kennis, vraag.profiel), laatste.p);
  return {
    rijen: RIJEN.map(({ naam, stap, maat }) => ({
      naam,
      stap,
      maat,
      norm: normVan(regelVan(versie, stap), maat),
      waarden: kolommen.map((kolom) => waarde(kolom, stap, maat)),
    })),
  };
};
