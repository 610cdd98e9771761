import type { GelijkgesteldeDag, Profielversie } from '@tijdig/normen';

export type NormCommand =
  | Readonly<{ type: 'StelNormprofielVast'; data: Profielversie }>
  | Readonly<{ type: 'StelGelijkgesteldeDagVast'; data: GelijkgesteldeDag }>;
