import type { Dagnummer, Moment } from '@tijdig/kernel';
import type { Stap } from '@tijdig/zaak';
import type { Normregel, Profielversie } from './profiel.ts';

/** The ordinary days as known at some kennismoment. */
export interface Kalender {
  /** Days equated with a holiday (art. 3 lid 3 Atw) that are known. */
  readonly gelijkgesteld: ReadonlySet<Dagnummer>;
  isGewoneDag(dag: Dagnummer): boolean;
  /** Why a day does not count, in Dutch (`zaterdag`, `zondag`, `Goede Vrijdag`, `gelijkgestelde dag`); undefined when it does. */
  redenVan(dag: Dagnummer): string | undefined;
}

/** One profile's versions as known at some kennismoment. */
export interface Profiel {
  readonly profielId: string;
  /** All known versions by (geldigVan, versie). */
  readonly versies: readonly Profielversie[];
  /** The first day any version is valid. */
  readonly eersteGeldigVan: Dagnummer;
  /** The version in force on a day: greatest `geldigVan` ≤ day (equal: highest `versie`), or the first one before that. */
  versieOp(dag: Dagnummer): Profielversie;
  regelOp(stap: Stap, dag: Dagnummer): Normregel | undefined;
}

/** Norms and calendar as known at one kennismoment. */
export interface Normkennis {
  readonly kalender: Kalender;
  /** Known profiles by id, in code point order. */
  readonly profielen: ReadonlyMap<string, Profiel>;
}

/** All norm and calendar events, cut into the periods in which what is known of them stays the same. */
export interface Normtijdlijn {
  /** The moments at which knowledge changes, ascending. */
  readonly momenten: readonly Moment[];
  /** What is known at a moment (the same object within a period). */
  op(moment: Moment): Normkennis;
}
