import { Projector, type Projectoropties } from '@tijdig/read-models';
import { Logboek, metMap, volgTot } from './logboek.ts';

const digestNa = async (logboek: Logboek, opties: Partial<Projectoropties>, vooraf = false): Promise<string> =>
  metMap(async (folder) => {
    const reader = vooraf ? logboek.store : new Logboek().store;
    void reader;
    const projector = await Projector.open({ folder, reader: logboek.store, software: 'test', ...opties });
    await volgTot(projector, logboek.store);
    const digest = await projector.digest();
    await projector.close();
    return digest;
  });

describe('opnieuw opbouwen', () => {
  it.each(['gewoon', 'grillig'] as const)(
    'geeft hetzelfde leesmodel als volgen, hoe groot de stappen ook zijn: %s',
    async (naam) => {
      const logboek = new Logboek();
      await metMap(async (folder) => {
        const projector = await Projector.open({ folder, reader: logboek.store, software: 'test', pagina: 7 });
        await logboek.voorbeeld(naam);
        await volgTot(projector, logboek.store);
        const gevolgd = await projector.digest();
        const { gelijk, digest } = await projector.herbouw();
        await projector.close();
        expect({ gelijk, digest }).toEqual({ gelijk: true, digest: gevolgd });
        expect(await digestNa(logboek, { herbouwpagina: 10_000 })).toBe(gevolgd);
        expect(await digestNa(logboek, { herbouwpagina: 3, onthoudGebeurtenissen: 10 })).toBe(gevolgd);
      });
    },
  );
});
