import type { ZaakCommandtype } from '@tijdig/zaak';
import type { Verzoek } from '../simulatie/balie.ts';

/** A command at a moment: what a tool sent, and what the clock said. */
export type Bladzijde = Readonly<{ klok: string; verzoek: Verzoek }>;

type Lichaam = Verzoek['lichaam'];

/** Tells one zaak: day after day, each command with a key of its own. */
export const verhaal = (zaakId: string) => {
  const bladzijden: Bladzijde[] = [];
  const stuur = (klok: string, verzoek: Verzoek) => void bladzijden.push({ klok, verzoek });
  const sleutel = () => `${zaakId.slice(0, 8)}-${bladzijden.length + 1}`;
  return {
    bladzijden,
    stuur,
    /** Reports the zaak. */
    begin: (klok: string, lichaam: Lichaam) =>
      stuur(klok, { type: 'MeldZaakAan', sleutel: sleutel(), lichaam: { zaakId, ...lichaam } }),
    en: (klok: string, type: ZaakCommandtype, lichaam: Lichaam, anders: Partial<Verzoek> = {}) =>
      stuur(klok, { type, zaakId, sleutel: sleutel(), lichaam, ...anders }),
  };
};
