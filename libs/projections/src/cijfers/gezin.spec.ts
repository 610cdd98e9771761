import { dagnummer, datumVan, type Datum } from '@tijdig/kernel';
import { kalender, type Normregel, type Profiel, type Profielversie } from '@tijdig/normen';
import type { Gezinszaak } from './bron.ts';
import { gezinsrijen } from './gezin.ts';

const regel: Normregel = {
  stap: 'EERSTE_F2F',
  label: 'Eerste gesprek',
  bron: 'test',
  start: [{ gebeurtenis: 'ZaakAangemeld', veld: 'kennisgevingsdatum' }],
  bijOvername: 'geen',
  eind: [{ gebeurtenissen: ['EersteF2FGevoerd'] }],
  norm: { aantal: 7, dag: 'K', richting: 'vooruit', atw: false },
  achterstandGrondslag: 'openstaand',
  telEenheid: 'gezin',
  gezinsregel: 'eersteContact',
};
const versie: Profielversie = { profielId: 'P', versie: 3, geldigVan: '2025-01-01', titel: 'P', regels: [regel] };
const profiel: Profiel = {
  profielId: 'P',
  versies: [versie],
  eersteGeldigVan: dagnummer('2025-01-01'),
  versieOp: () => versie,
  regelOp: () => regel,
};

const ofDag = (datum: Datum | null | undefined) => (datum ? dagnummer(datum) : null);
/** A zaak of the gezin: notified, seen, lapsed, ended. Without `rij` the rule does not cover it. */
const zaak = (
  zaakId: string,
  gemeld: Datum,
  { eind, vervallen, einde, rij = true, gezinId = 'gezin' as string | null } = {} as {
    eind?: Datum;
    vervallen?: Datum;
    einde?: Datum;
    rij?: boolean;
    gezinId?: string | null;
  },
): Gezinszaak => ({
  zaakId,
  gezinId,
  kennisgevingsdatum: dagnummer(gemeld),
  einde: ofDag(einde),
  rij: rij ? { eind: ofDag(eind), vervallen: ofDag(vervallen) } : null,
});

const tekst = (dag: number | null) => (dag === null ? null : datumVan(dag));
const rijen = (gezinsregel: 'eersteContact' | 'alleJeugdigen', ...zaken: readonly Gezinszaak[]) =>
  gezinsrijen({ profiel, kalender: kalender(), stap: 'EERSTE_F2F', gezinsregel }, zaken).map((rij) => ({
    zaken: rij.zaakIds?.join(),
    nr: rij.volgnummer,
    start: tekst(rij.start),
    deadline: tekst(rij.deadline),
    eind: tekst(rij.eind),
    vervallen: tekst(rij.vervallen),
  }));

const episode = { nr: 1, start: '2025-03-03', deadline: '2025-03-10', eind: null, vervallen: null };
const a = '2025-03-03';

describe('een gezin', () => {
  it('heeft één rij voor zaken die samen beginnen, op volgorde van aanmelding en zaak', () =>
    expect(rijen('eersteContact', zaak('c', '2025-03-05'), zaak('b', a), zaak('a', a))).toEqual([
      { ...episode, zaken: 'a,b,c' },
    ]));
  it('is klaar bij het eerste contact', () =>
    expect(
      rijen('eersteContact', zaak('a', a, { eind: '2025-03-07' }), zaak('b', a, { eind: '2025-03-05' }), zaak('c', a)),
    ).toEqual([{ ...episode, zaken: 'a,b,c', eind: '2025-03-05' }]));
  it('is klaar als alle jeugdigen gezien zijn, of niet meer hoeven', () => {
    const gezien = zaak('a', a, { eind: '2025-03-07' });
    expect(rijen('alleJeugdigen', gezien, zaak('b', a))).toEqual([{ ...episode, zaken: 'a,b' }]);
    expect(rijen('alleJeugdigen', gezien, zaak('b', a, { vervallen: '2025-03-09' }))).toEqual([
      { ...episode, zaken: 'a,b', eind: '2025-03-07' },
    ]);
  });
  it.each(['eersteContact', 'alleJeugdigen'] as const)(
    'vervalt (%s) als alle zaken vervallen, op de laatste',
    (regel) =>
      expect(
        rijen(regel, zaak('a', a, { vervallen: '2025-03-09' }), zaak('b', a, { vervallen: '2025-03-08' })),
      ).toEqual([{ ...episode, zaken: 'a,b', vervallen: '2025-03-09' }]),
  );
  it('laat een kind van na de deadline buiten de rij', () =>
    expect(rijen('eersteContact', zaak('a', a), zaak('b', '2025-03-11', { eind: '2025-03-12' }))).toEqual([
      { ...episode, zaken: 'a' },
    ]));
  it('telt een kind op de dag van de deadline nog mee', () =>
    expect(rijen('eersteContact', zaak('a', a), zaak('b', '2025-03-10'))).toEqual([{ ...episode, zaken: 'a,b' }]));
  it('heeft geen rij als geen zaak onder de regel valt, maar opent wel', () => {
    expect(rijen('eersteContact', zaak('a', a, { rij: false }))).toEqual([]);
    expect(rijen('eersteContact', zaak('a', a, { rij: false }), zaak('b', '2025-03-04'))).toEqual([
      { ...episode, zaken: 'b' },
    ]);
  });
  it('opent opnieuw als er zes maanden niets liep', () => {
    const oud = (einde: Datum) => zaak('a', a, { eind: '2025-03-05', einde });
    const nieuw = zaak('b', '2025-12-01');
    expect(rijen('eersteContact', oud('2025-06-01'), nieuw)).toHaveLength(1);
    expect(rijen('eersteContact', oud('2025-05-31'), nieuw)).toEqual([
      { ...episode, zaken: 'a', eind: '2025-03-05' },
      { ...episode, nr: 2, zaken: 'b', start: '2025-12-01', deadline: '2025-12-08' },
    ]);
    expect(rijen('eersteContact', zaak('a', a), nieuw)).toHaveLength(1);
  });
  it('heeft geen rij van voor het profiel', () => expect(rijen('eersteContact', zaak('a', '2024-12-31'))).toEqual([]));
});

it('een zaak zonder gezin staat alleen', () =>
  expect(rijen('eersteContact', zaak('a', a, { gezinId: null }), zaak('b', a, { gezinId: null }))).toEqual([
    { ...episode, zaken: 'a' },
    { ...episode, zaken: 'b' },
  ]));
