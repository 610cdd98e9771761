import type { Uitkomst } from '@tijdig/case-api';
import { Normbron } from '@tijdig/platform';
import { balie, type Rijen, type Verzoek } from './balie.ts';
import { metSoftware } from './gif.ts';
import { WankelLogboek, type Wankeling } from './wankel-logboek.ts';

export type Dienstgegevens = Wankeling &
  Readonly<{ rijen: Rijen; software: () => number; meld: (fout: unknown) => void }>;

/** One life of a server process, over a log that falters. */
export class Dienst {
  /** Several streams in one append, as an import does it. */
  readonly log: WankelLogboek;
  readonly #normen: Normbron;
  readonly #balie: (verzoek: Verzoek) => Promise<Uitkomst>;
  readonly #einde = Promise.withResolvers<never>();

  private constructor(gegevens: Dienstgegevens, normen: Normbron) {
    const { tijd, rijen, software } = gegevens;
    this.log = new WankelLogboek(gegevens);
    this.#normen = normen;
    const lezer = metSoftware(this.log, software);
    this.#balie = balie({ lezer, schrijver: this.log, klok: tijd.klok, rijen, normen });
    this.#einde.promise.catch(() => undefined);
  }

  static async start(gegevens: Dienstgegevens): Promise<Dienst> {
    return new Dienst(gegevens, await Normbron.volg(gegevens.store, gegevens.meld));
  }

  /** Rejects as the handler does; also when the process dies before it answers. */
  doe(verzoek: Verzoek): Promise<Uitkomst> {
    return Promise.race([this.#balie(verzoek), this.#einde.promise]);
  }

  sterf(oorzaak: Error): void {
    this.log.sterf();
    this.#normen.sluit();
    this.#einde.reject(oorzaak);
  }
}
