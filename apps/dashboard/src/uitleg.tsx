import { useEffect, useRef } from 'preact/hooks';
import type { Dag, Uitgelegd, Werkstap } from './api.ts';
import { useAntwoord } from './haal.ts';
import { lang } from './vraag.ts';

type Props = Readonly<{ zaakId: string; stap: Werkstap; peildatum: string; profiel: string; kennismoment: string }>;

const SOORT = { W: 'werkdagen', K: 'kalenderdagen', M: 'maanden' } as const;

/** One day of the term: does it count, and if not, why. */
const Dagvak = ({ dag, nummer }: Readonly<{ dag: Dag; nummer: number | null }>) => (
  <li
    class={dag.telt ? 'telt' : 'telt-niet'}
    title={`${lang(dag.datum)}: ${dag.telt ? 'telt' : `telt niet (${dag.reden ?? ''})`}`}
  >
    <span class="dag">{lang(dag.datum).replace(/ \d{4}$/, '')}</span>
    <span class="tel">{dag.telt ? (nummer ?? '✓') : `✕ ${dag.reden ?? ''}`}</span>
  </li>
);

const metNummers = (dagen: readonly Dag[], isWerkdagen: boolean) => {
  let n = 0;
  return dagen.map((dag) => ({ dag, nummer: dag.telt && isWerkdagen ? ++n : null }));
};

/** The days of one deadline, counted and skipped, from the same code that computed it. */
export const Uitleg = ({ zaakId, stap, peildatum, profiel, kennismoment }: Props) => {
  const plek = useRef<HTMLElement>(null);
  const { antwoord, fout } = useAntwoord<{ werkstappen: readonly Uitgelegd[] }>(`zaken/${zaakId}/werkstappen`, {
    peildatum,
    profiel,
    kennismoment,
  });
  const gevonden = antwoord?.werkstappen.find((w) => w.stap === stap.stap && w.volgnummer === stap.volgnummer);
  useEffect(() => plek.current?.scrollIntoView({ block: 'nearest' }), [gevonden]);
  return (
    <section class="uitleg" ref={plek} aria-live="polite">
      <h3>Zo komt de deadline tot stand</h3>
      {fout && <p role="alert">{fout}</p>}
      {gevonden && <Telling werkstap={gevonden} />}
    </section>
  );
};

const Telling = ({ werkstap: { deadline, uitleg } }: Readonly<{ werkstap: Uitgelegd }>) => (
  <>
    <p>
      Begin: <strong>{lang(uitleg.start.datum)}</strong> ({uitleg.start.veld}). Norm:{' '}
      <strong>
        {uitleg.norm.aantal} {SOORT[uitleg.norm.dag]}
        {uitleg.norm.richting === 'terug' ? ' terug' : ''}
      </strong>{' '}
      volgens {uitleg.norm.profiel} versie {uitleg.norm.versie} (bron {uitleg.norm.bron})
      {uitleg.norm.atw && ', met de verlenging van de Algemene termijnenwet'}. De begindag telt niet mee.
    </p>
    {uitleg.ruweEinddatum !== deadline && uitleg.norm.dag !== 'W' && (
      <p>Geteld tot {lang(uitleg.ruweEinddatum)}, daarna opgeschoven:</p>
    )}
    <ol class="dagen">
      {metNummers(uitleg.dagen, uitleg.norm.dag === 'W').map(({ dag, nummer }) => (
        <Dagvak key={dag.datum} dag={dag} nummer={nummer} />
      ))}
    </ol>
    <p>
      Uiterste dag: <strong>{deadline && lang(deadline)}</strong>. Wat op die dag zelf klaar is, is op tijd.
    </p>
  </>
);
