import * as fc from 'fast-check';
import { fold, Rejection } from '@tijdig/kernel';
import { breuken, decideZaak, feitenVan, zaak, type Context, type Zaak, type ZaakCommand } from '@tijdig/zaak';
import { willekeurigeDag, optekenen, opdracht, willekeurigCommand, willekeurigeLoop } from '@tijdig/testing';

const context: Context = { vandaag: '2026-01-02', stap: { bestaat: true, open: true, gedaanOp: null } };

/** Decides and records; a refusal records nothing. */
const doe = (stand: Zaak, command: ZaakCommand): Zaak => {
  try {
    const { gebeurtenissen } = decideZaak(command, stand, context);
    return optekenen(gebeurtenissen, stand.geschiedenis.length).reduce(zaak.evolve, stand);
  } catch (fout) {
    if (fout instanceof Rejection) return stand;
    throw fout;
  }
};
const doeAlles = (commands: readonly ZaakCommand[]): Zaak => commands.reduce(doe, zaak.initial);
const feiten = (stand: Zaak) => feitenVan(stand).opVolgorde;
const metLoop = fc.tuple(willekeurigeLoop.map(doeAlles), willekeurigCommand);

describe('wetten van een zaak', () => {
  it('een opdracht herhalen legt niets vast', () =>
    fc.assert(
      fc.property(metLoop, ([stand, command]) => {
        const na = doe(stand, command);
        fc.pre(na !== stand);
        expect(decideZaak(command, na, context)).toEqual({ gebeurtenissen: [], waarschuwingen: [] });
      }),
      { maxSkipsPerRun: 1000 },
    ));

  it('wat via opdrachten is vastgelegd, breekt geen regel', () =>
    fc.assert(
      fc.property(willekeurigeLoop.map(doeAlles), (stand) => {
        expect(breuken(stand.geschiedenis)).toEqual([]);
      }),
    ));

  it('wat net is vastgelegd en weer ingetrokken, is nooit gebeurd', () =>
    fc.assert(
      fc.property(metLoop, ([stand, command]) => {
        fc.pre(command.type !== 'CorrigeerGegeven' && command.type !== 'TrekGebeurtenisIn');
        const na = doe(stand, command);
        fc.pre(na !== stand);
        const eventId = na.geschiedenis.at(-1)!.eventId;
        expect(feiten(doe(na, opdracht('TrekGebeurtenisIn', { eventId })))).toEqual(feiten(stand));
      }),
      { maxSkipsPerRun: 1000 },
    ));

  it('een correctie en haar omkering zijn samen geen correctie', () =>
    fc.assert(
      fc.property(willekeurigeLoop.map(doeAlles), fc.nat(), fc.nat(), willekeurigeDag, (stand, n, m, nieuweDag) => {
        const doel = feiten(stand)[n % feiten(stand).length]!;
        const { type: _type, ...velden } = doel.gebeurtenis;
        const [veld, oud] = Object.entries(velden)[m % Object.keys(velden).length]!;
        const correctie = (nieuweWaarde: string | number | boolean | null) =>
          opdracht('CorrigeerGegeven', { correctieVan: doel.eventId, veld, nieuweWaarde });
        const na = doe(stand, correctie(typeof oud === 'boolean' ? !oud : nieuweDag));
        fc.pre(na !== stand);
        expect(feiten(na)).not.toEqual(feiten(stand));
        expect(feiten(doe(na, correctie(oud)))).toEqual(feiten(stand));
      }),
      { maxSkipsPerRun: 1000 },
    ));

  it('in stukken gelezen is de geschiedenis dezelfde als in één keer', () =>
    fc.assert(
      fc.property(willekeurigeLoop.map(doeAlles), fc.nat(), (stand, n) => {
        const knip = n % (stand.geschiedenis.length + 1);
        const tussen = fold(zaak, stand.geschiedenis.slice(0, knip));
        feiten(tussen);
        const stukken = stand.geschiedenis.slice(knip).reduce(zaak.evolve, tussen);
        expect(feiten(stukken)).toEqual(feiten(fold(zaak, stand.geschiedenis)));
      }),
    ));

  it('een besluit hangt alleen af van opdracht, geschiedenis en context', () =>
    fc.assert(
      fc.property(metLoop, ([stand, command]) => {
        const uitkomst = (z: Zaak) => {
          try {
            return decideZaak(command, z, context);
          } catch (fout) {
            if (!(fout instanceof Rejection)) throw fout;
            return { code: fout.code, details: fout.details };
          }
        };
        const kopie = JSON.parse(JSON.stringify(stand)) as Zaak;
        expect(uitkomst(kopie)).toEqual(uitkomst(stand));
      }),
    ));
});
