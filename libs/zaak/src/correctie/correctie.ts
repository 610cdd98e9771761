import { Rejection, type RejectionDetails } from '@tijdig/kernel';
import { legVast, type Beslissing } from '../beslissing.ts';
import { ZAAKGEBEURTENISSEN, type GebeurtenisVan, type ZaakGebeurtenis } from '../catalogus.ts';
import type { Feit } from '../feiten.ts';
import type { Meldingcode } from '../meldingen.ts';
import { veldfout, type Velden } from '../veld.ts';
import { feitenVan, type Zaak } from '../zaak.state.ts';

/** What ties an event to its subject. Wrong child or wrong plan: withdraw it and record it anew. */
export const NIET_CORRIGEERBAAR: ReadonlySet<string> = new Set(['jeugdigeId', 'planId', 'taxatieId', 'ketenkenmerk']);

export type Correctiefout = Readonly<{ code: Meldingcode; details: RejectionDetails }>;

/** Why this value cannot stand in this field of this event; undefined when it can. Null empties an optional field. */
export const correctiefout = (
  { type }: ZaakGebeurtenis,
  { veld, nieuweWaarde }: Pick<GebeurtenisVan<'GegevenGecorrigeerd'>, 'veld' | 'nieuweWaarde'>,
): Correctiefout | undefined => {
  const velden: Velden = ZAAKGEBEURTENISSEN[type].velden;
  if (!Object.hasOwn(velden, veld))
    return { code: 'ONBEKEND_VELD', details: { veld, velden: Object.keys(velden).join(', ') } };
  if (NIET_CORRIGEERBAAR.has(veld)) return { code: 'VELD_NIET_TE_CORRIGEREN', details: { veld } };
  const fout = veldfout(veld, velden[veld]!, nieuweWaarde === null ? undefined : nieuweWaarde);
  return fout && { code: fout.code as Meldingcode, details: { veld, ...fout.details } };
};

const onmogelijk = (oorzaak: Meldingcode, details: RejectionDetails): never => {
  throw new Rejection('CORRECTIE_ONMOGELIJK', { ...details, oorzaak });
};

const eisVastgelegd = (zaak: Zaak, eventId: string) => {
  const vastgelegd = zaak.geschiedenis.find((opgetekend) => opgetekend.eventId === eventId);
  if (!vastgelegd) return onmogelijk('GEBEURTENIS_ONBEKEND', { eventId });
  const { type } = vastgelegd.gebeurtenis;
  if (type === 'GegevenGecorrigeerd' || type === 'GebeurtenisIngetrokken')
    return onmogelijk('NIET_TE_CORRIGEREN', { eventId });
  return vastgelegd;
};

/** De waarde die er al staat nog eens invullen verandert niets. */
export const corrigeer: Beslissing<'CorrigeerGegeven'> = (command, zaak) => {
  eisVastgelegd(zaak, command.correctieVan);
  const doel: Feit | undefined = feitenVan(zaak).perId.get(command.correctieVan);
  if (!doel) return onmogelijk('AL_INGETROKKEN', { eventId: command.correctieVan });
  const fout = correctiefout(doel.gebeurtenis, command);
  if (fout) return onmogelijk(fout.code, fout.details);
  const huidig = (doel.gebeurtenis as Readonly<Record<string, unknown>>)[command.veld] ?? null;
  return huidig === command.nieuweWaarde ? [] : legVast(command);
};

/** Wat al is ingetrokken, blijft ingetrokken. */
export const trekIn: Beslissing<'TrekGebeurtenisIn'> = (command, zaak) => {
  eisVastgelegd(zaak, command.eventId);
  return feitenVan(zaak).perId.has(command.eventId) ? legVast(command) : [];
};
