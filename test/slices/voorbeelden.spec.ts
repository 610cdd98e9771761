import { readFileSync } from 'node:fs';
import { fold, lokaleDatum } from '@tijdig/kernel';
import {
  breuken,
  decideZaak,
  zaak,
  ZAAKCOMMANDOS,
  type Opgetekend,
  type ZaakCommand,
  type ZaakGebeurtenis,
} from '@tijdig/zaak';

type Regel = Readonly<{ stream: string; type: string; eventId?: string; geregistreerdOp: string; data: object }>;

/** The worked cases: `gewoon` keeps the business rules, `grillig` breaks them as imported history may. */
const geschiedenissen = (naam: string): Opgetekend[][] => {
  const zaken = new Map<string, Opgetekend[]>();
  for (const regel of readFileSync(`domein/voorbeelden/${naam}.ndjson`, 'utf8').trim().split('\n')) {
    const { stream, type, eventId, geregistreerdOp, data } = JSON.parse(regel) as Regel;
    if (!stream.startsWith('zaak-')) continue;
    const geschiedenis = zaken.get(stream) ?? [];
    zaken.set(stream, geschiedenis);
    geschiedenis.push({
      eventId: eventId ?? `${stream}-${geschiedenis.length}`,
      revisie: geschiedenis.length,
      geregistreerdOp: Date.parse(geregistreerdOp),
      gebeurtenis: { type, ...data } as unknown as ZaakGebeurtenis,
    });
  }
  return [...zaken.values()];
};

const commandoBij = Object.fromEntries(
  Object.entries(ZAAKCOMMANDOS).map(([commando, { gebeurtenis }]) => [gebeurtenis, commando]),
);

describe('uitgewerkte voorbeelden', () => {
  it('in het gewone voorbeeld breekt geen gebeurtenis een regel', () => {
    const zaken = geschiedenissen('gewoon');
    expect(zaken.length).toBe(60);
    expect(zaken.flatMap((geschiedenis) => breuken(geschiedenis))).toEqual([]);
  });
  it('elke gebeurtenis van het gewone voorbeeld had ook via een opdracht gekund', () => {
    const stondErAl = geschiedenissen('gewoon').flatMap((geschiedenis) =>
      geschiedenis.filter(({ gebeurtenis, geregistreerdOp }, i) => {
        const command = { ...gebeurtenis, type: commandoBij[gebeurtenis.type] } as unknown as ZaakCommand;
        const { gebeurtenissen } = decideZaak(command, fold(zaak, geschiedenis.slice(0, i)), {
          vandaag: lokaleDatum(geregistreerdOp),
          stap: { bestaat: true, open: true, gedaanOp: null },
        });
        if (gebeurtenissen.length > 0) expect(gebeurtenissen).toEqual([gebeurtenis]);
        return gebeurtenissen.length === 0;
      }),
    );
    expect(stondErAl.map(({ gebeurtenis }) => gebeurtenis.type)).toEqual(['RapportageVastgesteld']);
  });
  it('in het grillige voorbeeld wijst elke breuk haar gebeurtenis aan', () => {
    const gevonden = geschiedenissen('grillig').flatMap((geschiedenis) =>
      breuken(geschiedenis).map((breuk) => {
        const { eventId, gebeurtenis } = geschiedenis[breuk.revisie]!;
        expect([eventId, gebeurtenis.type]).toEqual([breuk.eventId, breuk.gebeurtenis]);
        return breuk.code;
      }),
    );
    expect(gevonden.length).toBeGreaterThan(700);
    expect(new Set(gevonden).size).toBeGreaterThan(20);
  });
});
