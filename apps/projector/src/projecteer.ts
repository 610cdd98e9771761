import { openReader } from '@tijdig/event-store-sqlite';
import { SOFTWARE } from '@tijdig/platform/basis';
import { Projector, type Voortgang } from '@tijdig/read-models';

export type Projectie = Readonly<{
  map: string;
  signal: AbortSignal;
  /** The read model is there, and from now on it follows the log. */
  opGereed: () => void;
  meld: (melding: string) => void;
  opVoortgang: (voortgang: Voortgang) => void;
}>;

/** Keeps the read model in a folder up to date until the signal aborts; rejects when it cannot go on. */
export const projecteer = async ({ map, signal, opGereed, meld, opVoortgang }: Projectie): Promise<void> => {
  const reader = await openReader({ folder: map });
  try {
    const projector = await Projector.open({
      folder: map,
      reader,
      software: SOFTWARE,
      meld,
      voortgang: opVoortgang,
      signal,
    });
    opGereed();
    try {
      await projector.volg(signal);
    } finally {
      await projector.close();
    }
  } catch (fout) {
    // Stopped while the read model was being built: the next start builds it.
    if (!signal.aborted) throw fout;
  } finally {
    await reader.close();
  }
};
