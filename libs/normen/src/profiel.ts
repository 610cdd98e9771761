import type { Datum } from '@tijdig/kernel';
import type { MaatregelType, Maatregelsoort, Stap, ZaakGebeurtenistype } from '@tijdig/zaak';

/** Field must have one of these values. */
export type Waar = Readonly<Record<string, readonly (string | boolean | number)[]>>;

/** For which measures something holds; both lists, where given, must include the zaak. */
export type Dekking = Readonly<{ soorten?: readonly Maatregelsoort[]; typen?: readonly MaatregelType[] }>;

export type Startalternatief = Dekking &
  Readonly<{ gebeurtenis: ZaakGebeurtenistype; veld: string; doeldatum?: string }>;
export type Eindvoorwaarde = Dekking & Readonly<{ gebeurtenissen: readonly ZaakGebeurtenistype[]; waar?: Waar }>;
export type Vervalgrond = Readonly<{ gebeurtenis: ZaakGebeurtenistype; waar?: Waar }>;

/** W = ordinary days (werkdagen), K = calendar days, M = months. */
export type Dagsoort = 'W' | 'K' | 'M';
export type Termijn = Readonly<{ aantal: number; dag: Dagsoort; atw: boolean }>;
export type Norm = Termijn & Readonly<{ richting: 'vooruit' | 'terug' }>;

/** One timed step in a profile; the format of contract.md, stored as it stands. */
export type Normregel = Dekking &
  Readonly<{
    stap: Stap;
    label: string;
    bron: string;
    start: readonly Startalternatief[];
    bijOvername: 'geen' | 'vanaf-overname' | 'gewoon';
    eind: readonly Eindvoorwaarde[];
    verval?: readonly Vervalgrond[];
    norm: Norm;
    tweedeTerm?: Termijn;
    doelPct?: number;
    wipNorm?: number;
    achterstandGrondslag: 'openstaand' | 'overTermijn';
    telEenheid: 'zaak' | 'gezin';
    gezinsregel?: 'eersteContact' | 'alleJeugdigen';
    herhaalt?: boolean;
    herstart?: Readonly<{ gebeurtenis: ZaakGebeurtenistype; doeldatum: string }>;
  }>;

/** A version of a norm profile: the data of NormprofielVastgesteld. */
export type Profielversie = Readonly<{
  profielId: string;
  versie: number;
  geldigVan: Datum;
  titel: string;
  regels: readonly Normregel[];
}>;
