import { OutcomeUnknown, StoreUnavailable, WrongExpectedRevision } from '@tijdig/event-store';
import { Rejection } from '@tijdig/kernel';
import { metPogingen } from './pogingen.ts';

/** Fails in this way each time it is tried, and then succeeds. */
const na = (...fouten: readonly Error[]) => {
  const over = [...fouten];
  return async () => {
    const fout = over.shift();
    if (fout) throw fout;
    return 'gelukt';
  };
};
const verloren = () => new WrongExpectedRevision('zaak-a', 0, 1);

describe('een opdracht opnieuw proberen', () => {
  it('gaat door na een verloren wedloop en na een onbekende uitkomst', async () => {
    await expect(metPogingen(na(verloren(), new OutcomeUnknown('fsync')))).resolves.toBe('gelukt');
  });

  it('houdt na drie keer op', async () => {
    await expect(metPogingen(na(verloren(), verloren(), verloren()))).rejects.toThrow(WrongExpectedRevision);
  });

  it('zegt dat er niets is vastgelegd als de opslag meteen weigert', async () => {
    await expect(metPogingen(na(new StoreUnavailable('vol')))).rejects.toThrow(StoreUnavailable);
  });

  it.each([new StoreUnavailable('fsync'), new Error('disk I/O error')])(
    'blijft de uitkomst onbekend noemen als de opslag het daarna begeeft: %s',
    async (fout) => {
      const onbekend = new OutcomeUnknown('fsync');
      await expect(metPogingen(na(onbekend, fout))).rejects.toBe(onbekend);
    },
  );

  it('gelooft de herladen zaak als die weigert', async () => {
    const geweigerd = new Rejection('ZAAK_AFGESLOTEN', {});
    await expect(metPogingen(na(new OutcomeUnknown('fsync'), geweigerd))).rejects.toBe(geweigerd);
  });
});
