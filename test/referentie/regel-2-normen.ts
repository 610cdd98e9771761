import type { Gebeurtenis, Regel, Versie } from './begrippen.ts';

/**
 * §2.4 with §1.4: what is recorded again while it is there is ignored; withdrawing any of its lines withdraws it; to
 * undo that, it is recorded anew. `sleutel` says which version or day a line is about.
 */
const bekendPerSleutel = (stream: readonly Gebeurtenis[], sleutel: (e: Gebeurtenis) => string) => {
  const bekend = new Map<string, Gebeurtenis>();
  const sleutelVanRegel = new Map<string, string>();
  for (const e of stream) {
    if (e.type === 'GebeurtenisIngetrokken') {
      bekend.delete(sleutelVanRegel.get(e.data['eventId'] as string) ?? '');
      continue;
    }
    sleutelVanRegel.set(e.eventId, sleutel(e));
    if (!bekend.has(sleutel(e))) bekend.set(sleutel(e), e);
  }
  return [...bekend.values()];
};

/** §2.1: the versions of a profile that are known. */
export const bekendeVersies = (stream: readonly Gebeurtenis[]): readonly Versie[] =>
  bekendPerSleutel(stream, (e) => String(e.data['versie'])).map((e) => e.data as unknown as Versie);

/** §2.5: the equated days that are known. */
export const bekendeDagen = (stream: readonly Gebeurtenis[]): readonly string[] =>
  bekendPerSleutel(stream, (e) => e.data['datum'] as string).map((e) => e.data['datum'] as string);

const later = (a: Versie, b: Versie) =>
  a.geldigVan === b.geldigVan ? b.versie - a.versie : a.geldigVan < b.geldigVan ? 1 : -1;

/** The first `geldigVan` of a profile; null when no version is known. */
export const eersteGeldigVan = (versies: readonly Versie[]) => versies.map((v) => v.geldigVan).sort()[0] ?? null;

/** §2.1: the version in force on d. */
export const versieOp = (versies: readonly Versie[], d: string): Versie | undefined => {
  const eerste = eersteGeldigVan(versies);
  if (eerste === null) return undefined;
  const dag = d < eerste ? eerste : d;
  return versies.filter((v) => v.geldigVan <= dag).sort(later)[0];
};

export const regelVan = (versie: Versie | undefined, stap: string): Regel | undefined =>
  versie?.regels.find((r) => r.stap === stap);

/** §2.2: the rule of the step in the version in force on d. */
export const regelOp = (versies: readonly Versie[], stap: string, d: string) => regelVan(versieOp(versies, d), stap);

/** §2.3: the version that a figure on P asks; none before the first `geldigVan`. */
export const gevraagdeVersie = (versies: readonly Versie[], p: string): Versie | undefined => {
  const eerste = eersteGeldigVan(versies);
  return eerste === null || p < eerste ? undefined : versieOp(versies, p);
};

/** §5, lines: of a step that the version on P lacks, the rule of the latest version before P that has it. */
export const laatsteRegelVoor = (versies: readonly Versie[], stap: string, p: string) =>
  regelVan(versies.filter((v) => v.geldigVan < p && regelVan(v, stap)).sort(later)[0], stap);
