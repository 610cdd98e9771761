import type {
  Bereik,
  Feit,
  Herkomst,
  Kennis,
  Regel,
  Rij,
  Status,
  Versie,
  Voorwaarde,
  Waar,
  Zaak,
} from './begrippen.ts';
import { eerste } from './datum.ts';
import { eersteGeldigVan, regelOp, versieOp } from './regel-2-normen.ts';
import { deadlineVan, tweedeDeadlineVan } from './regel-2-termijn.ts';
import { reeksRijen, terugRijen } from './regel-3-reeksen.ts';

/** §3, head: `soorten` and `typen`, where given, must both include the zaak. */
export const dekt = ({ soorten, typen }: Bereik, zaak: Zaak) =>
  (!soorten || soorten.includes(zaak.soort)) && (!typen || typen.includes(zaak.maatregelType));

const isGevuld = (waarde: unknown): waarde is string => typeof waarde === 'string' && waarde !== '';

/** `waar`: the field has one of the values; an absent field does not pass. */
const isWaar = (waar: Waar | undefined, feit: Feit) =>
  Object.entries(waar ?? {}).every(([veld, waarden]) => waarden.includes(feit.data[veld] ?? null));

export type Start = Herkomst & Readonly<{ doeldatum: string | null }>;

/** §3.1: the first alternative that applies and has an event in which its field is filled. */
const gevondenStart = (zaak: Zaak, regel: Regel): Start | null => {
  for (const alternatief of regel.start.filter((a) => dekt(a, zaak))) {
    const { gebeurtenis, veld, doeldatum } = alternatief;
    const feit = zaak.feiten.find((f) => f.type === gebeurtenis && isGevuld(f.data[veld]));
    if (!feit) continue;
    const doel = doeldatum === undefined ? null : feit.data[doeldatum];
    return { datum: feit.data[veld] as string, eventId: feit.eventId, veld, doeldatum: isGevuld(doel) ? doel : null };
  }
  return null;
};

const overnameVan = (zaak: Zaak) => zaak.feiten.find((f) => f.type === 'UitvoeringOvergenomen');

/** §3.1: `bijOvername: geen` leaves a zaak that was taken over without rows. */
export const isUitgesloten = (zaak: Zaak, regel: Regel) =>
  regel.bijOvername === 'geen' && overnameVan(zaak) !== undefined;

/** §3.1: where the clock starts; null: no row. */
export const startVan = (zaak: Zaak, regel: Regel): Start | null => {
  const overname = overnameVan(zaak);
  if (!overname || regel.bijOvername === 'gewoon') return gevondenStart(zaak, regel);
  if (regel.bijOvername === 'geen') return null;
  return { datum: overname.datum, eventId: overname.eventId, veld: 'datumOvergedragenGekregen', doeldatum: null };
};

/** §3.2: an event of one of the types of a condition that passes `waar`. */
export const voldoet = (voorwaarde: Voorwaarde, feit: Feit) =>
  voorwaarde.gebeurtenissen.includes(feit.type) && isWaar(voorwaarde.waar, feit);

/** §3.2: the latest date over the conditions that apply, if all are met; none applies: never. */
export const eindVan = (zaak: Zaak, regel: Regel): string | null => {
  const data = regel.eind
    .filter((voorwaarde) => dekt(voorwaarde, zaak))
    .map((voorwaarde) => zaak.feiten.find((f) => voldoet(voorwaarde, f))?.datum ?? null);
  return data.includes(null) ? null : (data.sort().at(-1) ?? null);
};

/** §3.3: what an event does to make the step lapse: a decision (`werkstap`), or what the rule names (`verval`). */
export const vervalDoor = (feit: Feit, regel: Regel): 'werkstap' | 'verval' | null => {
  if (feit.type === 'WerkstapVervallen' && feit.data['stap'] === regel.stap) return 'werkstap';
  const genoemd = (regel.verval ?? []).some((v) => v.gebeurtenis === feit.type && isWaar(v.waar, feit));
  return genoemd ? 'verval' : null;
};

/** §3.3: L, the first event on or after the start that makes the step lapse. */
const vervalVan = (zaak: Zaak, regel: Regel, start: string) =>
  zaak.feiten.find((f) => f.datum >= start && vervalDoor(f, regel) !== null);

/** What a row holds besides how it ended; §2.2: `norm` and `tweedeTerm` by the version in force on its start. */
export const begonnenRij = (
  zaak: Zaak,
  herkomst: Start,
  regel: Regel,
  versies: readonly Versie[],
  { gelijkgesteld }: Kennis,
): Rij => ({
  zaak,
  stap: regel.stap,
  volgnummer: 1,
  kennisgevingsdatum: zaak.kennisgevingsdatum,
  start: herkomst.datum,
  deadline: deadlineVan(herkomst.datum, regel.norm, herkomst.doeldatum, gelijkgesteld),
  tweedeDeadline: tweedeDeadlineVan(herkomst.datum, regel, gelijkgesteld),
  eind: null,
  vervallen: null,
  vervallenDoor: null,
  terug: regel.norm.richting === 'terug',
  episode: null,
  uitleg: {
    start: { datum: herkomst.datum, eventId: herkomst.eventId, veld: herkomst.veld },
    norm: regel.norm,
    versie: versieOp(versies, herkomst.datum) as Versie,
    bron: regel.bron,
    doeldatum: herkomst.doeldatum,
  },
});

/** §3.4: done, lapsed, not there, or neither. */
const afgelopen = (rij: Rij, regel: Regel): readonly Rij[] => {
  const { zaak } = rij;
  const eind = eindVan(zaak, regel);
  const verval = vervalVan(zaak, regel, rij.start);
  const v = eerste(zaak.einde, verval?.datum ?? null);
  if (eind !== null && (v === null || eind <= v)) return [{ ...rij, eind }];
  if (v === null) return [rij];
  if (zaak.einde !== null && zaak.einde <= rij.start) return [];
  const vervallenDoor = v === zaak.einde ? 'einde' : vervalDoor(verval as Feit, regel);
  return [{ ...rij, vervallen: v, vervallenDoor }];
};

/** §3.1-3.4: the one row of a step that does not repeat. */
const enkeleRij = (zaak: Zaak, regel: Regel, versies: readonly Versie[], kennis: Kennis): readonly Rij[] => {
  const start = startVan(zaak, regel);
  if (!start || start.datum < (eersteGeldigVan(versies) as string)) return [];
  const onder = regelOp(versies, regel.stap, start.datum);
  return onder ? afgelopen(begonnenRij(zaak, start, onder, versies, kennis), onder) : [];
};

/** §3.8 */
export const genummerd = (rijen: readonly Rij[]): readonly Rij[] =>
  [...rijen].sort((a, b) => (a.start < b.start ? -1 : 1)).map((rij, i) => ({ ...rij, volgnummer: i + 1 }));

/** The rule that covers the zaak: in force on its kennisgevingsdatum (§2.2), and not excluded by `bijOvername`. */
const eigenRegel = (zaak: Zaak, stap: string, versies: readonly Versie[]): Regel | null => {
  const regel = regelOp(versies, stap, zaak.kennisgevingsdatum);
  return regel && dekt(regel, zaak) && !isUitgesloten(zaak, regel) ? regel : null;
};

/** The row by rules 3.1-3.4, which is what a gezin considers. */
export const rijVolgens1Tot4 = (zaak: Zaak, stap: string, versies: readonly Versie[], kennis: Kennis) => {
  const regel = eigenRegel(zaak, stap, versies);
  return regel ? enkeleRij(zaak, regel, versies, kennis) : [];
};

/** §2.2 with §3: the rows of a step of a zaak, by the rule in force on its kennisgevingsdatum. */
export const rijenVan = (zaak: Zaak, stap: string, versies: readonly Versie[], kennis: Kennis): readonly Rij[] => {
  const regel = eigenRegel(zaak, stap, versies);
  if (!regel) return [];
  if (regel.norm.richting === 'terug') return genummerd(terugRijen(zaak, regel, versies, kennis));
  if (regel.herhaalt) return genummerd(reeksRijen(zaak, regel, versies, kennis));
  return enkeleRij(zaak, regel, versies, kennis);
};

/** §3.7: the status at P, the first that fits. */
export const statusOp = (rij: Rij, p: string): Status => {
  if (rij.eind !== null && rij.eind <= p) return 'afgerond';
  if (rij.vervallen !== null && rij.vervallen <= p) return 'vervallen';
  if (rij.start > p || rij.kennisgevingsdatum > p) return 'nog niet gestart';
  return rij.deadline < p ? 'over termijn' : 'open';
};

/** §3.7, last sentence. */
export const isOpen = (rij: Rij, p: string) => ['open', 'over termijn'].includes(statusOp(rij, p));
