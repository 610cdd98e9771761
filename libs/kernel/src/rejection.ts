/** What fills the `{placeholders}` of a message: dates, codes, ids. Never personal data. */
export type RejectionDetails = Readonly<Record<string, string | number | readonly string[]>>;

/** A business rule says no. The code is the contract; its Dutch text comes from one table at the edge. */
export class Rejection extends Error {
  readonly code: string;
  readonly details: RejectionDetails;
  constructor(code: string, details: RejectionDetails = {}) {
    super(code);
    this.name = 'Rejection';
    this.code = code;
    this.details = details;
  }
}

/** Asserts a fact the rule needs, narrowing the type for what follows; throws {@link Rejection} otherwise. */
export function ensure(fact: unknown, code: string, details?: RejectionDetails): asserts fact {
  if (!fact) throw new Rejection(code, details);
}
