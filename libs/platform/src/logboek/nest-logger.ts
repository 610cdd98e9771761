import type { LoggerService } from '@nestjs/common';
import type { Logboek } from './logboek.ts';

const tekst = (bericht: unknown): string => (bericht instanceof Error ? bericht.message : String(bericht));

/** What the framework has to say goes to the same log; its start-up chatter only when debugging. */
export class NestLogger implements LoggerService {
  private readonly logboek: Logboek;

  constructor(logboek: Logboek) {
    this.logboek = logboek;
  }

  log(bericht: unknown): void {
    this.logboek.debug({}, tekst(bericht));
  }
  warn(bericht: unknown): void {
    this.logboek.warn({}, tekst(bericht));
  }
  error(bericht: unknown, ...rest: readonly unknown[]): void {
    this.logboek.error({ err: bericht, rest }, tekst(bericht));
  }
}
