import type { Logboek } from '../logboek/logboek.ts';

/** Sealing a log reads all of it: about a second a gigabyte. */
const LANGSTE_MS = 60_000;

/** Ends what was begun: what is under way is finished, stores are closed. */
export type Stop = () => Promise<void>;

/**
 * Begins, and from its first moment on listens for SIGTERM and SIGINT: what is being begun is told by the signal to
 * break off (it may throw the reason), what runs is stopped, exit 0. A second signal, or a minute, and it ends at once. Rejects when it cannot begin.
 */
export const draai = async (begin: (signal: AbortSignal) => Promise<Stop>, logboek: Logboek): Promise<void> => {
  const einde = new AbortController();
  const begonnen = Promise.withResolvers<Stop>();
  const bijSignaal = (signaal: NodeJS.Signals) => {
    if (einde.signal.aborted) process.exit(1);
    logboek.info({ signaal }, 'Tijdig stopt');
    setTimeout(() => process.exit(1), LANGSTE_MS).unref();
    einde.abort();
    begonnen.promise
      .then((stop) => stop())
      .then(
        () => process.exit(0),
        (err: unknown) => {
          logboek.error({ err }, 'afsluiten mislukte');
          process.exit(1);
        },
      );
  };
  process.on('SIGTERM', bijSignaal);
  process.on('SIGINT', bijSignaal);
  begonnen.resolve(begin(einde.signal).catch(alsHetNietAfgebrokenIs(einde.signal)));
  await begonnen.promise;
};

/** What was broken off as asked has closed what it opened: there is nothing left to stop. */
const alsHetNietAfgebrokenIs =
  (signal: AbortSignal) =>
  (fout: unknown): Stop => {
    if (!signal.aborted || fout !== signal.reason) throw fout;
    return async () => undefined;
  };
