import { useEffect, useState } from 'preact/hooks';
import { haal } from './api.ts';

export type Stand<T> = Readonly<{ antwoord?: T; fout?: string; bezig: boolean }>;

/** Asks the monitor and keeps the last answer while a new one is under way; a null pad asks nothing. */
export const useAntwoord = <T>(pad: string | null, vraag: Record<string, string | undefined>): Stand<T> => {
  const [stand, zet] = useState<Stand<T>>({ bezig: pad !== null });
  const sleutel = JSON.stringify([pad, vraag]);
  useEffect(() => {
    if (pad === null) return zet({ bezig: false });
    let geldig = true;
    zet(({ antwoord }) => ({ ...(antwoord !== undefined && { antwoord }), bezig: true }));
    haal<T>(pad, vraag).then(
      (antwoord) => geldig && zet({ antwoord, bezig: false }),
      (fout: unknown) => geldig && zet({ fout: fout instanceof Error ? fout.message : String(fout), bezig: false }),
    );
    return () => {
      geldig = false;
    };
  }, [sleutel]);
  return stand;
};
