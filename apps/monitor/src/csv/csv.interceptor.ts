import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { Antwoord, Verzoek } from '@tijdig/platform';
import { map, type Observable } from 'rxjs';
import { wilCsv } from './wil-csv.ts';

/** Answers as CSV to whoever asks for it by Accept or by `.csv`. */
export class AlsCsv<A> implements NestInterceptor<A, A | string> {
  private readonly maak: (antwoord: A) => string;

  constructor(maak: (antwoord: A) => string) {
    this.maak = maak;
  }

  intercept(context: ExecutionContext, volgende: CallHandler<A>): Observable<A | string> {
    const http = context.switchToHttp();
    http.getResponse<Antwoord>().header('vary', 'accept');
    if (!wilCsv(http.getRequest<Verzoek>().headers.accept)) return volgende.handle();
    return volgende.handle().pipe(
      map((antwoord) => {
        http.getResponse<Antwoord>().header('content-type', 'text/csv; charset=utf-8');
        return this.maak(antwoord);
      }),
    );
  }
}
