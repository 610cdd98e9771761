import { ensure, type RejectionDetails } from '@tijdig/kernel';
import type { Normcode } from '../normmeldingen.ts';

/** `ensure` that only knows codes with a message. */
export const eisNorm: (feit: unknown, code: Normcode, details?: RejectionDetails) => asserts feit = ensure;
