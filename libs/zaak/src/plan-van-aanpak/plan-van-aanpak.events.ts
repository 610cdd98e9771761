import { datum, geheel, jaNee, kenmerk, optioneel, type Gegevens } from '../veld.ts';

/** Het plan van aanpak (gedragen koers) en zijn evaluatie (Jeugdwet 4.1.3, Besluit Jeugdwet 4.2.4). */
export const PlanVanAanpakVastgesteld = {
  planId: kenmerk,
  versie: geheel,
  datum: datum,
  besprokenMetJeugdige: jaNee,
  besprokenMetOuders: jaNee,
  gedragenKoers: jaNee,
  instemmingPleegouder: optioneel(jaNee),
} as const;
export type PlanVanAanpakVastgesteld = Readonly<{ type: 'PlanVanAanpakVastgesteld' }> &
  Gegevens<typeof PlanVanAanpakVastgesteld>;

export const PlanVanAanpakGeevalueerd = {
  planId: kenmerk,
  datum: datum,
  bijstellingNodig: jaNee,
} as const;
export type PlanVanAanpakGeevalueerd = Readonly<{ type: 'PlanVanAanpakGeevalueerd' }> &
  Gegevens<typeof PlanVanAanpakGeevalueerd>;
