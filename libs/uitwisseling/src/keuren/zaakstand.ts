import {
  ZAAKGEBEURTENISSEN,
  gecorrigeerd,
  isZaakGebeurtenistype,
  veldfouten,
  type GebeurtenisVan,
  type Opgetekend,
  type ZaakGebeurtenis,
} from '@tijdig/zaak';
import type { Oorzaak } from '../meldingen.ts';

/** An earlier event that a correction may point at; without `feit` it stood on a broken line. */
type Doel = { feit?: Opgetekend; ingetrokken: boolean };

const isCorrectie = ({ type }: ZaakGebeurtenis): boolean =>
  type === 'GegevenGecorrigeerd' || type === 'GebeurtenisIngetrokken';

/** What the log knows of a zaak after so many lines, as far as the next line must fit it (rekenregels §1.4). */
export class Zaakstand {
  readonly #doelen = new Map<string, Doel>();
  #aangemeld = 0;

  /** Takes in what is in the log already, or has been checked. */
  neem(opgetekend: Opgetekend): void {
    const { gebeurtenis } = opgetekend;
    if (gebeurtenis.type === 'ZaakAangemeld') this.#aangemeld += 1;
    if (gebeurtenis.type === 'GegevenGecorrigeerd') this.#corrigeer(gebeurtenis);
    if (gebeurtenis.type === 'GebeurtenisIngetrokken') this.#trekIn(gebeurtenis.eventId);
    this.#doelen.set(opgetekend.eventId, { feit: opgetekend, ingetrokken: false });
  }

  /** A broken line: what points at it cannot be judged. */
  neemKapot(eventId: string): void {
    this.#doelen.set(eventId, { ingetrokken: false });
  }

  keur({ gebeurtenis }: Opgetekend): Oorzaak[] {
    if (gebeurtenis.type === 'ZaakAangemeld') return this.#aangemeld > 0 ? [{ code: 'ZAAK_AL_AANGEMELD' }] : [];
    if (gebeurtenis.type === 'GegevenGecorrigeerd') return this.#keurCorrectie(gebeurtenis);
    if (gebeurtenis.type === 'GebeurtenisIngetrokken') return this.#keurVerwijzing(gebeurtenis.eventId, 'data.eventId');
    return [];
  }

  #keurVerwijzing(eventId: string, veld: string): Oorzaak[] {
    const doel = this.#doelen.get(eventId);
    const mis = (code: string): Oorzaak[] => [{ code, veld, details: { eventId } }];
    if (doel === undefined) return mis('GEBEURTENIS_NIET_GEVONDEN');
    if (doel.feit && isCorrectie(doel.feit.gebeurtenis)) return mis('VERWIJST_NAAR_CORRECTIE');
    return doel.ingetrokken ? mis('GEBEURTENIS_AL_INGETROKKEN') : [];
  }

  #keurCorrectie({ correctieVan, veld, nieuweWaarde }: GebeurtenisVan<'GegevenGecorrigeerd'>): Oorzaak[] {
    const verwijzing = this.#keurVerwijzing(correctieVan, 'data.correctieVan');
    const feit = this.#doelen.get(correctieVan)?.feit;
    if (verwijzing.length > 0 || feit === undefined) return verwijzing;
    const { type } = feit.gebeurtenis;
    const velden = ZAAKGEBEURTENISSEN[type].velden;
    if (!Object.hasOwn(velden, veld))
      return [
        { code: 'CORRECTIE_ONGELDIG', veld: 'data.veld', details: { type, reden: `${veld} is geen veld ervan` } },
      ];
    const { type: _type, ...data } = gecorrigeerd(feit, veld, nieuweWaarde).gebeurtenis;
    return veldfouten(velden, data).map((fout) => ({
      code: 'CORRECTIE_ONGELDIG',
      veld: 'data.nieuweWaarde',
      details: { type, reden: `${fout.veld}: ${fout.code}` },
    }));
  }

  #corrigeer({ correctieVan, veld, nieuweWaarde }: GebeurtenisVan<'GegevenGecorrigeerd'>): void {
    const doel = this.#doelen.get(correctieVan);
    if (doel?.feit) doel.feit = gecorrigeerd(doel.feit, veld, nieuweWaarde);
  }

  #trekIn(eventId: string): void {
    const doel = this.#doelen.get(eventId);
    if (doel === undefined || doel.ingetrokken) return;
    doel.ingetrokken = true;
    if (doel.feit?.gebeurtenis.type === 'ZaakAangemeld') this.#aangemeld -= 1;
  }
}

/** A line or a recorded event as the domain sees it. */
export const alsOpgetekend = (
  eventId: string,
  revisie: number,
  geregistreerdOp: number,
  type: string,
  data: object,
): Opgetekend => {
  if (!isZaakGebeurtenistype(type)) throw new TypeError(`${type} is no event of a zaak`);
  return { eventId, revisie, geregistreerdOp, gebeurtenis: { ...data, type } as unknown as ZaakGebeurtenis };
};
