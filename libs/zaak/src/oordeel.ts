import { dagnummer, eindeVanDag, Rejection, type Datum, type RejectionDetails } from '@tijdig/kernel';
import type { ZaakGebeurtenis } from './catalogus.ts';
import type { Context } from './context.ts';
import type { Opgetekend } from './feiten.ts';
import type { Meldingcode } from './meldingen.ts';
import { nieuweBreuken, toetsVan, type Breuk } from './regelboek.ts';
import { feitenVan, type Zaak } from './zaak.state.ts';

export const evolve = ({ geschiedenis }: Zaak, opgetekend: Opgetekend): Zaak => ({
  geschiedenis: [...geschiedenis, opgetekend],
});

/** The zaak as it would be, had today recorded these events. */
const alsof = (zaak: Zaak, voorstel: readonly ZaakGebeurtenis[], vandaag: Datum): Zaak => {
  const vanaf = (zaak.geschiedenis.at(-1)?.revisie ?? -1) + 1;
  return voorstel.reduce<Zaak>(
    (tussen, gebeurtenis, i) =>
      evolve(tussen, {
        eventId: `voorstel-${vanaf + i}`,
        revisie: vanaf + i,
        geregistreerdOp: eindeVanDag(dagnummer(vandaag)),
        gebeurtenis,
      }),
    zaak,
  );
};

/** The event that a correction or withdrawal is about. */
const doelVan = (gebeurtenis: ZaakGebeurtenis): string | undefined => {
  if (gebeurtenis.type === 'GegevenGecorrigeerd') return gebeurtenis.correctieVan;
  return gebeurtenis.type === 'GebeurtenisIngetrokken' ? gebeurtenis.eventId : undefined;
};

const onmogelijk = (doel: string, breuken: readonly Breuk[]): Rejection => {
  const anderen = breuken.filter((breuk) => breuk.eventId !== doel);
  const afsluiting = anderen.find((breuk) => breuk.gebeurtenis === 'ZaakAfgesloten');
  return new Rejection('CORRECTIE_ONMOGELIJK', {
    ...breuken[0]!.details,
    oorzaak: breuken[0]!.code,
    afhankelijk: [...new Set(anderen.map(({ gebeurtenis, datum }) => `${gebeurtenis} ${datum}`))],
    eventIds: [...new Set(anderen.map(({ eventId }) => eventId))],
    ...(afsluiting ? { afsluiting: afsluiting.datum } : {}),
  });
};

/** Throws the first breach these events would add to the zaak. */
export const weigerNieuweBreuken = (zaak: Zaak, voorstel: readonly ZaakGebeurtenis[], vandaag: Datum): void => {
  const nieuw = nieuweBreuken(feitenVan(zaak), feitenVan(alsof(zaak, voorstel, vandaag)));
  const [eerste] = nieuw;
  if (!eerste) return;
  const doel = voorstel.map(doelVan).find((id) => id !== undefined);
  throw doel === undefined ? new Rejection(eerste.code, eerste.details) : onmogelijk(doel, nieuw);
};

/** Accepted, and worth saying. */
export type Gewaarschuwd = Readonly<{ code: Meldingcode; details: RejectionDetails }>;

/** What is worth saying about these events, once they are in the zaak. */
export const waarschuwingenBij = (
  zaak: Zaak,
  voorstel: readonly ZaakGebeurtenis[],
  context: Context,
): readonly Gewaarschuwd[] => {
  if (!voorstel.some(({ type }) => toetsVan(type).waarschuwingen)) return [];
  const feiten = feitenVan(alsof(zaak, voorstel, context.vandaag));
  const bekend = feitenVan(zaak).perId;
  return feiten.opVolgorde
    .filter((feit) => !bekend.has(feit.eventId))
    .flatMap((feit) =>
      (toetsVan(feit.gebeurtenis.type).waarschuwingen ?? []).flatMap(({ code, geldt }): Gewaarschuwd[] => {
        const details = geldt(feit as Parameters<typeof geldt>[0], feiten, context);
        return details ? [{ code, details }] : [];
      }),
    );
};
