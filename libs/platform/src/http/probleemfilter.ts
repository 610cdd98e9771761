import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Logboek } from '../logboek/logboek.ts';
import type { Antwoord, Verzoek } from './fastify.ts';
import { padVan } from './pad.ts';
import { beantwoord } from './probleem.ts';

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
    void antwoord.status(probleem.status).headers(koppen).send(JSON.stringify(probleem));
  }
}
