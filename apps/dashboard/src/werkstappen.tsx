import { useState } from 'preact/hooks';
import { hoeStaatHet, vraagAchter, wanneerKlaar, zaakVan } from './achter.ts';
import type { Effect, Werkstap, Werkstappen } from './api.ts';
import { useAntwoord } from './haal.ts';
import { tekstVan, toelichtingVan } from './oordeel.ts';
import type { Cel } from './tabel.tsx';
import { Uitleg } from './uitleg.tsx';
import { lang, type Vraag } from './vraag.ts';

const PER_PAGINA = 100;
const KOPPEN = ['Zaak', 'Begonnen', 'Deadline', 'Klaar', 'Hoe staat het'];

type RegelProps = Readonly<{ stap: Werkstap; peildatum: string; isGekozen: boolean; kies: () => void }>;

const Regel = ({ stap, peildatum, isGekozen, kies }: RegelProps) => (
  <tr class={isGekozen ? 'gekozen' : ''}>
    <td>
      <code title={zaakVan(stap)}>{zaakVan(stap).slice(0, 8)}</code>
      {stap.zaakIds && stap.zaakIds.length > 1 && ` (gezin, ${stap.zaakIds.length} zaken)`}
    </td>
    <td>{stap.start}</td>
    <td>
      <button type="button" class="link" aria-expanded={isGekozen} onClick={kies}>
        {stap.deadline}
      </button>
    </td>
    <td>{wanneerKlaar(stap, peildatum)}</td>
    <td>{hoeStaatHet(stap, peildatum)}</td>
  </tr>
);

type LijstProps = Readonly<{
  stappen: readonly Werkstap[];
  peildatum: string;
  gekozen: Werkstap | null;
  kies: (stap: Werkstap | null) => void;
}>;

const Lijst = ({ stappen, peildatum, gekozen, kies }: LijstProps) => (
  <div class="schuif" tabIndex={0} role="region" aria-label="Werkstappen achter het getal">
    <table class="lijst">
      <thead>
        <tr>
          {KOPPEN.map((kop) => (
            <th scope="col" key={kop}>
              {kop}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {stappen.map((stap) => (
          <Regel
            key={`${zaakVan(stap)}-${stap.volgnummer}`}
            stap={stap}
            peildatum={peildatum}
            isGekozen={gekozen === stap}
            kies={() => kies(gekozen === stap ? null : stap)}
          />
        ))}
      </tbody>
    </table>
  </div>
);

type BladerProps = Readonly<{ pagina: number; isMeer: boolean; ga: (pagina: number) => void }>;

const Bladeren = ({ pagina, isMeer, ga }: BladerProps) => (
  <p class="bladeren">
    <button type="button" disabled={pagina === 1} onClick={() => ga(pagina - 1)}>
      Vorige
    </button>{' '}
    pagina {pagina}{' '}
    <button type="button" disabled={!isMeer} onClick={() => ga(pagina + 1)}>
      Volgende
    </button>
  </p>
);

/** First click: the werkstappen a number was counted from. Second click, on a deadline: the days. */
export const Achter = ({ effect, cel, vraag }: Readonly<{ effect: Effect; cel: Cel; vraag: Vraag }>) => {
  const { pad, parameters, zin } = vraagAchter(effect, cel, vraag);
  const [pagina, zetPagina] = useState(1);
  const [gekozen, kies] = useState<Werkstap | null>(null);
  const { antwoord, fout, bezig } = useAntwoord<Werkstappen>(pad, {
    ...parameters,
    pagina: `${pagina}`,
    aantal: `${PER_PAGINA}`,
  });
  const waarde = cel.rij.waarden[cel.kolom] ?? null;
  const peildatum = effect.peildata[cel.kolom]!;
  return (
    <section class="achter" aria-live="polite" aria-busy={bezig}>
      <h2>
        {cel.rij.naam} op {lang(peildatum)}: {tekstVan(waarde)} <small>{toelichtingVan(waarde)}</small>
      </h2>
      <p>{zin} Klik op een deadline om te zien welke dagen zijn geteld.</p>
      {fout && <p role="alert">{fout}</p>}
      <Lijst stappen={antwoord?.werkstappen ?? []} peildatum={peildatum} gekozen={gekozen} kies={kies} />
      {(pagina > 1 || antwoord?.volgende) && (
        <Bladeren pagina={pagina} isMeer={Boolean(antwoord?.volgende)} ga={zetPagina} />
      )}
      {gekozen && (
        <Uitleg
          zaakId={zaakVan(gekozen)}
          stap={gekozen}
          peildatum={peildatum}
          profiel={effect.profiel}
          kennismoment={parameters.kennismoment ?? ''}
        />
      )}
    </section>
  );
};
