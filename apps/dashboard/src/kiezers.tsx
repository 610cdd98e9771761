import { useState } from 'preact/hooks';
import type { Vraag } from './vraag.ts';

type Props = Readonly<{ vraag: Vraag; profielen: readonly string[]; stel: (vraag: Vraag) => void }>;

/** Adds and removes peildata; they stay in order, without doubles. */
const Peildata = ({ vraag, stel }: Omit<Props, 'profielen'>) => {
  const [nieuw, zetNieuw] = useState('');
  const zet = (peildata: readonly string[]) => stel({ ...vraag, peildata: [...new Set(peildata)].sort() });
  return (
    <fieldset class="peildata">
      <legend>Peildata</legend>
      <ul>
        {vraag.peildata.map((datum) => (
          <li key={datum}>
            {datum}
            <button
              type="button"
              aria-label={`Haal ${datum} weg`}
              disabled={vraag.peildata.length === 1}
              onClick={() => zet(vraag.peildata.filter((d) => d !== datum))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <label>
        Peildatum toevoegen <input type="date" value={nieuw} onInput={(e) => zetNieuw(e.currentTarget.value)} />
      </label>
      <button type="button" disabled={!nieuw} onClick={() => (zet([...vraag.peildata, nieuw]), zetNieuw(''))}>
        Voeg toe
      </button>
    </fieldset>
  );
};

export const Kiezers = ({ vraag, profielen, stel }: Props) => (
  <form class="kiezers" onSubmit={(e) => e.preventDefault()}>
    <label>
      Normprofiel
      <select value={vraag.profiel} onChange={(e) => stel({ ...vraag, profiel: e.currentTarget.value })}>
        {profielen.map((profiel) => (
          <option key={profiel}>{profiel}</option>
        ))}
      </select>
    </label>
    <label>
      Begin eerste periode
      <input type="date" value={vraag.begin} onChange={(e) => stel({ ...vraag, begin: e.currentTarget.value })} />
    </label>
    <fieldset class="kennis">
      <legend>Wat was bekend?</legend>
      <label>
        <input
          type="radio"
          name="kennis"
          checked={vraag.kennismoment === ''}
          onChange={() => stel({ ...vraag, kennismoment: '' })}
        />
        alles wat nu bekend is
      </label>
      <label>
        <input
          type="radio"
          name="kennis"
          checked={vraag.kennismoment === 'peildatum'}
          onChange={() => stel({ ...vraag, kennismoment: 'peildatum' })}
        />
        zoals toen gemeld (elke kolom op zijn eigen peildatum)
      </label>
      <label>
        bekend tot en met
        <input
          type="date"
          value={vraag.kennismoment === 'peildatum' ? '' : vraag.kennismoment}
          onChange={(e) => stel({ ...vraag, kennismoment: e.currentTarget.value })}
        />
      </label>
    </fieldset>
    <Peildata vraag={vraag} stel={stel} />
  </form>
);
