import type { Moment } from '@tijdig/kernel';
import { ofNull, type Zaakbeeld } from '../feit/zaakbeeld.ts';
import type { Bekend, Werkstap } from '../rij.ts';
import type { Klok } from './klok.ts';
import { klokkenVan } from './klokken.ts';
import type { Spoor } from './spoor.ts';

/** The row of a clock, known from a moment on. */
export const werkstapVan = (
  spoor: Spoor,
  zaak: Zaakbeeld,
  { punt, regel, normversie, afloop }: Klok,
  volgnummer: number,
  bekendVan: Moment,
): Bekend<Werkstap> => {
  const { deadline, tweedeDeadline } = regel.termijnen(punt.doel ?? punt.dag);
  return {
    profiel: spoor.profiel,
    stap: spoor.stap,
    volgnummer,
    telEenheid: regel.regel.telEenheid,
    start: punt.dag,
    vanaf: Math.max(punt.dag, zaak.kennisgeving),
    deadline,
    tweedeDeadline,
    eind: ofNull(afloop.eind),
    vervallen: ofNull(afloop.vervallen),
    plichtWeg: afloop.plichtWeg,
    normversie,
    bekendVan,
    bekendTot: null,
  };
};

/** §3: the rows of one step of a zaak. */
export const werkstappenVan = (spoor: Spoor, zaak: Zaakbeeld, bekendVan: Moment): readonly Bekend<Werkstap>[] =>
  klokkenVan(spoor, zaak).map((klok, i) => werkstapVan(spoor, zaak, klok, i + 1, bekendVan));
