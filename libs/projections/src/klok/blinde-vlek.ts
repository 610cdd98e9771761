import type { Dagnummer, Moment } from '@tijdig/kernel';
import { NOOIT, ofNull, type Zaakbeeld } from '../feit/zaakbeeld.ts';
import type { Bekend, BlindeVlek, Werkstap } from '../rij.ts';
import { eindVan, vervalVanaf } from './klok.ts';
import type { Klokregel } from './klokregel.ts';
import { regelOp, type Spoor } from './spoor.ts';
import { geldtVoor } from './start.ts';

type Dagen = { van: Dagnummer; tot: Dagnummer };

/** Rules for which a missing clock says nothing: §5, `nietGestart` is 0. */
const teltNiet = ({ vorm, regel }: Klokregel): boolean => vorm !== 'eenmalig' || regel.telEenheid === 'gezin';

/** The first day on which a rule itself ends the blind spot: the step is done, or has lapsed. */
const voorbijOp = (regel: Klokregel, { feiten }: Zaakbeeld): Dagnummer =>
  Math.min(eindVan(regel, feiten), vervalVanaf(regel, feiten, -NOOIT));

/** Per version in force, the days of the zaak on which its conditions leave the spot blind; what touches is joined. */
const blindeDagen = (spoor: Spoor, zaak: Zaakbeeld, tot: Dagnummer): readonly Dagen[] => {
  const dagen: Dagen[] = [];
  spoor.versies.forEach(({ van, regel }, i) => {
    if (!regel || teltNiet(regel)) return;
    const begin = Math.max(van, zaak.kennisgeving);
    const eind = Math.min(spoor.versies[i + 1]?.van ?? NOOIT, tot, voorbijOp(regel, zaak));
    if (eind <= begin) return;
    const vorige = dagen.at(-1);
    if (vorige?.tot === begin) vorige.tot = eind;
    else dagen.push({ van: begin, tot: eind });
  });
  return dagen;
};

/** §5: the days on which a running zaak has no clock for a step that covers it, such as an OTS without a decision. */
export const blindeVlekkenVan = (
  spoor: Spoor,
  zaak: Zaakbeeld,
  rijen: readonly Werkstap[],
  bekendVan: Moment,
): readonly Bekend<BlindeVlek>[] => {
  const regel = regelOp(spoor, zaak.kennisgeving);
  if (!regel || zaak.kennisgeving < spoor.eersteGeldigVan || !geldtVoor(regel, zaak)) return [];
  const tot = Math.min(zaak.einde, rijen[0]?.start ?? NOOIT);
  if (tot <= zaak.kennisgeving) return [];
  const { profiel, stap } = spoor;
  return blindeDagen(spoor, zaak, tot).map((d) => ({
    profiel,
    stap,
    van: d.van,
    tot: ofNull(d.tot),
    bekendVan,
    bekendTot: null,
  }));
};
