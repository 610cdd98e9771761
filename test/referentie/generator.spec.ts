import { leidendVeld } from './regel-1-kennis.ts';
import type { Eventline } from './begrippen.ts';
import { genereer } from './generator.ts';
import { VELDEN } from './generator/velden.ts';

const seeds = Array.from({ length: 12 }, (_, i) => i + 1);
const log = (seed: number) => genereer(seed, { zaken: 20, grillig: seed % 2 === 0, vragen: 5 }).regels;

const perStream = (regels: readonly Eventline[]) => [...Map.groupBy(regels, (r) => r.stream).values()];
const zaakstreams = (regels: readonly Eventline[]) => perStream(regels).filter((s) => s[0]?.stream.startsWith('zaak-'));
const isVerwijzing = (r: Eventline) => r.type === 'GegevenGecorrigeerd' || r.type === 'GebeurtenisIngetrokken';
const over = (r: Eventline) => r.data['correctieVan'] ?? r.data['eventId'];

describe.each(seeds)('het gegenereerde log %i', (seed) => {
  const regels = log(seed);

  it('is bij dezelfde seed hetzelfde', () => expect(log(seed)).toEqual(regels));

  it('begint elke zaak met de aanmelding', () => {
    for (const [eerste] of zaakstreams(regels)) expect(eerste?.type).toBe('ZaakAangemeld');
  });

  it('is vastgelegd op volgorde', () => {
    const momenten = regels.map((r) => r.geregistreerdOp);
    expect(momenten).toEqual(momenten.toSorted());
  });

  it('heeft in elke regel precies de velden van dat soort', () => {
    for (const { type, data } of zaakstreams(regels)
      .flat()
      .filter((r) => !isVerwijzing(r))) {
      const velden = VELDEN[type] ?? {};
      expect(Object.keys(velden)).toEqual(expect.arrayContaining(Object.keys(data)));
      for (const [naam, { optioneel }] of Object.entries(velden)) if (!optioneel) expect(data[naam]).toBeDefined();
    }
  });

  it('heeft een envelop die klopt met de gegevens', () => {
    for (const r of zaakstreams(regels)
      .flat()
      .filter((x) => !isVerwijzing(x) && VELDEN[x.type]?.[leidendVeld(x.type)]))
      expect(r.gebeurdOp).toBe(r.data[leidendVeld(r.type)]);
  });

  it('verwijst alleen naar wat er in die stream al staat en nog niet is ingetrokken', () => {
    for (const stream of perStream(regels)) {
      const aanwezig = new Set<unknown>();
      for (const r of stream) {
        if (isVerwijzing(r)) expect(aanwezig).toContain(over(r));
        if (r.type === 'GebeurtenisIngetrokken') aanwezig.delete(over(r));
        else if (!isVerwijzing(r)) aanwezig.add(r.eventId);
      }
    }
  });

  it('heeft van elke zaak nooit twee aanmeldingen tegelijk', () => {
    for (const stream of zaakstreams(regels)) {
      const geldig = new Set<unknown>();
      for (const r of stream) {
        if (r.type === 'ZaakAangemeld') geldig.add(r.eventId ?? r);
        if (r.type === 'GebeurtenisIngetrokken') geldig.delete(over(r));
        expect(geldig.size).toBeLessThanOrEqual(1);
      }
    }
  });

  it('maakt bij een correctie alleen een veld leeg dat leeg mag zijn', () => {
    for (const stream of zaakstreams(regels))
      for (const r of stream.filter((x) => x.type === 'GegevenGecorrigeerd')) {
        const van = stream.find((x) => x.eventId === over(r));
        const veld = VELDEN[van?.type ?? '']?.[r.data['veld'] as string];
        expect(veld).toBeDefined();
        if (r.data['nieuweWaarde'] === null) expect(veld?.optioneel).toBe(true);
      }
  });
});
