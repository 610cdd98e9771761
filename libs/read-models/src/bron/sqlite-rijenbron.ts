import type { Dagnummer, Kennismoment } from '@tijdig/kernel';
import type { Normkennis } from '@tijdig/normen';
import type {
  BlindeVlek,
  Datumveld,
  Gezinskeuze,
  Gezinszaak,
  Rijenbron,
  VanZaak,
  Werkstap,
  Zaakstand,
} from '@tijdig/projections';
import type { Stap } from '@tijdig/zaak';
import { dagVanMoment } from '../interval/ligging.ts';
import { OOIT } from '../interval/knoop.ts';
import { lopendOp, zoekpad, type Zoekpad } from '../interval/zoekpad.ts';
import {
  gezinszaakUit,
  standUit,
  vlekUit,
  werkstapUit,
  type GezinszaakKolommen,
  type StandKolommen,
  type VlekKolommen,
  type WerkstapKolommen,
} from './rijvorm.ts';
import type { Parameters, Statements } from './statements.ts';
import { BLINDE_VLEKKEN, GEZINSZAKEN, LIJN, OPEN, STANDEN, TUSSEN } from './vragen.ts';

const alsJson = ({ links, rechts }: Zoekpad): Parameters => ({
  links: JSON.stringify(links),
  rechts: JSON.stringify(rechts),
});

/** The rows as known at one kennismoment; only good inside the read transaction it was made in. */
export class SqliteRijenbron implements Rijenbron {
  readonly kennismoment: Kennismoment;
  readonly normen: Normkennis;
  readonly uitgeslotenZaken: number;
  readonly #sql: Statements;
  readonly #kennis: number;

  constructor(sql: Statements, kennismoment: Kennismoment, normen: Normkennis, uitgeslotenZaken: number) {
    this.#sql = sql;
    this.kennismoment = kennismoment;
    this.normen = normen;
    this.uitgeslotenZaken = uitgeslotenZaken;
    this.#kennis = kennismoment.tot;
  }

  open(profiel: string, dag: Dagnummer): readonly VanZaak<Werkstap>[] {
    return this.#sql
      .rijen<WerkstapKolommen>(OPEN, { profiel, dag, kennis: this.#kennis, ...alsJson(zoekpad(dag, this.#kennisdag)) })
      .map((k) => werkstapUit(profiel, k));
  }

  blindeVlekken(profiel: string, dag: Dagnummer): readonly VanZaak<BlindeVlek>[] {
    const pad = alsJson(zoekpad(dag, this.#kennisdag));
    return this.#sql
      .rijen<VlekKolommen>(BLINDE_VLEKKEN, { profiel, dag, kennis: this.#kennis, ...pad })
      .map((k) => vlekUit(profiel, k));
  }

  tussen(profiel: string, veld: Datumveld, van: Dagnummer, tot: Dagnummer): readonly VanZaak<Werkstap>[] {
    return this.#sql
      .rijen<WerkstapKolommen>(TUSSEN[veld], { profiel, van, tot, kennis: this.#kennis })
      .map((k) => werkstapUit(profiel, k));
  }

  gezinszaken(profiel: string, stap: Stap, { van, tot, gemeldVanaf }: Gezinskeuze): readonly Gezinszaak[] {
    const lijn = this.#sql.een<{ id: number }>(LIJN, { profiel, stap })?.id ?? 0;
    const grenzen =
      tot === null
        ? { tot: OOIT, startTot: van - 1, ...alsJson(lopendOp(this.#kennisdag)) }
        : { tot, startTot: tot, ...alsJson(zoekpad(van - 1, this.#kennisdag)) };
    return this.#sql
      .rijen<GezinszaakKolommen>(GEZINSZAKEN, { lijn, kennis: this.#kennis, van, gemeldVanaf, ...grenzen })
      .map(gezinszaakUit);
  }

  standen(zaakIds: ReadonlySet<string>): ReadonlyMap<string, Zaakstand> {
    const kolommen = this.#sql.rijen<StandKolommen>(STANDEN, {
      zaakIds: JSON.stringify([...zaakIds]),
      kennis: this.#kennis,
    });
    return new Map(kolommen.map((k) => [k[0], standUit(k)]));
  }

  get #kennisdag(): Dagnummer {
    return dagVanMoment(this.#kennis);
  }
}
