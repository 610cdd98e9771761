import { datumVan, lokaleDag } from '@tijdig/kernel';
import type { Verzoek } from '../simulatie/balie.ts';
import { toeval } from './verslag.ts';

const aanmelding = (n: number, dag: number): Verzoek => ({
  type: 'MeldZaakAan',
  sleutel: `a-${n}`,
  lichaam: {
    zaakId: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    jeugdigeId: `j-${n}`,
    maatregelType: n % 3 === 0 ? 'VOOGDIJ' : 'OTS',
    beschikkingsdatum: datumVan(dag - 9),
    ingangsdatum: datumVan(dag - 9),
    kennisgevingsdatum: datumVan(dag - 8),
    ...(n % 2 === 0 && { verwachteEinddatum: datumVan(dag + 300) }),
    regioCode: 'Drenthe',
    gemeenteCode: '0106',
    herkomst: 'CORV',
  },
});

const vervolg = (n: number, dag: number): readonly Verzoek[] => {
  const { zaakId } = aanmelding(n, dag).lichaam as { zaakId: string };
  const doe = (type: Verzoek['type'], lichaam: object): Verzoek => ({
    type,
    zaakId,
    sleutel: `${type}-${n}`,
    lichaam: lichaam as Verzoek['lichaam'],
  });
  const gesprek = {
    vorm: 'FYSIEK',
    aanwezigJeugdige: true,
    aanwezigGezagdrager: true,
    rechtenEnPlichtenBesproken: true,
  };
  return [
    doe('WijsHulpverlenerToe', { medewerkerId: 'anna', rolInZaak: 'vast', datum: datumVan(dag - 7) }),
    doe('LegEersteF2FVast', { datum: datumVan(dag - (n % 5) - 2), medewerkerId: 'anna', ...gesprek }),
    doe('LegContactVast', { datum: datumVan(dag - 2), vorm: 'TELEFOON', betekenisvol: true }),
  ];
};

/** The same work in the same order, whatever the clock says: every command, a third of them twice. */
export const werk = (seed: number, begin: number): readonly Verzoek[] => {
  const kies = toeval(seed);
  const dag = lokaleDag(begin);
  const nummers = Array.from({ length: 12 }, (_, n) => n);
  const rondes = [
    nummers.map((n) => aanmelding(n, dag)),
    ...[0, 1, 2].map((i) => nummers.map((n) => vervolg(n, dag)[i]!)),
  ];
  return rondes.flat().flatMap((verzoek) => (kies() < 0.33 ? [verzoek, verzoek] : [verzoek]));
};
