import type { Effect, Rij } from './api.ts';
import { oordeel, tekstVan, toelichtingVan } from './oordeel.ts';
import { kort, lang } from './vraag.ts';

/** A figure somebody asked about: which row, at which peildatum. */
export type Cel = Readonly<{ rij: Rij; kolom: number }>;

type Props = Readonly<{ effect: Effect; gekozen: Cel | null; kies: (cel: Cel) => void }>;

const normtekst = ({ maat, norm }: Rij) => (norm === null ? '–' : maat === 'tijdigheid' ? `≥ ${norm}%` : `≤ ${norm}`);

const Waarde = ({ effect, rij, kolom, gekozen, kies }: Props & Cel) => {
  const waarde = rij.waarden[kolom] ?? null;
  const { soort, teken, woord } = oordeel(rij, waarde);
  const datum = effect.peildata[kolom]!;
  const zin = [`${rij.naam}, ${lang(datum)}: ${tekstVan(waarde)}`, woord, toelichtingVan(waarde)]
    .filter(Boolean)
    .join(', ');
  const isGekozen = gekozen?.rij.naam === rij.naam && gekozen.kolom === kolom;
  return (
    <td class={`cel ${soort}`}>
      <button type="button" aria-label={zin} aria-pressed={isGekozen} title={zin} onClick={() => kies({ rij, kolom })}>
        <span class="getal">{tekstVan(waarde)}</span>
        <span class="teken" aria-hidden="true">
          {teken}
        </span>
      </button>
    </td>
  );
};

export const Tabel = (props: Props) => (
  <div class="schuif" tabIndex={0} role="region" aria-label="Stuurtabel, schuif opzij voor meer peildata">
    <table class="stuur">
      <caption>
        Openstaande werkstappen per peildatum en hoeveel er op tijd klaar kwam sinds de vorige. Klik op een getal voor
        de werkstappen erachter.
      </caption>
      <thead>
        <tr>
          <th scope="col">Reeks</th>
          {props.effect.peildata.map((datum) => (
            <th scope="col" key={datum} title={lang(datum)}>
              {kort(datum)}
              <small>{datum.slice(0, 4)}</small>
            </th>
          ))}
          <th scope="col">Norm</th>
        </tr>
      </thead>
      <tbody>
        {props.effect.rijen.map((rij) => (
          <tr key={rij.naam}>
            <th scope="row">{rij.naam}</th>
            {props.effect.peildata.map((datum, kolom) => (
              <Waarde key={datum} {...props} rij={rij} kolom={kolom} />
            ))}
            <td class="norm">{normtekst(rij)}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <p class="legenda">
      <span class="goed">✓ binnen de norm of doel gehaald</span>{' '}
      <span class="niet">▲ boven de norm of doel niet gehaald</span>
    </p>
  </div>
);
