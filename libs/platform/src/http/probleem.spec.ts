import { BadRequestException, NotFoundException } from '@nestjs/common';
import {
  EventIdExists,
  NotCanonical,
  OutcomeUnknown,
  StoreUnavailable,
  WrongExpectedRevision,
} from '@tijdig/event-store';
import { Rejection } from '@tijdig/kernel';
import { LeesmodelOntbreekt } from '@tijdig/read-models';
import { foutBij, Invoerfout, MethodeOnbekend, NogNiet, Onbekend, Ontoegankelijk } from '../fouten/fouten.ts';
import { beantwoord } from './probleem.ts';

const fout = (veld: string, code: string) => foutBij(veld, code);

describe('elke weigering', () => {
  it.each([
    [new Invoerfout([fout('datum', 'GEEN_DATUM')]), 400, 'GEEN_DATUM'],
    [new Invoerfout([fout('a', 'GEEN_DATUM'), fout('b', 'GEEN_DATUM')]), 400, 'GEEN_DATUM'],
    [new Invoerfout([fout('a', 'GEEN_DATUM'), fout('b', 'VELD_ONTBREEKT')]), 400, 'INVOER_ONJUIST'],
    [new Rejection('GEEN_TOEWIJZING', { datum: '2025-03-10' }), 409, 'GEEN_TOEWIJZING'],
    [new Rejection('ZAAK_ONBEKEND'), 404, 'ZAAK_ONBEKEND'],
    [new WrongExpectedRevision('zaak-1', 3, 4), 409, 'INTUSSEN_GEWIJZIGD'],
    [new EventIdExists('e'), 409, 'INTUSSEN_GEWIJZIGD'],
    [new StoreUnavailable('disk full', 5), 503, 'OPSLAG_WEIGERT'],
    [new OutcomeUnknown('fsync'), 503, 'UITKOMST_ONBEKEND'],
    [new LeesmodelOntbreekt('/data'), 503, 'LEESMODEL_ONTBREEKT'],
    [new NogNiet('NOG_NIET_BIJGEWERKT', { positie: '9' }), 503, 'NOG_NIET_BIJGEWERKT'],
    [new Onbekend('PROFIEL_ONBEKEND', { profiel: 'X', profielen: 'Y' }), 404, 'PROFIEL_ONBEKEND'],
    [new Ontoegankelijk('HOST_ONBEKEND'), 403, 'HOST_ONBEKEND'],
    [new MethodeOnbekend(['GET']), 405, 'METHODE_ONBEKEND'],
    [new NotCanonical('NaN'), 400, 'GEEN_JSON'],
    [new NotFoundException(), 404, 'PAD_ONBEKEND'],
    [new BadRequestException(), 400, 'VERZOEK_ONLEESBAAR'],
    [{ statusCode: 413 }, 413, 'INHOUD_TE_GROOT'],
    [new Error('boem'), 500, 'ONVERWACHTE_FOUT'],
    [null, 500, 'ONVERWACHTE_FOUT'],
  ])('zegt wat er is en wat u kunt doen: %s', (mis, status, code) => {
    const { probleem, koppen, nummer } = beantwoord(mis, '/v1/zaken');
    expect(probleem).toMatchObject({ status, code, instance: '/v1/zaken' });
    expect(probleem.title).not.toBe(code);
    expect(probleem.detail.length).toBeGreaterThan(20);
    expect(koppen['content-type']).toBe('application/problem+json; charset=utf-8');
    expect('retry-after' in koppen).toBe(status === 503);
    expect(nummer !== undefined).toBe(status === 500);
  });
  it('telt wat er mis is als het er meer zijn, ook bij dezelfde code: elk staat onder fouten', () => {
    const fouten = ['begin', 'peildata'].map((veld) => fout(veld, 'PARAMETER_ONTBREEKT'));
    const { probleem } = beantwoord(new Invoerfout(fouten), '/');
    expect([probleem.code, probleem.detail]).toEqual([
      'PARAMETER_ONTBREEKT',
      'Er kloppen 2 dingen niet. Verbeter ze en stuur het opnieuw; ze staan onder fouten.',
    ]);
    expect(probleem.fouten!.map(({ melding }) => melding)[1]).toContain('peildata');
  });
  it('verraadt van een onverwachte fout niets dan een nummer', () => {
    const { probleem, nummer } = beantwoord(new Error('SELECT geheim FROM event'), '/v1/zaken');
    expect(JSON.stringify(probleem)).not.toContain('geheim');
    expect(probleem.detail).toContain(nummer);
  });
  it('noemt van heel veel fouten de eerste duizend', () => {
    const fouten = Array.from({ length: 1200 }, (_, i) => fout(`v${i}`, 'ONBEKEND_VELD'));
    expect(beantwoord(new Invoerfout(fouten), '/').probleem.fouten).toHaveLength(1000);
  });
});
