import type { ZaakGebeurtenis } from './catalogus.ts';
import { ZAAKCOMMANDOS, type CommandoVan, type ZaakCommand, type ZaakCommandtype } from './commandos.ts';
import type { Context } from './context.ts';
import type { Feit } from './feiten.ts';
import { alle, feitenVan, type Feittype, type Zaak } from './zaak.state.ts';

/**
 * What a command would record: nothing when it already stands so. It looks only at what the rulebook cannot see (the
 * context, the event a correction points at); whether the facts then fit together is judged for every command alike.
 */
export type Beslissing<C extends ZaakCommandtype> = (
  command: CommandoVan<C>,
  zaak: Zaak,
  context: Context,
) => readonly ZaakGebeurtenis[];

type Gegevens = Readonly<Record<string, unknown>>;

/** The event a command asks for: its own fields, and nothing that came along. */
const gebeurtenisBij = (command: ZaakCommand): ZaakGebeurtenis => {
  const { gebeurtenis, velden } = ZAAKCOMMANDOS[command.type];
  const gegevens = command as Gegevens;
  const gevuld = Object.keys(velden).filter((veld) => gegevens[veld] !== undefined);
  return {
    type: gebeurtenis,
    ...Object.fromEntries(gevuld.map((veld) => [veld, gegevens[veld]])),
  } as ZaakGebeurtenis;
};

/** Does this fact say exactly what the command says? */
export const zegtHetzelfde = (command: ZaakCommand, feit: Feit | undefined): boolean => {
  if (!feit) return false;
  const [gevraagd, vastgelegd] = [command as Gegevens, feit.gebeurtenis as Gegevens];
  return Object.keys(ZAAKCOMMANDOS[command.type].velden).every((veld) => gevraagd[veld] === vastgelegd[veld]);
};

/** Records what the command says. */
export const legVast = (command: ZaakCommand): readonly ZaakGebeurtenis[] => [gebeurtenisBij(command)];

/** Records what the command says, unless a fact already says exactly that. */
export const legEenmaalVast = (command: ZaakCommand, zaak: Zaak): readonly ZaakGebeurtenis[] => {
  const { gebeurtenis } = ZAAKCOMMANDOS[command.type];
  const staatEr = alle(feitenVan(zaak), gebeurtenis as Feittype).some((feit) => zegtHetzelfde(command, feit));
  return staatEr ? [] : legVast(command);
};
