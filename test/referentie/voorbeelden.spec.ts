import { readFileSync } from 'node:fs';
import { antwoord } from './antwoord.ts';
import type { Antwoord, Lijn } from './antwoord.ts';
import type { Eventline } from './begrippen.ts';
import { leesLog } from './log.ts';
import type { Vraag } from './vragen.ts';

const MAP = new URL('../../domein/voorbeelden/', import.meta.url);
const lees = (bestand: string) => readFileSync(new URL(bestand, MAP), 'utf8');
const leesJson = <T>(bestand: string) => JSON.parse(lees(bestand)) as T;

/** Of the rows of a zaak the worked cases give the dates and the status, not why. */
const zonderUitleg = (gegeven: Antwoord): Antwoord =>
  'rijen' in gegeven ? gegeven : gegeven.map(({ uitleg: _uitleg, telEenheid: _telEenheid, ...lijn }: Lijn) => lijn);

describe.each(['gewoon', 'grillig'])('het voorbeeld %s', (naam) => {
  const regels = lees(`${naam}.ndjson`).trim().split('\n');
  const log = leesLog(regels.map((regel) => JSON.parse(regel) as Eventline));
  const vragen = leesJson<readonly Vraag[]>(`${naam}.vragen.json`);
  const antwoorden = leesJson<readonly Antwoord[]>(`${naam}.antwoorden.json`);

  it('heeft tweehonderd uitgewerkte vragen', () => expect(vragen).toHaveLength(200));

  it('krijgt op elke vraag het uitgewerkte antwoord', () => {
    const gegeven = vragen.map((vraag) => zonderUitleg(antwoord(log, vraag, '2026-11-28T12:00:00.000Z')));
    expect(gegeven).toEqual(antwoorden);
  });
});
