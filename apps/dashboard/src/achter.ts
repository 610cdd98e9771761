import type { Effect, Werkstap } from './api.ts';
import type { Cel } from './tabel.tsx';
import { dagErna, kort, lang, type Vraag } from './vraag.ts';

/** The question whose rows are exactly what a cell counted, and a sentence that says so. */
export type VraagAchter = Readonly<{ pad: string; parameters: Readonly<Record<string, string>>; zin: string }>;

export const vraagAchter = (effect: Effect, { rij, kolom }: Cel, vraag: Vraag): VraagAchter => {
  const peildatum = effect.peildata[kolom]!;
  const kennismoment = vraag.kennismoment === 'peildatum' ? peildatum : vraag.kennismoment;
  const gedeeld = { profiel: effect.profiel, kennismoment, stap: rij.stap };
  if (rij.maat === 'werkvoorraad')
    return {
      pad: 'werkvoorraad/werkstappen',
      parameters: { ...gedeeld, peildatum, tel: 'openstaand' },
      zin: `Deze werkstappen stonden op ${lang(peildatum)} open.`,
    };
  const periodeVan = dagErna(kolom === 0 ? effect.begin : effect.peildata[kolom - 1]!);
  return {
    pad: 'tijdigheid/werkstappen',
    parameters: { ...gedeeld, periodeVan, periodeTot: peildatum, cohort: 'afronding' },
    zin: `Deze werkstappen kwamen klaar van ${kort(periodeVan)} tot en met ${kort(peildatum)}.`,
  };
};

const DAG_MS = 86_400_000;

const dagen = (aantal: number) => (aantal === 1 ? '1 dag' : `${aantal} dagen`);

/** When it was done, as seen from the peildatum. */
export const wanneerKlaar = ({ eind, vervallen }: Werkstap, peildatum: string): string => {
  if (eind !== null) return eind <= peildatum ? eind : `toen open, klaar op ${eind}`;
  if (vervallen !== null)
    return vervallen <= peildatum ? `vervallen op ${vervallen}` : `toen open, vervallen op ${vervallen}`;
  return 'nog open';
};

/** On time or not, in days and words, as seen on the peildatum. */
export const hoeStaatHet = ({ deadline, eind }: Werkstap, peildatum: string): string => {
  if (deadline === null) return '';
  const isKlaar = eind !== null && eind <= peildatum;
  const over = Math.round((Date.parse(isKlaar ? eind : peildatum) - Date.parse(deadline)) / DAG_MS);
  if (isKlaar) return over > 0 ? `▲ ${dagen(over)} te laat` : '✓ op tijd';
  if (over > 0) return `▲ ${dagen(over)} over termijn`;
  return over === 0 ? '✓ vandaag uiterlijk' : `✓ nog ${dagen(-over)}`;
};

/** The zaak a row belongs to; of a gezin the first. */
export const zaakVan = (stap: Werkstap): string => stap.zaakId ?? stap.zaakIds?.[0] ?? '';
