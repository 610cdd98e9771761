import { MEEGELEVERDE_PROFIELEN } from '@tijdig/normen';
import { MemoryEventStore } from '@tijdig/testing';
import { exporteer, partijen, tekstregels } from '@tijdig/uitwisseling';
import {
  aangemeld,
  ANDERE_ZAAK,
  bytesVan,
  dag,
  fouten,
  gecorrigeerd,
  gesproken,
  ingetrokken,
  keur,
  logMetNormen,
  NU,
  tekstVan,
  toegewezen,
  ZAAK,
  type Ruw,
} from './regels.ts';

const profiel = (anders: Ruw, rest: Ruw = {}): Ruw => ({
  stream: 'normprofiel-JBN-2025',
  type: 'NormprofielVastgesteld',
  gebeurdOp: '2025-02-01',
  geregistreerdOp: '2025-02-01T12:00:00.000Z',
  data: { ...MEEGELEVERDE_PROFIELEN.find((p) => p.profielId === 'JBN-2025'), ...anders },
  ...rest,
});

describe('de keuring van een importbestand', () => {
  it('keurt een gewone zaak goed, met spaties, lege regels en Windows-regeleinden', async () => {
    expect(
      await fouten(aangemeld(), '', toegewezen(), `${JSON.stringify(gesproken(), null, 1).replaceAll('\n', ' ')}\r`),
    ).toEqual([]);
  });
  it('noemt het nummer van elke foute regel, in volgorde', async () => {
    expect(await fouten('{', aangemeld(), '', 'x', toegewezen({ type: 'Gebeld' }), gesproken())).toEqual([
      '1 GEEN_JSON',
      '4 GEEN_JSON',
      '5 ONBEKEND_TYPE',
    ]);
  });
  it('weigert een zaak die niet met de aanmelding begint', async () => {
    const later = aangemeld({ geregistreerdOp: '2025-03-05T12:00:00Z' });
    expect(await fouten(toegewezen(), later)).toEqual(['1 BEGINT_NIET_MET_AANMELDING']);
  });
  it('zegt niets dubbel als de eerste regel van de zaak zelf fout is', async () => {
    expect(await fouten(aangemeld({ gebeurdOp: '2025-03-04' }), toegewezen(), ingetrokken('e-aanmelding'))).toEqual([
      '1 ENVELOP_WIJKT_AF',
    ]);
  });
  it('weigert vastleggen dat terugloopt in een zaak, niet tussen zaken', async () => {
    const eerder = { geregistreerdOp: '2025-03-03T11:59:59.999Z' };
    expect(await fouten(aangemeld(), toegewezen(eerder))).toEqual(['2 REGISTRATIE_LOOPT_TERUG']);
    expect(await fouten(aangemeld(), aangemeld({ ...eerder, stream: ANDERE_ZAAK, eventId: 'e-2' }))).toEqual([]);
  });
  it('weigert een tweede aanmelding, behalve na intrekking van de eerste', async () => {
    const later = { geregistreerdOp: '2025-06-01T12:00:00Z' };
    expect(await fouten(aangemeld(), aangemeld({ ...later, eventId: 'e-2' }))).toEqual(['2 ZAAK_AL_AANGEMELD']);
    expect(await fouten(aangemeld(), ingetrokken('e-aanmelding'), aangemeld({ ...later, eventId: 'e-2' }))).toEqual([]);
  });
  it('weigert een correctie of intrekking van wat er niet is', async () => {
    expect(
      await fouten(
        aangemeld(),
        gecorrigeerd({ correctieVan: 'e-x', veld: 'datum', nieuweWaarde: '2025-03-11' }),
        ingetrokken('e-y'),
      ),
    ).toEqual(['2 GEBEURTENIS_NIET_GEVONDEN', '3 GEBEURTENIS_NIET_GEVONDEN']);
  });
  it('weigert een correctie van een gebeurtenis van een andere zaak', async () => {
    expect(
      await fouten(
        aangemeld(),
        aangemeld({ stream: ANDERE_ZAAK, eventId: 'e-2' }),
        gecorrigeerd({ correctieVan: 'e-2', veld: 'herkomst', nieuweWaarde: 'OM' }),
      ),
    ).toEqual(['3 GEBEURTENIS_NIET_GEVONDEN']);
  });
  it('weigert een correctie of intrekking van wat al is ingetrokken', async () => {
    expect(
      await fouten(
        aangemeld(),
        gesproken(),
        ingetrokken('e-gesprek'),
        ingetrokken('e-gesprek'),
        gecorrigeerd(
          { correctieVan: 'e-gesprek', veld: 'datum', nieuweWaarde: '2025-03-11' },
          { gebeurdOp: '2025-05-01', geregistreerdOp: '2025-05-01T12:00:00Z' },
        ),
      ),
    ).toEqual(['4 GEBEURTENIS_AL_INGETROKKEN', '5 GEBEURTENIS_AL_INGETROKKEN']);
  });
  it('weigert een correctie van een correctie', async () => {
    expect(
      await fouten(
        aangemeld(),
        gecorrigeerd({ correctieVan: 'e-aanmelding', veld: 'herkomst', nieuweWaarde: 'OM' }, { eventId: 'e-c' }),
        gecorrigeerd({ correctieVan: 'e-c', veld: 'veld', nieuweWaarde: 'x' }),
        ingetrokken('e-c'),
      ),
    ).toEqual(['3 VERWIJST_NAAR_CORRECTIE', '4 VERWIJST_NAAR_CORRECTIE']);
  });
  it.each([
    ['een datum die niet bestaat', 'datum', '2025-02-30'],
    ['een verplicht veld leeg', 'datum', null],
    ['een onbekende code', 'vorm', 'MAIL'],
    ['een veld dat er niet is', 'kleur', 'rood'],
    ['een leeg gemaakt veld dat er niet is', 'kleur', null],
  ])('weigert een correctie met %s', async (_, veld, nieuweWaarde) => {
    const correctie = gecorrigeerd({ correctieVan: 'e-gesprek', veld, nieuweWaarde });
    expect(await fouten(aangemeld(), gesproken(), correctie)).toEqual(['3 CORRECTIE_ONGELDIG']);
  });
  it('weigert een eventId dat twee keer voorkomt, ook in een andere zaak', async () => {
    expect(await fouten(aangemeld(), gesproken({ eventId: 'e-aanmelding' }))).toEqual(['2 DUBBEL_EVENT_ID']);
    expect(await fouten(aangemeld(), aangemeld({ stream: ANDERE_ZAAK }))).toEqual(['2 DUBBEL_EVENT_ID']);
  });
  it('weigert een revisie die niet klopt', async () => {
    expect(await fouten(aangemeld({ revisie: 0 }), toegewezen({ revisie: 2 }))).toEqual(['2 REVISIE_KLOPT_NIET']);
  });
  it('weigert een hash die niet klopt', async () => {
    const nul = '0'.repeat(64);
    expect(await fouten(aangemeld({ vorigeHash: nul }), toegewezen({ vorigeHash: nul }))).toEqual([
      '2 VORIGE_HASH_KLOPT_NIET',
    ]);
    expect(await fouten(aangemeld({ hash: 'a'.repeat(64) }))).toEqual(['1 HASH_KLOPT_NIET']);
  });
  it('noemt de eerste duizend fouten en telt ze allemaal', async () => {
    const { fouten: gevonden } = await keur('x\n'.repeat(2500));
    expect(gevonden.totaal).toBe(2500);
    expect(gevonden.genoemd).toHaveLength(1000);
    expect(gevonden.genoemd.at(-1)?.regel).toBe(1000);
  });
  it('noemt gebroken regels van het vak als waarschuwing, met regel en code', async () => {
    const { fouten: gevonden, waarschuwingen } = await keur(tekstVan(aangemeld(), gesproken()));
    expect(gevonden.totaal).toBe(0);
    expect(waarschuwingen.genoemd).toEqual([
      expect.objectContaining({
        regel: 2,
        stream: ZAAK,
        code: 'GEEN_TOEWIJZING',
        melding: expect.stringMatching(/\w/),
      }),
    ]);
  });
});

describe('de keuring van een export', () => {
  it('vindt elk teken dat is veranderd, behalve in de positie', async () => {
    const store = new MemoryEventStore({ clock: () => NU });
    const bron = tekstVan(aangemeld(), toegewezen(), gesproken());
    for await (const { appends } of partijen(tekstregels(bytesVan(bron)), await keur(bron)))
      await store.append(appends);
    const regels: string[] = [];
    for await (const pagina of exporteer(store)) regels.push(...pagina);
    const tekst = `${regels.join('\n')}\n`.replace(/"positie":"\d+",/g, '');
    expect((await keur(tekst)).fouten.totaal).toBe(0);
    for (let plek = 0; plek < tekst.length - 1; plek += 7) {
      const ander = tekst[plek] === 'a' ? 'b' : 'a';
      const { fouten: gevonden } = await keur(tekst.slice(0, plek) + ander + tekst.slice(plek + 1));
      expect({ plek, gevonden: gevonden.totaal > 0 }).toEqual({ plek, gevonden: true });
    }
  });
});

describe('de keuring van normen', () => {
  const codes = async (...regels: readonly Ruw[]) =>
    (await keur(tekstVan(...regels), await logMetNormen())).fouten.genoemd.map((f) => `${f.regel} ${f.code}`);

  it('slaat over wat is meegeleverd', async () => {
    const { overslaan, fouten: gevonden } = await keur(
      tekstVan(dag('2025-05-30'), profiel({ titel: 'Anders' }), dag('2025-12-24')),
      await logMetNormen(),
    );
    expect(gevonden.totaal).toBe(0);
    expect([1, 2, 3].filter((nr) => overslaan.heeft(nr))).toEqual([1, 2]);
  });
  it('weigert een profiel dat niet klopt', async () => {
    expect(await codes(profiel({ versie: 2, regels: [{ stap: 'KOFFIE' }] }))).toContain('1 NORM_ONBEKENDE_STAP');
  });
  it('weigert een bestaande versie met andere regels', async () => {
    expect(await codes(profiel({ regels: [] }))).toEqual(['1 NORM_VERSIE_BESTAAT_AL']);
    expect(await codes(profiel({ versie: 2 }), profiel({ versie: 2, regels: [] }))).toEqual([
      '2 NORM_VERSIE_BESTAAT_AL',
    ]);
  });
  it('trekt een norm in, eenmaal', async () => {
    const intrekking = ingetrokken('e-dag', { stream: 'kalender-nl' });
    expect(await codes(dag('2025-12-24', { eventId: 'e-dag' }), intrekking)).toEqual([]);
    expect(await codes(dag('2025-12-24', { eventId: 'e-dag' }), intrekking, intrekking)).toEqual([
      '3 GEBEURTENIS_AL_INGETROKKEN',
    ]);
    expect(await codes(intrekking)).toEqual(['1 GEBEURTENIS_NIET_GEVONDEN']);
  });
});
