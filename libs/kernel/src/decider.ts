/**
 * The whole idea of the write side: what happened, folded, says what may happen next.
 * `Event` is what decide proposes; `Recorded` is the same once the log has given it an id and a place; `Context` is
 * what the stream itself cannot know (the day, other streams), as data.
 */
export type Decider<
  Command extends { type: string },
  State,
  Event extends { type: string },
  Recorded = Event,
  Context = void,
> = Readonly<{
  initial: State;
  decide: {
    readonly [T in Command['type']]: (
      command: Extract<Command, { type: T }>,
      state: State,
      context: Context,
    ) => readonly Event[];
  };
  evolve: (state: State, recorded: Recorded) => State;
}>;

/** Folds a history into a state. */
export const fold = <State, Recorded>(
  decider: Readonly<{ initial: State; evolve: (state: State, recorded: Recorded) => State }>,
  history: Iterable<Recorded>,
): State => {
  let state = decider.initial;
  for (const recorded of history) state = decider.evolve(state, recorded);
  return state;
};

/** Looks the command up in the decide table; the types make a missing row a compile error. */
export const decide = <Command extends { type: string }, State, Event extends { type: string }, Recorded, Context>(
  decider: Decider<Command, State, Event, Recorded, Context>,
  command: Command,
  state: State,
  context: Context,
): readonly Event[] => {
  type Handler = (command: Command, state: State, context: Context) => readonly Event[];
  return (decider.decide[command.type as Command['type']] as Handler)(command, state, context);
};
