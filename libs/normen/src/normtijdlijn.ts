import { dagnummer, type Moment } from '@tijdig/kernel';
import { KALENDERSTROOM, type NormOpgetekend, type Vaststelling } from './catalogus.ts';
import { kalender } from './kalender.ts';
import type { Kalender, Normkennis, Normtijdlijn, Profiel } from './kennis.ts';
import { evolueer, LEGE_STAND, type Normstand } from './normstand.ts';
import type { Profielversie } from './profiel.ts';
import { profielVan } from './profielkennis.ts';
import { plaatsOp, standOp, type Verloop } from './verloop.ts';

type Vaststellingen = readonly Vaststelling[];

const vaststellingenIn = (stand: Normstand): Vaststellingen => [...stand.values()].map((v) => v.vaststelling);

const gelijk = (a: Vaststellingen, b: Vaststellingen): boolean =>
  a.length === b.length && a.every((v, i) => v === b[i]);

/** What one stream says over time: one entry a moment at which that changes. `S` is made of it once. */
const verloopVan = <S>(gebeurtenissen: readonly NormOpgetekend[], maak: (v: Vaststellingen) => S): Verloop<S> => {
  const opVolgorde = gebeurtenissen.toSorted((a, b) => a.revisie - b.revisie);
  const momenten: Moment[] = [];
  const standen: S[] = [];
  let stand = LEGE_STAND;
  let bekend: Vaststellingen = [];
  opVolgorde.forEach((gebeurtenis, i) => {
    stand = evolueer(stand, gebeurtenis);
    if (opVolgorde[i + 1]?.geregistreerdOp === gebeurtenis.geregistreerdOp) return;
    const nu = vaststellingenIn(stand);
    if (gelijk(nu, bekend)) return;
    bekend = nu;
    momenten.push(gebeurtenis.geregistreerdOp);
    standen.push(maak(nu));
  });
  return { momenten, standen };
};

const kalenderVan = (dagen: Vaststellingen): Kalender =>
  kalender(dagen.flatMap((v) => (v.type === 'GelijkgesteldeDagVastgesteld' ? [dagnummer(v.data.datum)] : [])));

/** Undefined when every version was withdrawn. */
const profielUit = (vaststellingen: Vaststellingen): Profiel | undefined => {
  const [eerste, ...rest]: Profielversie[] = vaststellingen.flatMap((v) =>
    v.type === 'NormprofielVastgesteld' ? [v.data] : [],
  );
  return eerste && profielVan([eerste, ...rest]);
};

/** Norms and calendar over time, from all their events; what did not change between two moments stays the same object. */
export const normtijdlijn = (gebeurtenissen: readonly NormOpgetekend[]): Normtijdlijn => {
  const perStroom = Map.groupBy(gebeurtenissen, ({ stream }) => stream);
  const kalenders = verloopVan(perStroom.get(KALENDERSTROOM) ?? [], kalenderVan);
  perStroom.delete(KALENDERSTROOM);
  const profielen = [...perStroom.values()].map((stroom) => verloopVan(stroom, profielUit));
  const momenten = [...new Set([kalenders, ...profielen].flatMap((v) => v.momenten))].sort((a, b) => a - b);
  const zonderVastgesteldeDagen = kalender();

  const kennisOp = (moment: Moment): Normkennis => ({
    kalender: standOp(kalenders, moment) ?? zonderVastgesteldeDagen,
    profielen: new Map(
      profielen
        .map((verloop) => standOp(verloop, moment))
        .filter((profiel) => profiel !== undefined)
        .sort((a, b) => (a.profielId < b.profielId ? -1 : 1))
        .map((profiel) => [profiel.profielId, profiel]),
    ),
  });
  const perPeriode = new Map<number, Normkennis>();
  return {
    momenten,
    op: (moment) => {
      const periode = plaatsOp(momenten, moment);
      const bekend = perPeriode.get(periode) ?? kennisOp(moment);
      perPeriode.set(periode, bekend);
      return bekend;
    },
  };
};
