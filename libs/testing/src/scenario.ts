import assert from 'node:assert/strict';
import { fold, Rejection, type Datum, type Decider, type RejectionDetails } from '@tijdig/kernel';
import {
  decideZaak,
  melding,
  ZAAKCOMMANDOS,
  type Besluit,
  type Context,
  type Meldingcode,
  type Opgetekend,
  type Zaak,
  type ZaakCommand,
  type ZaakGebeurtenis,
} from '@tijdig/zaak';

type ZaakDecider = Decider<ZaakCommand, Zaak, ZaakGebeurtenis, Opgetekend, Context>;

/** The day on which scenarios play, unless they say otherwise: everything in them lies behind it. */
const VANDAAG = '2026-01-02';

/** A past event that was recorded on a day of its own. */
export const opgetekendOp = (dag: Datum, gebeurtenis: ZaakGebeurtenis) => ({ dag, gebeurtenis });
type Verleden = ZaakGebeurtenis | ReturnType<typeof opgetekendOp>;

/** The events as the log would hold them: ids g0, g1, …; recorded just before the day of the scenario. */
export const optekenen = (verleden: readonly Verleden[], vanaf = 0): Opgetekend[] =>
  verleden.map((stap, i) => {
    const { dag, gebeurtenis } = 'gebeurtenis' in stap ? stap : { dag: '2026-01-01', gebeurtenis: stap };
    const revisie = vanaf + i;
    return { eventId: `g${revisie}`, revisie, geregistreerdOp: Date.parse(`${dag}T12:00:00Z`), gebeurtenis };
  });

type Uitkomst = Readonly<{
  /** Records exactly these events and says nothing; without events: the case already stands so. */
  then: (...verwacht: readonly ZaakGebeurtenis[]) => void;
  /** Records what was asked, and says this besides. */
  warns: (...codes: readonly [Meldingcode, ...Meldingcode[]]) => void;
  /** Refuses with this code, and with details that fill its whole message. */
  rejected: (code: Meldingcode, details?: RejectionDetails) => void;
}>;

const uitkomst = (command: ZaakCommand, besluit: () => Besluit): Uitkomst => ({
  then: (...verwacht) => assert.deepEqual(besluit(), { gebeurtenissen: verwacht, waarschuwingen: [] }),
  warns: (...codes) => {
    const { gebeurtenissen, waarschuwingen } = besluit();
    assert.deepEqual(
      waarschuwingen.map((w) => w.code),
      codes,
    );
    assert.deepEqual(gebeurtenissen, [{ ...command, type: ZAAKCOMMANDOS[command.type].gebeurtenis }]);
    waarschuwingen.forEach(({ code, details }) => assertVolledig(code, details));
  },
  rejected: (code, details) =>
    assert.throws(besluit, (fout: unknown) => {
      assert.ok(fout instanceof Rejection, String(fout));
      assert.equal(fout.code, code);
      assertVolledig(code, fout.details);
      assert.deepEqual({ ...fout.details, ...details }, fout.details);
      return true;
    }),
});

/** A message with a hole in it says nothing. */
const assertVolledig = (code: Meldingcode, details: RejectionDetails) =>
  assert.doesNotMatch(melding(code, details).volledig, /…|\{|\[/);

type Begin = Readonly<{
  /** Plays on this day. */
  on: (vandaag: Datum) => Begin;
  /** With this told by norms and other zaken. */
  with: (context: Partial<Context>) => Begin;
  when: (command: ZaakCommand) => Uitkomst;
}>;

const begin = (decider: ZaakDecider, verleden: readonly Verleden[], context: Context): Begin => ({
  on: (vandaag) => begin(decider, verleden, { ...context, vandaag }),
  with: (meer) => begin(decider, verleden, { ...context, ...meer }),
  when: (command) => uitkomst(command, () => decideZaak(command, fold(decider, optekenen(verleden)), context)),
});

/** given(…past).when(command).then(…events) | .rejected(code) | .warns(code). */
export const scenario =
  (decider: ZaakDecider) =>
  (...verleden: readonly Verleden[]): Begin =>
    begin(decider, verleden, { vandaag: VANDAAG });
