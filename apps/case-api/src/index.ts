export { CaseApiModule } from './case-api.module.ts';
export { VoerNormopdrachtUit, VoerNormopdrachtUitHandler } from './norm/voer-normopdracht-uit.ts';
export { leesGelijkgesteldeDag, leesNormprofiel } from './opdracht/lees-normopdracht.ts';
export { leesZaakopdracht } from './opdracht/lees-zaakopdracht.ts';
export type { Uitkomst } from './opdracht/uitkomst.ts';
export { PADEN } from './paden.ts';
export { Contextbron } from './zaak/context.ts';
export type { Zaakzoeker } from './zaak/lopende-zaken.ts';
export { VoerZaakopdrachtUit, VoerZaakopdrachtUitHandler } from './zaak/voer-zaakopdracht-uit.ts';
