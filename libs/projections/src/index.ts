export * from './rij.ts';
export { tijdlijn, rijenOp, type Tijdlijn } from './tijdlijn/tijdlijn.ts';
export { toestandVan, vervolg, type Toestand, type Vervolg } from './tijdlijn/vervolg.ts';
export { verschil, type Wijziging, type Wijzigingen } from './tijdlijn/verschil.ts';
export { BLINDE_VLEK, STAND, WERKSTAP, type Rijsoort } from './tijdlijn/soort.ts';
export { opStand, opVlek, opWerkstap, regelVan } from './tijdlijn/volgorde.ts';
export { waardeOp } from './stand/verloop.ts';
export * from './cijfers/bron.ts';
export * from './cijfers/groep.ts';
export * from './cijfers/vraag.ts';
export * from './cijfers/telrij.ts';
export { geheugenbron } from './cijfers/geheugenbron.ts';
export { werkvoorraad, type Werkvoorraadregel } from './cijfers/werkvoorraad.ts';
export { tijdigheid, type Tijdigheidregel } from './cijfers/tijdigheid.ts';
export type { Aandeel } from './cijfers/aandeel.ts';
export type { Cohort } from './cijfers/cohort.ts';
export { effect, type Effect, type Effectrij, type Effectvraag } from './cijfers/effect.ts';
export { werkstappenVan, type Zaakwerkstap } from './zaakpagina/zaakwerkstappen.ts';
export type { Werkstapuitleg } from './zaakpagina/werkstapuitleg.ts';
export {
  nietGestartRijen,
  tijdigheidRijen,
  werkvoorraadRijen,
  type Tijdigheidrijenvraag,
  type Werkvoorraadrijenvraag,
} from './cijfers/rijen.ts';
export type { Celrij, Vlekrij } from './cijfers/celrij.ts';
