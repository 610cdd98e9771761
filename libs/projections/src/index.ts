export * from './rij.ts';
export { tijdlijn, rijenOp, type Tijdlijn } from './tijdlijn/tijdlijn.ts';
export { toestandVan, vervolg, type Toestand, type Vervolg } from './tijdlijn/vervolg.ts';
export { verschil, type Wijziging, type Wijzigingen } from './tijdlijn/verschil.ts';
export { BLINDE_VLEK, STAND, WERKSTAP, type Rijsoort } from './tijdlijn/soort.ts';
export { opStand, opVlek, opWerkstap, regelVan } from './tijdlijn/volgorde.ts';
export { waardeOp } from './stand/verloop.ts';
export * from './cijfers/bron.ts';
