import { setTimeout as wacht } from 'node:timers/promises';
import { PADEN } from '@tijdig/case-api';
import { openReader, type ClosableReader } from '@tijdig/event-store-sqlite';
import { datumVan, lokaleDag } from '@tijdig/kernel';
import type { Toeval } from '../referentie/generator/toeval.ts';
import type { Verzoek } from '../simulatie/balie.ts';
import { kiesAanmelding, kiesOpdracht } from '../simulatie/keuze.ts';
import { zichtOp } from '../simulatie/zicht.ts';
import { isGelukt, type Boek, type Gehoord } from './t17-boek.ts';

const PAD = new Map<string, string>(Object.entries(PADEN).map(([pad, type]) => [type, pad]));
const CLIENTS = 6;
const TEGELIJK = 18;
const MEESTE_GEBEURTENISSEN = 22;

export type Belasting = Readonly<{
  folder: string;
  t: Toeval;
  boek: Boek;
  /** Where the service is now; while it is being started again, where it will be. */
  adres: () => Promise<string>;
  signal: AbortSignal;
}>;

const VRAGEN = (t: Toeval, zaakId: string | undefined): readonly string[] => {
  const vandaag = lokaleDag(Date.now());
  const profiel = t.een(['JBN-2025', 'WETTELIJK', 'BJZL-2023', 'JBRR-2018']);
  const peildatum = datumVan(vandaag - t.heel(0, 300));
  const periode = `periodeVan=${datumVan(vandaag - 300)}&periodeTot=${datumVan(vandaag)}`;
  return [
    `/v1/werkvoorraad?profiel=${profiel}&peildatum=${peildatum}&groepeer=stap,team`,
    `/v1/werkvoorraad/werkstappen?profiel=${profiel}&peildatum=${peildatum}&tel=openstaand`,
    `/v1/tijdigheid?profiel=${profiel}&${periode}`,
    '/v1/gezondheid',
    ...(zaakId ? [`/v1/zaken/${zaakId}`, `/v1/zaken/${zaakId}/werkstappen?peildatum=${peildatum}`] : []),
  ];
};

/** Clients that work, ask, click twice, hang up half-way, and ask again with the same key until they hear something. */
export class Belasters {
  readonly #b: Belasting;
  readonly #open = new Set<string>();
  #sleutel = 0;
  gevraagd = 0;
  geknipt = 0;
  dubbel = 0;
  mislukteVragen = 0;

  constructor(belasting: Belasting) {
    this.#b = belasting;
  }

  /** Until the signal; what was sent is then answered. */
  async werk(): Promise<void> {
    const lezer = await openReader({ folder: this.#b.folder });
    await Promise.all(Array.from({ length: CLIENTS }, () => this.#client(lezer)));
    await lezer.close();
  }

  async #client(lezer: ClosableReader): Promise<void> {
    const { t, signal } = this.#b;
    while (!signal.aborted) {
      await (t.kans(0.25) ? this.#vraag() : this.#opdracht(lezer));
      await wacht(t.heel(1, 40));
    }
  }

  async #opdracht(lezer: ClosableReader): Promise<void> {
    const { t } = this.#b;
    const verzoek = await this.#kies(lezer);
    if (!verzoek) return;
    if (t.kans(0.05)) {
      this.dubbel += 1;
      await Promise.all([this.#totAntwoord(verzoek), this.#totAntwoord(verzoek)]);
    } else await this.#totAntwoord(verzoek);
  }

  async #kies(lezer: ClosableReader): Promise<Verzoek | undefined> {
    const { t } = this.#b;
    const sleutel = `t17-${++this.#sleutel}`;
    const zaakId = this.#open.size < TEGELIJK && t.kans(0.4) ? undefined : t.een([...this.#open]);
    if (zaakId === undefined) {
      const lichaam = kiesAanmelding(t, lokaleDag(Date.now()) - t.heel(1, 350));
      return { type: 'MeldZaakAan', sleutel, lichaam };
    }
    const zicht = zichtOp(zaakId, await lezer.readStream(`zaak-${zaakId}`), Date.now());
    const isWeg = zicht.fase.fase === 'onbekend' || zicht.fase.fase === 'afgesloten';
    if (isWeg || zicht.geschiedenis.length > MEESTE_GEBEURTENISSEN || t.kans(0.01)) this.#open.delete(zaakId);
    if (zicht.geschiedenis.length === 0) return undefined;
    const { type, lichaam } = kiesOpdracht(t, zicht);
    return { type, zaakId, sleutel, lichaam, ...(t.kans(0.2) && { ifMatch: zicht.revisie }) };
  }

  /** Nothing heard, or 'try again': the same once more, for as long as it takes. */
  async #totAntwoord(verzoek: Verzoek): Promise<void> {
    for (;;) {
      const gehoord = await this.#stuur(verzoek);
      this.#b.boek.hoor(verzoek.sleutel, gehoord);
      if (isGelukt(gehoord) && verzoek.type === 'MeldZaakAan') this.#open.add(String(gehoord.json['zaakId']));
      if (gehoord.status !== 0 && gehoord.status !== 503) return;
      await wacht(this.#b.t.heel(5, 100));
    }
  }

  async #stuur({ type, zaakId, sleutel, lichaam, ifMatch }: Verzoek): Promise<Gehoord> {
    const { t, adres } = this.#b;
    const geduld = t.kans(0.04) ? t.heel(0, 8) : 30_000;
    if (geduld < 30_000) this.geknipt += 1;
    try {
      const antwoord = await fetch(`${await adres()}/v1/zaken${zaakId ? `/${zaakId}/${PAD.get(type)}` : ''}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': sleutel,
          ...(ifMatch !== undefined && { 'if-match': `"${ifMatch}"` }),
        },
        body: JSON.stringify(lichaam),
        signal: AbortSignal.timeout(geduld),
      });
      return { status: antwoord.status, json: (await antwoord.json()) as Gehoord['json'] };
    } catch {
      return { status: 0, json: {} };
    }
  }

  async #vraag(): Promise<void> {
    const { t, adres } = this.#b;
    const pad = t.een(VRAGEN(t, t.een([...this.#open])));
    this.gevraagd += 1;
    try {
      const { status, body } = await fetch(`${await adres()}${pad}`, { signal: AbortSignal.timeout(30_000) });
      await body?.cancel();
      if (status >= 500 && status !== 503) this.mislukteVragen += 1;
      if (status === 400) throw new Error(`the soak test asks what cannot be asked: ${pad}`);
    } catch (fout) {
      if (fout instanceof Error && fout.message.startsWith('the soak test')) throw fout;
    }
  }
}
