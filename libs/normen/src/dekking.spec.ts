import type { ZaakGebeurtenis } from '@tijdig/zaak';
import { dekt, voldoet } from './dekking.ts';

describe('voor welke zaken een regel geldt', () => {
  it('zonder lijsten voor alle', () => {
    expect(dekt({}, 'PREVENTIEF')).toBe(true);
    expect(dekt({ soorten: [], typen: [] }, 'PREVENTIEF')).toBe(true);
  });
  it('naar soort: een VOTS is een OTS, een ITB is jeugdreclassering', () => {
    expect(dekt({ soorten: ['OTS'] }, 'VOTS')).toBe(true);
    expect(dekt({ soorten: ['JR', 'VOOGDIJ'] }, 'ITB_CRIEM')).toBe(true);
    expect(dekt({ soorten: ['JR', 'VOOGDIJ'] }, 'OTS')).toBe(false);
  });
  it('met beide lijsten alleen als ze allebei kloppen', () => {
    expect(dekt({ soorten: ['OTS'], typen: ['OTS'] }, 'OTS')).toBe(true);
    expect(dekt({ soorten: ['OTS'], typen: ['OTS'] }, 'VOTS')).toBe(false);
    expect(dekt({ soorten: ['JR'], typen: ['OTS'] }, 'OTS')).toBe(false);
  });
});

describe('of een gebeurtenis voldoet', () => {
  const contact: ZaakGebeurtenis = {
    type: 'ContactGevoerd',
    datum: '2025-03-10',
    vorm: 'FYSIEK',
    betekenisvol: true,
    aanwezigJeugdige: false,
  };
  it('zonder voorwaarden altijd', () =>
    expect([voldoet(undefined, contact), voldoet({}, contact)]).toEqual([true, true]));
  it('als elk veld een van de waarden heeft', () => {
    expect(voldoet({ vorm: ['BEELDBELLEN', 'FYSIEK'], aanwezigJeugdige: [false] }, contact)).toBe(true);
    expect(voldoet({ vorm: ['FYSIEK'], aanwezigJeugdige: [true] }, contact)).toBe(false);
  });
  it('niet als een veld ontbreekt', () => expect(voldoet({ aanwezigGezagdrager: [true, false] }, contact)).toBe(false));
});
