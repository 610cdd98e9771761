import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { alles, lokaleDag } from '@tijdig/kernel';
import { DEEL, type Klok } from '@tijdig/platform';
import { werkvoorraad } from '@tijdig/projections';
import type { Leesmodel } from '@tijdig/read-models';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { Gereedheid } from './gereedheid.ts';

const STANDEN = ['openstaand', 'overTermijn', 'nietGestart'] as const;

/** For Prometheus: the process, how far the rows are, and today's backlog. */
@Injectable()
export class Metingen implements OnModuleDestroy {
  private readonly register = new Registry();
  private readonly leesmodel: Leesmodel;
  private readonly klok: Klok;
  private readonly gereedheid: Gereedheid;
  private readonly voorraad: Gauge;
  private readonly positie: Gauge;
  private readonly geparkeerd: Gauge;
  private geteld = '';

  constructor(
    @Inject(DEEL.leesmodel) leesmodel: Leesmodel,
    @Inject(DEEL.klok) klok: Klok,
    @Inject(Gereedheid) gereedheid: Gereedheid,
  ) {
    this.leesmodel = leesmodel;
    this.klok = klok;
    this.gereedheid = gereedheid;
    const registers = [this.register];
    collectDefaultMetrics({ register: this.register });
    this.voorraad = new Gauge({
      name: 'tijdig_werkvoorraad',
      help: 'Werkstappen van vandaag, per profiel en stap.',
      labelNames: ['profiel', 'stap', 'tel'],
      registers,
    });
    this.positie = new Gauge({
      name: 'tijdig_positie',
      help: 'Hoe ver het logboek is, en de cijfers.',
      labelNames: ['van'],
      registers,
    });
    this.geparkeerd = new Gauge({
      name: 'tijdig_geparkeerde_zaken',
      help: 'Zaken die in geen enkel cijfer meetellen, omdat hun verwerking mislukt.',
      registers,
    });
  }

  get soort(): string {
    return this.register.contentType;
  }

  async lees(): Promise<string> {
    const { log, cijfers, geparkeerd } = await this.gereedheid.stand();
    this.positie.set({ van: 'log' }, Number(log));
    this.positie.set({ van: 'cijfers' }, Number(cijfers));
    this.geparkeerd.set(geparkeerd);
    this.telVoorraad(cijfers);
    return this.register.metrics();
  }

  onModuleDestroy(): void {
    this.register.clear();
  }

  /** Only again when the rows or the day have moved: counting a large organisation takes its time. */
  private telVoorraad(positie: bigint): void {
    const peildatum = lokaleDag(this.klok());
    const nu = `${positie}/${peildatum}`;
    if (this.geteld === nu) return;
    this.geteld = nu;
    this.voorraad.reset();
    this.leesmodel.vraag(alles(this.klok()), ({ bron }) => {
      for (const profiel of bron.normen.profielen.keys())
        for (const { stap, ...regel } of werkvoorraad({ profiel, peildatum }, bron))
          for (const tel of STANDEN) this.voorraad.set({ profiel, stap, tel }, regel[tel]);
    });
  }
}
