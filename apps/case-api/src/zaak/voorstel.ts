import type { NewEvent } from '@tijdig/event-store';
import type { Moment } from '@tijdig/kernel';
import { decideZaak, ZAAKGEBEURTENISSEN, type Besluit, type Context, type ZaakGebeurtenis } from '@tijdig/zaak';
import { eisRevisie } from '../opdracht/eerder.ts';
import { alsNieuw, type Besloten } from '../opdracht/gebeurtenissen.ts';
import type { Zaakopdracht } from '../opdracht/opdracht.ts';
import { zaakstroom } from '../opdracht/zaak-id.ts';
import type { Contextbron, Situatie } from './context.ts';
import type { Stand } from './stand.ts';

/** What a command would record, and from what that was decided. */
export type Voorstel = Readonly<{
  stand: Stand;
  situatie: Situatie;
  context: Context;
  besluit: Besluit;
  nieuw: readonly NewEvent[];
}>;

const alsBesloten = ({ type, ...data }: ZaakGebeurtenis): Besloten => {
  const { leidend } = ZAAKGEBEURTENISSEN[type];
  return { type, data, gebeurdOp: leidend === null ? undefined : (data as Record<string, string>)[leidend] };
};

export const beslis = (opdracht: Zaakopdracht, stand: Stand, moment: Moment, bron: Contextbron): Voorstel => {
  const { zaakId, command } = opdracht;
  eisRevisie(stand.verwacht, opdracht);
  const situatie = { zaakId, command, zaak: stand.zaak, moment };
  const context = bron.voorBesluit(situatie);
  const besluit = decideZaak(command, stand.zaak, context);
  const nieuw = alsNieuw(zaakstroom(zaakId), opdracht, besluit.gebeurtenissen.map(alsBesloten));
  return { stand, situatie, context, besluit, nieuw };
};
