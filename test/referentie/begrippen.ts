/** One line of a log, as `import` reads it (contract, "Event line"). */
export type Eventline = Readonly<{
  stream: string;
  type: string;
  schemaVersie?: number;
  eventId?: string;
  gebeurdOp: string;
  geregistreerdOp: string;
  data: Data;
  metadata?: Data;
  revisie?: number;
}>;

export type Data = Readonly<Record<string, unknown>>;

/** A line with its place: `revisie` counts within the stream, `moment` is geregistreerdOp in milliseconds. */
export type Gebeurtenis = Readonly<{
  stream: string;
  type: string;
  eventId: string;
  revisie: number;
  moment: number;
  geregistreerdLokaal: string;
  data: Data;
}>;

/** An event that counts at K, with its corrected data and the date that follows from them (§1.3-1.5). */
export type Feit = Readonly<{
  type: string;
  eventId: string;
  revisie: number;
  datum: string;
  data: Data;
}>;

export type Soort = 'OTS' | 'VOOGDIJ' | 'PREVENTIEF' | 'JR';

export type Zaak = Readonly<{
  zaakId: string;
  /** In order of (date, revision). */
  feiten: readonly Feit[];
  maatregelType: string;
  soort: Soort;
  kennisgevingsdatum: string;
  gezinId: string | null;
  regioCode: string;
  /** E of §3.3. */
  einde: string | null;
}>;

export type Bereik = Readonly<{ soorten?: readonly string[]; typen?: readonly string[] }>;
export type Waar = Readonly<Record<string, readonly unknown[]>>;
export type Alternatief = Bereik & Readonly<{ gebeurtenis: string; veld: string; doeldatum?: string }>;
export type Voorwaarde = Bereik & Readonly<{ gebeurtenissen: readonly string[]; waar?: Waar }>;
export type Vervalgrond = Readonly<{ gebeurtenis: string; waar?: Waar }>;
export type Termijn = Readonly<{ aantal: number; dag: 'W' | 'K' | 'M'; atw: boolean }>;
export type Norm = Termijn & Readonly<{ richting: 'vooruit' | 'terug' }>;
export type Gezinsregel = 'eersteContact' | 'alleJeugdigen';

export type Regel = Bereik &
  Readonly<{
    stap: string;
    label: string;
    bron: string;
    start: readonly Alternatief[];
    bijOvername: 'geen' | 'vanaf-overname' | 'gewoon';
    eind: readonly Voorwaarde[];
    verval?: readonly Vervalgrond[];
    norm: Norm;
    tweedeTerm?: Termijn;
    doelPct?: number;
    wipNorm?: number;
    achterstandGrondslag: 'openstaand' | 'overTermijn';
    telEenheid: 'zaak' | 'gezin';
    gezinsregel?: Gezinsregel;
    herhaalt?: boolean;
    herstart?: Readonly<{ gebeurtenis: string; doeldatum: string }>;
  }>;

export type Versie = Readonly<{
  profielId: string;
  versie: number;
  geldigVan: string;
  titel: string;
  regels: readonly Regel[];
}>;

/** Everything that is known at K. */
export type Kennis = Readonly<{
  zaken: readonly Zaak[];
  profielen: ReadonlyMap<string, readonly Versie[]>;
  gelijkgesteld: ReadonlySet<string>;
  /** The closing day of K (§1.2). */
  sluitdag: string;
}>;

export type Herkomst = Readonly<{ datum: string; eventId: string; veld: string }>;

export type Rij = Readonly<{
  zaak: Zaak;
  stap: string;
  volgnummer: number;
  /** Of the zaak; of an episode of a gezin its d. */
  kennisgevingsdatum: string;
  start: string;
  deadline: string;
  tweedeDeadline: string | null;
  eind: string | null;
  vervallen: string | null;
  /** What made it lapse; §5 leaves `herstart` and `verval` of a `terug` rule out of two cohorts. */
  vervallenDoor: 'einde' | 'werkstap' | 'verval' | 'herstart' | null;
  terug: boolean;
  /** The zaken considered of an episode of a gezin, first by (d, zaakId); null for a row of one zaak. */
  episode: readonly Zaak[] | null;
  uitleg: Readonly<{ start: Herkomst; norm: Norm; versie: Versie; bron: string; doeldatum: string | null }>;
}>;

export type Status = 'afgerond' | 'vervallen' | 'nog niet gestart' | 'over termijn' | 'open';
export type Groepsleutel = 'regio' | 'team' | 'maatregelsoort' | 'medewerker';
export type Groepen = Readonly<Record<Groepsleutel, string | null>>;
export type Filters = Readonly<Partial<Record<Groepsleutel | 'stap', readonly (string | null)[]>>>;
