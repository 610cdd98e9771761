/**
 * The whole idea of the write side: what happened, folded, says what may happen next.
 * `Event` is what decide proposes; `Recorded` is the same once the log has given it an id and a place.
 */
export type Decider<
  Command extends { type: string },
  State,
  Event extends { type: string },
  Recorded = Event,
> = Readonly<{
  initial: State;
  decide: {
    readonly [T in Command['type']]: (command: Extract<Command, { type: T }>, state: State) => readonly Event[];
  };
  evolve: (state: State, recorded: Recorded) => State;
}>;

/** Folds a history into a state. */
export const fold = <State, Recorded>(
  decider: Pick<Decider<never, State, never, Recorded>, 'initial' | 'evolve'>,
  history: Iterable<Recorded>,
): State => {
  let state = decider.initial;
  for (const recorded of history) state = decider.evolve(state, recorded);
  return state;
};

/** Looks the command up in the decide table; the types make a missing row a compile error. */
export const decide = <Command extends { type: string }, State, Event extends { type: string }, Recorded>(
  decider: Decider<Command, State, Event, Recorded>,
  command: Command,
  state: State,
): readonly Event[] => {
  const handler = decider.decide[command.type as Command['type']] as (c: Command, s: State) => readonly Event[];
  return handler(command, state);
};
