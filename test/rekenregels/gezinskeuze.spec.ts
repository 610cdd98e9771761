import { alles, dagnummer, momentVan, type Dagnummer } from '@tijdig/kernel';
import {
  geheugenbron,
  tijdigheid,
  tijdlijn,
  werkvoorraad,
  type Gezinskeuze,
  type Gezinszaak,
  type Rijenbron,
} from '@tijdig/projections';
import { leesLog } from './voorbeeldlog.ts';

const gezinVan = ({ gezinId, zaakId }: Gezinszaak) => gezinId ?? zaakId;

const doetErToe = (start: Dagnummer | undefined, { van, tot, gemeldVanaf }: Gezinskeuze) => {
  const uiterlijk = tot ?? Infinity;
  const bleefOpen = (dag: Dagnummer | null) => dag === null || dag >= van;
  return ({ rij, kennisgevingsdatum: gemeld }: Gezinszaak): boolean => {
    if (gemeld >= gemeldVanaf && gemeld <= uiterlijk) return true;
    if (!rij || start === undefined || !bleefOpen(rij.eind) || !bleefOpen(rij.vervallen)) return false;
    return start <= uiterlijk || (rij.eind !== null && rij.eind <= uiterlijk);
  };
};

/** A store that gives no gezin more than the port demands. */
const zuinig = (bron: Rijenbron): Rijenbron => ({
  ...bron,
  gezinszaken: (profiel, stap, keuze) => {
    const zaken = [...bron.gezinszaken(profiel, stap, keuze)];
    const starts = new Map(
      [...bron.tussen(profiel, 'start', -Infinity, Infinity)]
        .filter((rij) => rij.stap === stap)
        .map(({ zaakId, start }) => [zaakId, start]),
    );
    const nodig = new Set(zaken.filter((zaak) => doetErToe(starts.get(zaak.zaakId), keuze)(zaak)).map(gezinVan));
    return zaken.filter((zaak) => nodig.has(gezinVan(zaak)));
  },
});

it.each(['gewoon', 'grillig'])('gezinnen die er niet toe doen, veranderen geen cijfer (%s)', (naam) => {
  const { zaken, normen } = leesLog(`${naam}.ndjson`);
  const tijdlijnen = new Map([...zaken].map(([zaakId, g]) => [zaakId, tijdlijn(g, normen)]));
  const bron = geheugenbron(tijdlijnen, normen, alles(momentVan('2026-11-28T12:00:00Z')!));
  for (const profiel of bron.normen.profielen.keys())
    for (let dag = dagnummer('2018-01-01'); dag < dagnummer('2026-06-01'); dag += 17) {
      const voorraad = { profiel, peildatum: dag };
      expect(werkvoorraad(voorraad, zuinig(bron))).toEqual(werkvoorraad(voorraad, bron));
      const periode = { profiel, periodeVan: dag, periodeTot: dag + 5 };
      expect(tijdigheid(periode, zuinig(bron))).toEqual(tijdigheid(periode, bron));
    }
});
