import type { Metadata } from '@tijdig/event-store';
import type { ZaakCommand } from '@tijdig/zaak';
import type { NormCommand } from '../norm/normcommand.ts';

/** What every command over HTTP has besides its content. */
export type Opdracht = Readonly<{
  /** The Idempotency-Key. */
  sleutel: string;
  /** SHA-256 of the command, canonical: the same key with another hash is another command. */
  hash: string;
  /** Who and from where, as far as the tool says. */
  metadata: Metadata;
  verwachteRevisie?: number;
  /** Judged and answered; nothing is written. */
  proef: boolean;
}>;

export type Zaakopdracht = Opdracht & Readonly<{ zaakId: string; command: ZaakCommand }>;
export type Normopdracht = Opdracht & Readonly<{ command: NormCommand }>;
