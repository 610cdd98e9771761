import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** A value that JSON cannot hold the same for everybody, so that its hash would mean nothing. */
export class NotCanonical extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'NotCanonical';
  }
}

/** RFC 8785 forbids half a surrogate pair; JSON.stringify writes it as an escape, which nothing else yields. */
const hasLoneSurrogate = (value: unknown): boolean => {
  if (typeof value === 'string') return !value.isWellFormed();
  if (value === null || typeof value !== 'object') return false;
  return Object.entries(value).some(([key, inner]) => !key.isWellFormed() || hasLoneSurrogate(inner));
};

/** RFC 8785 text of a JSON value; throws {@link NotCanonical} for what has none (NaN, lone surrogates, cycles). */
export const canonical = (value: unknown): string => {
  let text: string | undefined;
  try {
    text = canonicalize(value);
  } catch (cause) {
    throw new NotCanonical('this value has no canonical JSON', { cause });
  }
  if (text === undefined) throw new NotCanonical('this value has no canonical JSON');
  if (text.includes('\\ud') && hasLoneSurrogate(value)) throw new NotCanonical('a text holds half a surrogate pair');
  return text;
};

/** SHA-256 of text (as UTF-8) or bytes, in hex. */
export const sha256 = (content: string | Uint8Array): string => hash('sha256', content, 'hex');
