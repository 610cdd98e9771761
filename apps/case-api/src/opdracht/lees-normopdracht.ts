import { GelijkgesteldeDagVastgesteld, normmelding, NormprofielVastgesteld, valideerProfiel } from '@tijdig/normen';
import { keur, volgensVelden, type Fout, type Verzoek } from '@tijdig/platform';
import type { NormCommand } from '../norm/normcommand.ts';
import { StelGelijkgesteldeDagVast, StelNormprofielVast } from '../lichamen.ts';
import { leesOpdracht, zonder } from './lees-opdracht.ts';
import type { Normopdracht } from './opdracht.ts';

const ANDERS = { verwachteRevisie: 'GEEN_REVISIE' };

/** The shape first; of a sound shape then every rule, with its place in the profile. */
const profielfouten = (body: unknown): readonly Fout[] => {
  const vorm = keur(StelNormprofielVast, body, volgensVelden(NormprofielVastgesteld, ANDERS));
  if (vorm.length > 0) return vorm;
  return valideerProfiel(zonder(body, 'verwachteRevisie')).map(({ code, pad, details }) => ({
    veld: pad,
    code,
    melding: normmelding(code, details).volledig,
  }));
};

const alsOpdracht = (type: NormCommand['type'], verzoek: Verzoek, fouten: readonly Fout[]): Normopdracht => ({
  ...leesOpdracht(type, verzoek, fouten),
  command: { type, data: zonder(verzoek.body, 'verwachteRevisie') } as NormCommand,
});

export const leesNormprofiel = (verzoek: Verzoek): Normopdracht =>
  alsOpdracht('StelNormprofielVast', verzoek, profielfouten(verzoek.body));

export const leesGelijkgesteldeDag = (verzoek: Verzoek): Normopdracht =>
  alsOpdracht(
    'StelGelijkgesteldeDagVast',
    verzoek,
    keur(StelGelijkgesteldeDagVast, verzoek.body, volgensVelden(GelijkgesteldeDagVastgesteld, ANDERS)),
  );
