import { decide, Rejection, type Decider } from '@tijdig/kernel';
import { meldAan } from './aanmelding/aanmelding.ts';
import { legEenmaalVast, type Beslissing } from './beslissing.ts';
import { bodyfouten } from './bodyfouten.ts';
import type { ZaakGebeurtenis } from './catalogus.ts';
import type { ZaakCommand, ZaakCommandtype } from './commandos.ts';
import type { Context } from './context.ts';
import { corrigeer, trekIn } from './correctie/correctie.ts';
import { heropen, sluitAf } from './duur/duur.ts';
import type { Opgetekend } from './feiten.ts';
import { evolve, waarschuwingenBij, weigerNieuweBreuken, type Gewaarschuwd } from './oordeel.ts';
import { laatVervallen, legRedenVast } from './termijn/termijn.ts';
import { beeindigToewijzing, draagZaakOver, wijsTeamToe, wijsToe } from './toewijzing/toewijzing.ts';
import type { Zaak } from './zaak.state.ts';

type Beslissingen = { readonly [C in ZaakCommandtype]: Beslissing<C> };

/** Every decision is judged alike: first the body, then whether the zaak still fits together. */
const volgensRegels = (beslissingen: Beslissingen): Beslissingen =>
  Object.fromEntries(
    Object.entries(beslissingen).map(([type, beslis]) => [
      type,
      (command: ZaakCommand, zaak: Zaak, context: Context) => {
        const [fout] = bodyfouten(command, context.vandaag);
        if (fout) throw new Rejection(fout.code, { veld: fout.veld, ...fout.details });
        const voorstel = (beslis as Beslissing<ZaakCommandtype>)(command as never, zaak, context);
        if (voorstel.length > 0) weigerNieuweBreuken(zaak, voorstel, context.vandaag);
        return voorstel;
      },
    ]),
  ) as Beslissingen;

export const zaak: Decider<ZaakCommand, Zaak, ZaakGebeurtenis, Opgetekend, Context> = {
  initial: { geschiedenis: [] },
  decide: volgensRegels({
    MeldZaakAan: meldAan,
    NeemUitvoeringOver: legEenmaalVast,
    WijsTeamToe: wijsTeamToe,
    WijsHulpverlenerToe: wijsToe,
    BeeindigToewijzing: beeindigToewijzing,
    DraagZaakOver: draagZaakOver,
    LegContactpogingVast: legEenmaalVast,
    LegEersteF2FVast: legEenmaalVast,
    LegContactVast: legEenmaalVast,
    ZieAfVanFamiliegroepsplan: legEenmaalVast,
    StelFamiliegroepsplanVast: legEenmaalVast,
    StelPlanVast: legEenmaalVast,
    EvalueerPlan: legEenmaalVast,
    LegVeiligheidstaxatieVast: legEenmaalVast,
    LegRisicotaxatieVast: legEenmaalVast,
    StelRapportageVast: legEenmaalVast,
    LegRedenOverschrijdingVast: legRedenVast,
    LaatWerkstapVervallen: laatVervallen,
    VerlengMaatregel: legEenmaalVast,
    MeldVoornemenNietVerlengen: legEenmaalVast,
    BeeindigMaatregel: legEenmaalVast,
    DraagUitvoeringOver: legEenmaalVast,
    SluitZaakAf: sluitAf,
    HeropenZaak: heropen,
    CorrigeerGegeven: corrigeer,
    TrekGebeurtenisIn: trekIn,
  }),
  evolve,
};

export type Besluit = Readonly<{
  gebeurtenissen: readonly ZaakGebeurtenis[];
  waarschuwingen: readonly Gewaarschuwd[];
}>;

/** What a command records, and what is worth saying about it. Throws a Rejection when a rule says no. */
export const decideZaak = (command: ZaakCommand, state: Zaak, context: Context): Besluit => {
  const gebeurtenissen = decide<ZaakCommand, Zaak, ZaakGebeurtenis, Opgetekend, Context>(zaak, command, state, context);
  return { gebeurtenissen, waarschuwingen: waarschuwingenBij(state, gebeurtenissen, context) };
};
