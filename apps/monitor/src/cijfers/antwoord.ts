import type { Momentopname } from '@tijdig/read-models';
import type { Gekend } from './opname.ts';
import { stempelVan } from './stempel.ts';

/** What every answer with figures says about itself. */
export const verantwoording = ({ bron, positie }: Momentopname, { tekst }: Gekend, profiel: string) => ({
  kennismoment: tekst,
  profiel,
  positie: String(positie),
  uitgeslotenZaken: bron.uitgeslotenZaken,
  stempel: stempelVan(bron.normen, [profiel]),
});
