import type { GebeurtenisVan } from './catalogus.ts';
import { aanmelding, afsluitingVoor, einde, feitenVan, type Einde, type Zaak } from './zaak.state.ts';

type Aanmelding = GebeurtenisVan<'ZaakAangemeld'>;

/** How far a zaak is, with what is then known of it. */
export type Fase =
  | Readonly<{ fase: 'onbekend' }>
  | Readonly<{ fase: 'lopend'; aanmelding: Aanmelding }>
  | Readonly<{ fase: 'beeindigd'; aanmelding: Aanmelding; einde: Einde['gebeurtenis'] }>
  | Readonly<{
      fase: 'afgesloten';
      aanmelding: Aanmelding;
      /** Absent only in imported history that closed a running measure. */
      einde: Einde['gebeurtenis'] | null;
      afsluiting: GebeurtenisVan<'ZaakAfgesloten'>;
    }>;

export const faseVan = (zaak: Zaak): Fase => {
  const feiten = feitenVan(zaak);
  const melding = aanmelding(feiten)?.gebeurtenis;
  if (!melding) return { fase: 'onbekend' };
  const slot = einde(feiten)?.gebeurtenis;
  const afsluiting = afsluitingVoor(feiten, Infinity)?.gebeurtenis;
  if (afsluiting) return { fase: 'afgesloten', aanmelding: melding, einde: slot ?? null, afsluiting };
  return slot ? { fase: 'beeindigd', aanmelding: melding, einde: slot } : { fase: 'lopend', aanmelding: melding };
};
