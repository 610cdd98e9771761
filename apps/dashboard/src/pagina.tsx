import { useState } from 'preact/hooks';
import type { Effect, Organisatie } from './api.ts';
import { useAntwoord } from './haal.ts';
import { Kiezers } from './kiezers.tsx';
import { Tabel, type Cel } from './tabel.tsx';
import { leesVraag, recent, schrijfVraag, VOORBEELD, type Vraag } from './vraag.ts';
import { Achter } from './werkstappen.tsx';

const eersteVraag = ({ voorbeeld, standaard, profielen }: Organisatie): Vraag =>
  leesVraag(location.search, {
    ...(voorbeeld ? VOORBEELD : recent(new Date())),
    profiel: standaard ?? profielen[0] ?? '',
  });

const Verantwoording = ({ effect }: Readonly<{ effect: Effect }>) => (
  <footer>
    <p>
      Bekend op {effect.kennismoment} · positie {effect.positie} · profiel {effect.profiel} · {effect.stempel.software}
      {effect.uitgeslotenZaken > 0 && (
        <strong role="alert">
          {' '}
          · let op: {effect.uitgeslotenZaken} zaken tellen niet mee omdat hun verwerking is mislukt (npm run tijdig --
          geparkeerd)
        </strong>
      )}
    </p>
  </footer>
);

export const Pagina = ({ organisatie }: Readonly<{ organisatie: Organisatie }>) => {
  const [vraag, zetVraag] = useState(() => eersteVraag(organisatie));
  const [cel, kies] = useState<Cel | null>(null);
  const { antwoord, fout, bezig } = useAntwoord<Effect>('effect-inzet-op-sturing', {
    begin: vraag.begin,
    peildata: vraag.peildata.join(','),
    kennismoment: vraag.kennismoment,
    profiel: vraag.profiel,
  });
  const stel = (nieuw: Vraag) => {
    history.replaceState(null, '', schrijfVraag(nieuw));
    kies(null);
    zetVraag(nieuw);
  };
  return (
    <>
      <header>
        <h1>
          Tijdig <span>Effect inzet op sturing</span>
        </h1>
        {organisatie.voorbeeld && <p class="voorbeeld">voorbeeld: 660 verzonnen maatregelen</p>}
      </header>
      <main aria-busy={bezig}>
        <Kiezers vraag={vraag} profielen={organisatie.profielen} stel={stel} />
        {fout && (
          <p role="alert" class="fout">
            {fout}
          </p>
        )}
        {antwoord && <Tabel effect={antwoord} gekozen={cel} kies={kies} />}
        {antwoord && cel && <Achter key={`${cel.rij.naam}-${cel.kolom}`} effect={antwoord} cel={cel} vraag={vraag} />}
      </main>
      {antwoord && <Verantwoording effect={antwoord} />}
    </>
  );
};
