/** There is no read model to ask yet, or it is being rebuilt: try again in a moment. */
export class LeesmodelOntbreekt extends Error {
  constructor(folder: string) {
    super(`in ${folder} staat nog geen leesmodel: het wordt opgebouwd uit het logboek; probeer het zo weer`);
    this.name = 'LeesmodelOntbreekt';
  }
}

/** Somebody else moved the checkpoint: two projectors on one file would both count the same events. */
export class TweedeProjector extends Error {
  constructor(bestand: string, options?: ErrorOptions) {
    super(`een andere projector werkt op ${bestand}: deze stopt; laat er één draaien`, options);
    this.name = 'TweedeProjector';
  }
}
