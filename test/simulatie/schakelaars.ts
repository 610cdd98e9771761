/** Protections that a control turns off; each must make the simulator find something, or it proves nothing. */
export const SCHAKELAARS = {
  'zonder-ontdubbeling': 'the engine does not recognise a command it recorded before',
  'elke-revisie': 'an append no longer says which revision it was decided on',
  scheurt: 'an append over two streams may be recorded by half',
  'verliest-bevestigd': 'what was acknowledged is lost in a crash',
  'gelooft-de-klok': 'the store records the wall clock, also when it went back',
  'checkpoint-voor-rijen': 'the checkpoint moves before the rows are there',
  'slaat-gif-over': 'what cannot be read is passed over in silence',
  'vergeet-een-zaak': 'a zaak is left out of the figures',
} as const;
export type Schakelaar = keyof typeof SCHAKELAARS;
