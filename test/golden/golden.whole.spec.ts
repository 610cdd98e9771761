import { readFileSync } from 'node:fs';
import { verifyStream } from '@tijdig/event-store';
import { NORMGEBEURTENISSEN } from '@tijdig/normen';
import { memoryEventStore } from '@tijdig/testing';
import { ZAAKGEBEURTENISSEN, type Velden } from '@tijdig/zaak';
import { laad, leesGoud, pad, uitgaven, type Regel } from './goud.ts';
import { maakGoud, UITGAVE } from './maak.ts';
import { speelNa } from './naspelen.ts';
import { tel } from './tellen.ts';

const CATALOGUS: Readonly<Record<string, { velden: Velden }>> = { ...ZAAKGEBEURTENISSEN, ...NORMGEBEURTENISSEN };
const alleRegels = (): readonly Regel[] => uitgaven().flatMap((uitgave) => leesGoud(uitgave).regels);
const LATER = Date.parse('2030-01-01T00:00:00Z');

describe.each(uitgaven())('wat uitgave %s heeft vastgelegd', (uitgave) => {
  const { regels, besluiten, stand } = leesGoud(uitgave);

  it('krijgt in een nieuw logboek dezelfde hash, regel voor regel', async () => {
    const store = memoryEventStore({ clock: () => LATER });
    const events = await laad(store, regels);
    expect(events.map(({ hash, vorigeHash }) => [hash, vorigeHash])).toEqual(
      regels.map(({ hash, vorigeHash }) => [hash, vorigeHash]),
    );
    for (const stroom of Map.groupBy(events, ({ stream }) => stream).values())
      expect(verifyStream(stroom)).toBeUndefined();
  });

  it('geeft nu dezelfde rijen en cijfers', async () => {
    expect(await tel(regels)).toEqual(stand);
  });

  it('leidt nu tot dezelfde besluiten', async () => {
    const nu = await speelNa(besluiten.map(({ bladzijde }) => bladzijde));
    expect(nu.besluiten).toEqual(besluiten.map(({ besluit }) => besluit));
    await nu.store.close();
  });
});

describe('het goud', () => {
  it.each(Object.keys(CATALOGUS))('bevat %s', (type) => {
    expect(alleRegels().filter((regel) => regel.type === type)).not.toEqual([]);
  });

  it.each(Object.keys(CATALOGUS))('bevat elk veld van %s dat leesbaar bewaard mag worden', (type) => {
    const gevuld = new Set(alleRegels().flatMap((regel) => (regel.type === type ? Object.keys(regel.data) : [])));
    const velden = Object.entries(CATALOGUS[type]!.velden).filter(([, { soort }]) => soort !== 'versleuteld');
    expect(velden.map(([naam]) => naam).filter((naam) => !gevuld.has(naam))).toEqual([]);
  });

  it('is voor de komende uitgave door het script gemaakt', async () => {
    const goud = await maakGoud();
    for (const naam of ['log', 'besluiten', 'stand'] as const)
      expect(goud[naam]).toEqual(readFileSync(pad(UITGAVE, naam), 'utf8').trimEnd().split('\n'));
  });
});
