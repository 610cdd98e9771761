import { datumVan } from '@tijdig/kernel';
import type { Normkennis } from '@tijdig/normen';
import { SOFTWARE } from '@tijdig/platform';

/** With these anybody gets the same figure again. */
export type Stempel = Readonly<{
  profielVersies: readonly Readonly<{ profielId: string; versie: number; geldigVan: string }>[];
  gelijkgesteldeDagen: readonly string[];
  software: string;
}>;

/** `profielen`: the ones that counted; absent: all that are known. */
export const stempelVan = ({ profielen, kalender }: Normkennis, geteld?: readonly string[]): Stempel => ({
  profielVersies: [...profielen.values()]
    .filter(({ profielId }) => geteld?.includes(profielId) ?? true)
    .flatMap(({ versies }) => versies.map(({ profielId, versie, geldigVan }) => ({ profielId, versie, geldigVan }))),
  gelijkgesteldeDagen: [...kalender.gelijkgesteld].sort((a, b) => a - b).map(datumVan),
  software: SOFTWARE,
});
