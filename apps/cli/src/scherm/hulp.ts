import { CommanderError, type Command, type HelpConfiguration } from 'commander';

const KOPPEN: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Argumenten:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
};

/** Commander's own words, in Dutch. */
export const NEDERLANDSE_HULP: HelpConfiguration = {
  styleTitle: (kop) => KOPPEN[kop] ?? kop,
  styleUsage: (gebruik) => gebruik.replace('[options]', '[opties]').replace('[command]', '[opdracht]'),
  subcommandTerm: (opdracht) => `${opdracht.name()} ${opdracht.usage()}`.replace(/\[options\] ?/, '').trim(),
  optionDescription: ({ description, defaultValue }) =>
    defaultValue === undefined || typeof defaultValue === 'boolean'
      ? description
      : `${description} (standaard: ${String(defaultValue)})`,
  argumentDescription: ({ description }) => description,
};

const MISBRUIK: Readonly<Record<string, (wat: string) => string>> = {
  'commander.unknownOption': (wat) => `De optie ${wat} bestaat niet.`,
  'commander.unknownCommand': (wat) => `De opdracht ${wat} bestaat niet.`,
  'commander.missingArgument': (wat) => `Noem ${wat}.`,
  'commander.optionMissingArgument': (wat) => `De optie ${wat} heeft een waarde nodig.`,
  'commander.missingMandatoryOptionValue': (wat) => `De optie ${wat} is verplicht.`,
  'commander.excessArguments': () => 'Er staan te veel woorden achter de opdracht.',
  'commander.conflictingOption': (wat) => `De optie ${wat} past niet bij de andere opties.`,
};

const genoemd = (melding: string): string => /'([^']+)'/.exec(melding)?.[1] ?? '';

/** What was wrong with the call, in Dutch; undefined when the help that was shown says it. */
export const misbruik = (fout: CommanderError): string | undefined =>
  fout.code === 'commander.help' ? undefined : (MISBRUIK[fout.code]?.(genoemd(fout.message)) ?? fout.message);

/** Help in Dutch on this command and all below it; no process.exit, no English errors. */
export const inHetNederlands = (opdracht: Command): void => {
  opdracht
    .configureHelp(NEDERLANDSE_HULP)
    .helpOption('-h, --help', 'toont deze uitleg')
    .configureOutput({ outputError: () => {} })
    .exitOverride();
  opdracht.commands.forEach(inHetNederlands);
};
