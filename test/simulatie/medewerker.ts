import { EventIdExists, OutcomeUnknown, StoreUnavailable, WrongExpectedRevision } from '@tijdig/event-store';
import { lokaleDag, Rejection } from '@tijdig/kernel';
import { Invoerfout, Onbekend } from '@tijdig/platform';
import type { MemoryEventStore } from '@tijdig/testing';
import type { Toeval } from '../referentie/generator/toeval.ts';
import type { Boekhouding } from './boekhouding.ts';
import type { Verzoek } from './balie.ts';
import type { Dienst } from './dienst.ts';
import { kiesAanmelding, kiesOpdracht } from './keuze.ts';
import { kiesNorm } from './normkeuze.ts';
import { partij } from './partij.ts';
import type { Telling } from './telling.ts';
import type { Tijd } from './tijd.ts';
import { Weggevallen } from './wankel-logboek.ts';
import { eis } from './wetsbreuk.ts';
import type { Zaaklijst } from './zaaklijst.ts';
import { zichtOp } from './zicht.ts';

export type Omgeving = Readonly<{
  t: Toeval;
  tijd: Tijd;
  store: MemoryEventStore;
  boek: Boekhouding;
  zaken: Zaaklijst;
  telling: Telling;
  dienst: () => Dienst;
  nieuweSleutel: () => string;
}>;

/** What a tool may hear; every other failure is a fault of the engine. */
type Gehoord = 'gelukt' | 'geweigerd' | 'onbekend';

const gehoord = (fout: unknown): Gehoord => {
  if (fout instanceof Weggevallen || fout instanceof OutcomeUnknown) return 'onbekend';
  const verwacht = [Rejection, Invoerfout, Onbekend, WrongExpectedRevision, StoreUnavailable];
  eis(verwacht.some((soort) => fout instanceof soort) && !(fout instanceof EventIdExists), 'fout', () =>
    String((fout as Error).stack),
  );
  return 'geweigerd';
};

/** A caseworker's tool: sends commands, and sends again what it heard nothing about. */
export class Medewerker {
  readonly #o: Omgeving;
  readonly #onbeantwoord: Verzoek[] = [];
  #bezig = 0;

  constructor(omgeving: Omgeving) {
    this.#o = omgeving;
  }

  get isBezig(): boolean {
    return this.#bezig > 0;
  }

  /** Starts one thing; what comes of it comes later. Rejects only when a law is broken. */
  async doeIets(): Promise<void> {
    const { t, zaken } = this.#o;
    const weer = this.#onbeantwoord.shift();
    if (weer) return this.#stuur('herhaald na stilte', weer);
    const kans = t.heel(1, 1000);
    if (kans <= 150 && zaken.isRuimte) return this.#meldAan();
    if (kans <= 210) return this.#herhaal();
    if (kans <= 240) return this.#andereInhoud();
    if (kans <= 250) return this.#partij();
    if (kans <= 252) return this.#norm();
    return this.#gewoon();
  }

  async #gewoon(): Promise<void> {
    const { t, store, tijd, zaken, nieuweSleutel } = this.#o;
    const zaakId = zaken.kies(t);
    if (zaakId === undefined) return this.#meldAan();
    const zicht = zichtOp(zaakId, store.log.streams.get(`zaak-${zaakId}`) ?? [], tijd.klok());
    if (zicht.geschiedenis.length === 0) return;
    const { type, lichaam } = kiesOpdracht(t, zicht);
    const verzoek: Verzoek = { type, zaakId, sleutel: nieuweSleutel(), lichaam };
    if (t.kans(0.05)) return this.#teOud(verzoek, zicht.revisie);
    const metRevisie = t.kans(0.3) ? { ...verzoek, ifMatch: zicht.revisie } : verzoek;
    if (t.kans(0.02)) return this.#stuur('onzin', { ...verzoek, lichaam: { ...lichaam, onzin: 1 } });
    if (t.kans(0.08)) return this.#tweemaal(metRevisie);
    return this.#stuur('gewoon', metRevisie);
  }

  #meldAan(): Promise<void> {
    const { t, tijd, nieuweSleutel } = this.#o;
    const lichaam = kiesAanmelding(t, lokaleDag(tijd.klok()));
    const verzoek: Verzoek = { type: 'MeldZaakAan', sleutel: nieuweSleutel(), lichaam };
    return t.kans(0.1) ? this.#tweemaal(verzoek) : this.#stuur('aanmelding', verzoek);
  }

  async #tweemaal(verzoek: Verzoek): Promise<void> {
    await Promise.all([this.#stuur('tweemaal tegelijk', verzoek), this.#stuur('tweemaal tegelijk', verzoek)]);
  }

  /** Something that was answered long ago, once more: because a tool lost its memory, say. */
  async #herhaal(): Promise<void> {
    const { t, boek } = this.#o;
    if (boek.bevestigd.length === 0) return;
    const { verzoek } = t.een(boek.bevestigd);
    const { ifMatch: _ifMatch, ...zonder } = verzoek;
    return this.#stuur('herhaald', t.kans(0.5) ? verzoek : zonder);
  }

  async #andereInhoud(): Promise<void> {
    const { t, boek } = this.#o;
    const zaak = t.een(boek.bevestigd.filter(({ stream }) => stream.startsWith('zaak-')).slice(-40));
    if (!zaak) return;
    const { verzoek, stream } = zaak;
    const lichaam = { datum: '2024-01-02', vorm: 'TELEFOON', betekenisvol: verzoek.lichaam['betekenisvol'] !== true };
    const anders: Verzoek = {
      type: 'LegContactVast',
      zaakId: stream.slice('zaak-'.length),
      sleutel: verzoek.sleutel,
      lichaam,
    };
    await this.#stuur('zelfde sleutel, ander verzoek', anders, (wat) =>
      eis(wat !== 'gelukt', 'G4', () => `${verzoek.sleutel} was taken for another command`),
    );
  }

  async #teOud(verzoek: Verzoek, revisie: number): Promise<void> {
    if (revisie === 0) return;
    const oud = { ...verzoek, ifMatch: this.#o.t.heel(0, revisie - 1) };
    await this.#stuur('verouderde If-Match', oud, (wat) =>
      eis(wat !== 'gelukt', 'G3', () => `${verzoek.sleutel} was accepted on revision ${oud.ifMatch} of ${revisie}`),
    );
  }

  async #partij(): Promise<void> {
    const { t, tijd, dienst, telling, nieuweSleutel } = this.#o;
    telling.tel('verzonden: partij over twee streams');
    await dienst()
      .log.append(partij(t, lokaleDag(tijd.klok()), nieuweSleutel()))
      .catch(gehoord);
  }

  #norm(): Promise<void> {
    const { t, tijd, nieuweSleutel } = this.#o;
    return this.#stuur('norm', { ...kiesNorm(t, lokaleDag(tijd.klok())), sleutel: nieuweSleutel() });
  }

  async #stuur(wat: string, verzoek: Verzoek, toets: (gehoord: Gehoord) => void = () => undefined): Promise<void> {
    const { dienst, boek, telling, t } = this.#o;
    telling.tel(`verzonden: ${wat}`);
    this.#bezig += 1;
    const antwoord = await dienst()
      .doe(verzoek)
      .then(
        (uitkomst) => {
          boek.boek(verzoek, uitkomst);
          return 'gelukt' as const;
        },
        (fout: unknown) => gehoord(fout),
      )
      .finally(() => void (this.#bezig -= 1));
    telling.tel(`gehoord: ${antwoord}`);
    toets(antwoord);
    if (antwoord === 'onbekend' && t.kans(0.8)) this.#onbeantwoord.push(verzoek);
  }
}
