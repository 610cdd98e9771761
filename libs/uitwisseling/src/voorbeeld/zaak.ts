import { dagnummer, datumVan, weekdag, type Dagnummer, type Moment } from '@tijdig/kernel';
import type { GebeurtenisVan, ZaakGebeurtenistype } from '@tijdig/zaak';
import { v5 } from 'uuid';
import { eenOp, greep } from './greep.ts';
import type { Maatregel } from './maatregelen.ts';

/** Fixed: other values would give the example other addresses. */
const VOORBEELD = 'b0b6a4f5-6d55-5c0e-9b51-2f1f6d1f9a10';

export const voorbeeldId = (naam: string): string => v5(naam, VOORBEELD);

/** The last day of the source table; the example knows nothing later. */
export const LAATSTE_DAG = dagnummer('2025-11-24');

/** A fact of the example: the day it happened and the moment it was typed in. */
export type Feit = Readonly<{
  stream: string;
  type: ZaakGebeurtenistype;
  gebeurdOp: string;
  moment: Moment;
  data: Readonly<Record<string, unknown>>;
  medewerker: string;
  eventId: string;
}>;

const DAG_MS = 86_400_000;
const UUR_MS = 3_600_000;

export const werkdagVanaf = (dag: Dagnummer): Dagnummer => {
  const w = weekdag(dag);
  return w < 6 ? dag : dag + 8 - w;
};

const werkdagenLater = (dag: Dagnummer, aantal: number): Dagnummer => {
  let later = werkdagVanaf(dag);
  for (let i = 0; i < aantal; i += 1) later = werkdagVanaf(later + 1);
  return later;
};

/** Mostly the same day or the next; one in fourteen only after a week or two. */
const vertraging = (nummer: number, wat: string): number =>
  eenOp(nummer, `laat ${wat}`, 14) ? 5 + greep(nummer, `hoe laat ${wat}`, 5) : greep(nummer, `typt ${wat}`, 3) % 2;

const TEAMS: Readonly<Record<string, number>> = { Drenthe: 3, Groningen: 5 };
const HULPVERLENERS_PER_TEAM = 9;

const tweeCijfers = (n: number): string => String(n).padStart(2, '0');

/** One zaak of the example and the hand that writes its facts. */
export class Voorbeeldzaak {
  readonly maatregel: Maatregel;
  readonly feiten: Feit[] = [];
  readonly stream: string;
  readonly team: string;
  /** The day after which nothing happens any more. */
  readonly einde: Dagnummer;

  constructor(maatregel: Maatregel) {
    this.maatregel = maatregel;
    this.stream = `zaak-${voorbeeldId(`zaak ${maatregel.nummer}`)}`;
    const team = 1 + greep(maatregel.nummer, 'team', TEAMS[maatregel.regio] ?? 1);
    this.team = `${maatregel.regio}-${team}`;
    this.einde = maatregel.beeindigd ?? LAATSTE_DAG;
  }

  greep(onderwerp: string, tot: number): number {
    return greep(this.maatregel.nummer, onderwerp, tot);
  }

  eenOp(onderwerp: string, hoeveel: number): boolean {
    return eenOp(this.maatregel.nummer, onderwerp, hoeveel);
  }

  /** Somebody of the team, by number; `wie` 0 is who holds the zaak. */
  hulpverlener(wie = 0): string {
    const nummer = 1 + ((this.greep('hulpverlener', HULPVERLENERS_PER_TEAM) + wie) % HULPVERLENERS_PER_TEAM);
    return `${this.team}.${tweeCijfers(nummer)}`;
  }

  /** Notes a fact; `uur` is when on the day it is typed in, `dagen` how many working days later (default: as it goes). */
  noteer<T extends ZaakGebeurtenistype>(
    type: T,
    dag: Dagnummer,
    data: Omit<GebeurtenisVan<T>, 'type'>,
    { uur = 8 + this.greep(`uur ${type} ${dag}`, 8), dagen = vertraging(this.maatregel.nummer, `${type} ${dag}`) } = {},
  ): Feit {
    const feit: Feit = {
      stream: this.stream,
      type,
      gebeurdOp: datumVan(dag),
      moment: werkdagenLater(dag, dagen) * DAG_MS + uur * UUR_MS + this.greep(`minuut ${type} ${dag}`, 3600) * 1000,
      data,
      medewerker: this.hulpverlener(),
      eventId: voorbeeldId(`${this.stream} ${this.feiten.length}`),
    };
    this.feiten.push(feit);
    return feit;
  }

  /** The same, if the zaak still runs that day. */
  alsHetLoopt<T extends ZaakGebeurtenistype>(type: T, dag: Dagnummer, data: Omit<GebeurtenisVan<T>, 'type'>): boolean {
    if (dag >= this.einde) return false;
    this.noteer(type, dag, data);
    return true;
  }
}
