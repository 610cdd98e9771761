import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Logboek } from '../logboek/logboek.ts';
import type { Antwoord, Verzoek } from './fastify.ts';
import { padVan } from './pad.ts';
import { beantwoord } from './probleem.ts';

/** Fastify hangs up on who sends too much, who would then lose the answer: up to this, what they send is let past. */
const MEESTE_VOORBIJ = 16 * 1024 * 1024;

const zendtTeVeel = ({ headers }: Verzoek, status: number): boolean =>
  status === 413 && Number(headers['content-length'] ?? Infinity) <= MEESTE_VOORBIJ;

/** Answers every failure as problem+json; what should not have happened is logged once, with its number. */
@Catch()
export class Probleemfilter implements ExceptionFilter {
  private readonly logboek: Logboek;

  constructor(logboek: Logboek) {
    this.logboek = logboek;
  }

  catch(fout: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.antwoord(fout, http.getRequest<Verzoek>(), http.getResponse<Antwoord>());
  }

  antwoord(fout: unknown, verzoek: Verzoek, antwoord: Antwoord): void {
    const { probleem, koppen, nummer } = beantwoord(fout, padVan(verzoek.raw.url));
    if (nummer) this.logboek.error({ err: fout, nummer, methode: verzoek.method }, 'onverwachte fout');
    if (antwoord.sent) return;
    if (zendtTeVeel(verzoek, probleem.status)) antwoord.removeHeader('connection');
    void antwoord.status(probleem.status).headers(koppen).send(JSON.stringify(probleem));
  }
}
