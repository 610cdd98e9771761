import type { Logboek } from '../logboek/logboek.ts';

const LANGSTE_MS = 10_000;

/**
 * On SIGTERM or SIGINT: stop taking requests, finish those under way, close the stores, exit 0. A second signal, or
 * ten seconds, and it ends at once.
 */
export const sluitNetjesAf = (stop: () => Promise<void>, logboek: Logboek): void => {
  let bezig = false;
  const bijSignaal = (signaal: NodeJS.Signals) => {
    if (bezig) process.exit(1);
    bezig = true;
    logboek.info({ signaal }, 'Tijdig stopt');
    setTimeout(() => process.exit(1), LANGSTE_MS).unref();
    stop().then(
      () => process.exit(0),
      (err: unknown) => {
        logboek.error({ err }, 'afsluiten mislukte');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', bijSignaal);
  process.on('SIGINT', bijSignaal);
};
