export { LeesmodelOntbreekt, TweedeProjector } from './bestand/fouten.ts';
export { NormOnleesbaar } from './projector/lees-gebeurtenis.ts';
export type { Checkpoint } from './bestand/checkpoint.ts';
export type { GeparkeerdeZaak } from './geparkeerd.ts';
export { openReadModel, Leesmodel, type LopendeZaak } from './lezen/leesmodel.ts';
export type { Momentopname } from './lezen/lezer.ts';
export { Projector, type Vergelijking } from './projector/projector.ts';
export type { Projectoropties } from './projector/opties.ts';
export type { Voortgang } from './projector/voortgang.ts';
