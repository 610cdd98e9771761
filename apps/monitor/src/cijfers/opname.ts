import { Inject, Injectable } from '@nestjs/common';
import type { EventStoreReader, Position } from '@tijdig/event-store';
import { alles, kennismomentVan, lokaleDag, type Dagnummer, type Kennismoment } from '@tijdig/kernel';
import { profielstroom } from '@tijdig/normen';
import { DEEL, foutBij, Invoerfout, NogNiet, Onbekend, type Instellingen, type Klok } from '@tijdig/platform';
import type { Leesmodel, Momentopname } from '@tijdig/read-models';
import { Beurt } from './beurt.ts';

/** What every question about figures may say. */
export type Kennisvraag = Readonly<{ kennismoment?: string; minPositie?: Position }>;

/** As known when, and how the answer says that. */
export type Gekend = Readonly<{ kennismoment: Kennismoment; tekst: string }>;

const LANGSTE_WACHT_MS = 5000;

/** From a question to the rows it is about: waits where asked, and settles kennismoment and profile. */
@Injectable()
export class Opnamen {
  private readonly leesmodel: Leesmodel;
  private readonly lezer: EventStoreReader;
  private readonly instellingen: Instellingen;
  private readonly klok: Klok;
  private readonly groteVragen = new Beurt();

  constructor(
    @Inject(DEEL.leesmodel) leesmodel: Leesmodel,
    @Inject(DEEL.lezer) lezer: EventStoreReader,
    @Inject(DEEL.instellingen) instellingen: Instellingen,
    @Inject(DEEL.klok) klok: Klok,
  ) {
    this.leesmodel = leesmodel;
    this.lezer = lezer;
    this.instellingen = instellingen;
    this.klok = klok;
  }

  vandaag(): Dagnummer {
    return lokaleDag(this.klok());
  }

  /** No kennismoment: the whole log, and the answer says up to which moment that was. */
  gekend({ kennismoment }: Kennisvraag): Gekend {
    if (kennismoment !== undefined) return { kennismoment: kennismomentVan(kennismoment)!, tekst: kennismoment };
    const nu = Math.max(this.klok(), this.leesmodel.checkpoint()?.moment ?? 0);
    return { kennismoment: alles(nu), tekst: new Date(nu).toISOString() };
  }

  async wachtOp({ minPositie }: Kennisvraag): Promise<void> {
    if (minPositie === undefined || (await this.leesmodel.waitFor(minPositie, LANGSTE_WACHT_MS))) return;
    throw new NogNiet('NOG_NIET_BIJGEWERKT', { positie: String(minPositie) });
  }

  /** Rows, norms and position of one moment. */
  op<T>({ kennismoment }: Gekend, antwoord: (opname: Momentopname) => T): T {
    return this.leesmodel.vraag(kennismoment, antwoord);
  }

  /** The same for a question that counts long: when it is its turn. */
  omDeBeurt<T>(gekend: Gekend, antwoord: (opname: Momentopname) => T): Promise<T> {
    return this.groteVragen.neem(() => this.op(gekend, antwoord));
  }

  /** The profile asked for, or the organisation's own. */
  async profiel(gevraagd: string | undefined, gekend: Gekend): Promise<string> {
    const profiel = gevraagd ?? this.instellingen.profiel ?? this.enigeProfiel();
    if (!this.bekendOp(gekend.kennismoment).includes(profiel)) await this.eisOoitVastgelegd(profiel);
    return profiel;
  }

  private enigeProfiel(): string {
    const bekend = this.bekendOp(alles(this.klok()));
    if (bekend.length === 1) return bekend[0]!;
    throw new Invoerfout([foutBij('profiel', 'PROFIEL_KIEZEN', { profielen: bekend.join(', ') })]);
  }

  /** In the log but not known at this kennismoment is no error: there are no lines. */
  private async eisOoitVastgelegd(profiel: string): Promise<void> {
    const [eerste] = await this.lezer.readStream(profielstroom(profiel), { limit: 1 });
    const profielen = this.bekendOp(alles(this.klok())).join(', ');
    if (!eerste) throw new Onbekend('PROFIEL_ONBEKEND', { profiel, profielen });
  }

  private bekendOp(kennismoment: Kennismoment): readonly string[] {
    return this.leesmodel.vraag(kennismoment, ({ bron }) => [...bron.normen.profielen.keys()]);
  }
}
