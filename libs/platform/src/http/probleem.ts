import { randomUUID } from 'node:crypto';
import { HttpException } from '@nestjs/common';
import {
  EventIdExists,
  NotCanonical,
  OutcomeUnknown,
  StoreUnavailable,
  WrongExpectedRevision,
} from '@tijdig/event-store';
import { Rejection, type RejectionDetails } from '@tijdig/kernel';
import { LeesmodelOntbreekt } from '@tijdig/read-models';
import { Invoerfout, MethodeOnbekend, NogNiet, Onbekend, Ontoegankelijk, type Fout } from '../fouten/fouten.ts';
import { meldingVan } from '../meldingen/melding.ts';

/** RFC 9457, with the code that programs act on and, for input, every error. */
export type Probleem = Readonly<{
  status: number;
  title: string;
  detail: string;
  code: string;
  instance: string;
  fouten?: readonly Fout[];
}>;

/** How a failure is answered; `nummer` when it should not have happened and must be logged. */
type Oordeel = Readonly<{
  status: number;
  code: string;
  details?: RejectionDetails;
  fouten?: readonly Fout[];
  koppen?: Readonly<Record<string, string>>;
  nummer?: string;
}>;

const straks = (status: number, code: string, seconden: number, details: RejectionDetails = {}): Oordeel => ({
  status,
  code,
  details,
  koppen: { 'retry-after': String(Math.max(1, Math.ceil(seconden))) },
});

/** As with an import: the first thousand, and how many there are. */
const MEEST_GENOEMD = 1000;

const MEERDERE = 'INVOER_ONJUIST';

/** One kind of error is named; several get a common name. What is wrong stands under `fouten`. */
const onjuist = ({ fouten }: Invoerfout): Oordeel => {
  const codes = new Set(fouten.map((f) => f.code));
  const code = codes.size === 1 ? [...codes][0]! : MEERDERE;
  return { status: 400, code, details: { aantal: fouten.length }, fouten: fouten.slice(0, MEEST_GENOEMD) };
};

/** A case that is not there is not found, whichever rule noticed. */
const geweigerd = ({ code, details }: Rejection): Oordeel => ({
  status: code === 'ZAAK_ONBEKEND' ? 404 : 409,
  code,
  details,
});

const PER_STATUS: Readonly<Record<number, string>> = {
  400: 'VERZOEK_ONLEESBAAR',
  404: 'PAD_ONBEKEND',
  408: 'VERZOEK_TE_TRAAG',
  413: 'INHOUD_TE_GROOT',
  414: 'PAD_ONBEKEND',
  415: 'INHOUDSSOORT_ONBEKEND',
  431: 'KOPPEN_TE_GROOT',
};

/** What the HTTP layers below us refuse keeps their status, in our words. */
const vanOnderen = (fout: unknown): number | undefined => {
  const status =
    fout instanceof HttpException ? fout.getStatus() : (fout as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined;
};

const oordeelOver = (fout: unknown): Oordeel => {
  if (fout instanceof Invoerfout) return onjuist(fout);
  if (fout instanceof Rejection) return geweigerd(fout);
  if (fout instanceof WrongExpectedRevision || fout instanceof EventIdExists)
    return { status: 409, code: 'INTUSSEN_GEWIJZIGD' };
  if (fout instanceof Onbekend) return { status: 404, code: fout.code, details: fout.details };
  if (fout instanceof Ontoegankelijk) return { status: 403, code: fout.code, details: fout.details };
  if (fout instanceof NogNiet) return straks(503, fout.code, fout.retryAfterSeconds, fout.details);
  if (fout instanceof StoreUnavailable) return straks(503, 'OPSLAG_WEIGERT', fout.retryAfterSeconds);
  if (fout instanceof OutcomeUnknown) return straks(503, 'UITKOMST_ONBEKEND', fout.retryAfterSeconds);
  if (fout instanceof LeesmodelOntbreekt) return straks(503, 'LEESMODEL_ONTBREEKT', 1);
  if (fout instanceof NotCanonical) return { status: 400, code: 'GEEN_JSON' };
  if (fout instanceof MethodeOnbekend)
    return { status: 405, code: fout.code, details: fout.details, koppen: { allow: fout.toegestaan.join(', ') } };
  const status = vanOnderen(fout);
  if (status !== undefined) return { status, code: PER_STATUS[status] ?? 'VERZOEK_GEWEIGERD' };
  const nummer = randomUUID();
  return { status: 500, code: 'ONVERWACHTE_FOUT', details: { nummer }, nummer };
};

export type Beantwoording = Readonly<{
  probleem: Probleem;
  koppen: Readonly<Record<string, string>>;
  /** Only for a failure that should not have happened: log it under this number. */
  nummer: string | undefined;
}>;

/** The one place that knows which failure is which status. `pad` is the address without its question. */
export const beantwoord = (fout: unknown, pad: string): Beantwoording => {
  const { status, code, details = {}, fouten, koppen = {}, nummer } = oordeelOver(fout);
  const { titel } = meldingVan(code);
  const detail = fouten?.length === 1 ? fouten[0]!.melding : meldingVan(fouten ? MEERDERE : code, details).volledig;
  return {
    probleem: { status, title: titel, detail, code, instance: pad, ...(fouten && { fouten }) },
    koppen: { 'content-type': 'application/problem+json; charset=utf-8', ...koppen },
    nummer,
  };
};
