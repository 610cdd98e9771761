/** Of a process's own flags those by which a thread resolves our libraries as it does; a script is not the thread's. */
export const conditionsOf = (args: readonly string[]): string[] =>
  args.filter((arg, index) => /^(-C|--conditions.*)$/.test(arg) || /^(-C|--conditions)$/.test(args[index - 1] ?? ''));
