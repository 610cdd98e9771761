import { dagnummer } from '@tijdig/kernel';
import type { Bekend, BlindeVlek, Werkstap, Zaakstand } from '../rij.ts';
import { regelVan } from './volgorde.ts';

/** Checksums of read models are made of these lines: another form is another checksum. */
describe('de regel van een rij', () => {
  it('noemt alles van een werkstap', () => {
    const rij: Bekend<Werkstap> = {
      profiel: 'JBN-2025',
      stap: 'PVA',
      volgnummer: 1,
      telEenheid: 'zaak',
      start: dagnummer('2025-03-03'),
      vanaf: dagnummer('2025-03-04'),
      deadline: dagnummer('2025-04-14'),
      tweedeDeadline: null,
      eind: null,
      vervallen: dagnummer('2025-04-01'),
      plichtWeg: true,
      normversie: 2,
      bekendVan: 1000,
      bekendTot: null,
    };
    expect(regelVan(rij)).toBe(
      'werkstap|JBN-2025|PVA|1|zaak|2025-03-03|2025-03-04|2025-04-14|||2025-04-01|plichtWeg|2|1000|',
    );
  });
  it('noemt alles van een blinde vlek', () => {
    const vlek: Bekend<BlindeVlek> = {
      profiel: 'WETTELIJK',
      stap: 'PVA',
      van: dagnummer('2025-03-03'),
      tot: dagnummer('2025-03-10'),
      bekendVan: 1000,
      bekendTot: 2000,
    };
    expect(regelVan(vlek)).toBe('blindeVlek|WETTELIJK|PVA|2025-03-03|2025-03-10|1000|2000');
  });
  it('noemt alles van een stand', () => {
    const stand: Bekend<Zaakstand> = {
      jeugdigeId: 'j',
      gezinId: null,
      maatregelType: 'OTS',
      soort: 'OTS',
      regio: "'s-Gravenhage",
      kennisgevingsdatum: dagnummer('2025-03-03'),
      einde: null,
      team: [[dagnummer('2025-03-04'), 'team-1']],
      medewerker: [
        [dagnummer('2025-03-05'), 'A'],
        [dagnummer('2025-04-01'), null],
      ],
      bekendVan: 1000,
      bekendTot: null,
    };
    expect(regelVan(stand)).toBe(
      "stand|j||OTS|'s-Gravenhage|2025-03-03||2025-03-04=team-1|2025-03-05=A,2025-04-01=|1000|",
    );
  });
});
