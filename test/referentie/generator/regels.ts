import type { Data, Eventline } from '../begrippen.ts';
import { normregels } from './normen.ts';
import { zaakregels } from './registratie.ts';
import type { Regelontwerp } from './registratie.ts';
import type { Wereld } from './wereld.ts';
import { zaakplannen } from './zaakplan.ts';

const metadata = ({ t, medewerkers }: Wereld): Readonly<{ metadata?: Data }> =>
  t.een<() => Readonly<{ metadata?: Data }>>([
    () => ({}),
    () => ({ metadata: { bron: 'import' } }),
    () => ({ metadata: { bron: 'import', import: true, organisatieId: 'GI-00' } }),
    () => ({ metadata: { bron: 'caseworktool', geregistreerdDoor: t.een(medewerkers), rol: 'onbevestigd' } }),
  ])();

/** The envelope; an eventId may be left out where nothing refers to it. */
const regel = (w: Wereld, o: Regelontwerp, revisie: number, genoemd: ReadonlySet<string>): Eventline => ({
  stream: o.stream,
  type: o.type,
  ...(w.t.kans(0.1) ? { schemaVersie: 1 } : {}),
  ...(genoemd.has(o.id) || w.t.kans(0.6) ? { eventId: o.id } : {}),
  gebeurdOp: o.gebeurdOp,
  geregistreerdOp: new Date(o.moment).toISOString(),
  data: o.data,
  ...metadata(w),
  ...(o.stream.startsWith('zaak-') && w.t.kans(0.1) ? { revisie } : {}),
});

/** The lines of a log in the order in which they were recorded; of one moment, the order in which they were made. */
export const logregels = (w: Wereld, zaken: number): readonly Eventline[] => {
  const ontwerpen = [...normregels(w), ...zaakplannen(w, zaken).flatMap((plan) => zaakregels(w, plan))].sort(
    (a, b) => a.moment - b.moment,
  );
  const genoemd = new Set(ontwerpen.flatMap(({ over }) => (over === null ? [] : [over])));
  const lengte = new Map<string, number>();
  return ontwerpen.map((o) => {
    const revisie = lengte.get(o.stream) ?? 0;
    lengte.set(o.stream, revisie + 1);
    return regel(w, o, revisie, genoemd);
  });
};
