import { plusDagen, plusMaanden } from '../datum.ts';
import { gebeurd } from './feit.ts';
import type { Gebeurd } from './feit.ts';
import { ALLE_REDENCODES, REDENCODES, REGIOS, STAPPEN } from './wereld.ts';
import type { Wereld } from './wereld.ts';
import { binnenTermijn, HORIZON, rond } from './zaakplan.ts';
import type { Zaakplan } from './zaakplan.ts';

type Deel = (w: Wereld, plan: Zaakplan) => readonly Gebeurd[];

const herhaald = <T>(aantal: number, maak: (i: number) => T): readonly T[] =>
  Array.from({ length: aantal }, (_, i) => maak(i));

export const aanmelding = (w: Wereld, plan: Zaakplan): Gebeurd =>
  gebeurd(w, 'ZaakAangemeld', plan.kennisgevingsdatum, {
    gezinId: plan.gezinId,
    maatregelType: plan.maatregelType,
    beschikkingsdatum: plusDagen(plan.kennisgevingsdatum, -w.t.heel(0, 5)),
    ingangsdatum: plan.ingangsdatum,
    verwachteEinddatum: plan.einddatum,
    regioCode: w.t.een(REGIOS.slice(0, w.t.een([2, 4, 9]))),
  });

const overname: Deel = (w, { kennisgevingsdatum: d }) => {
  const aantal = w.t.kans(w.grillig ? 0.2 : 0.07) ? (w.grillig ? w.t.een([1, 1, 2]) : 1) : 0;
  return herhaald(aantal, () => {
    const datum = plusDagen(d, w.t.een([0, 0, w.t.heel(0, 10), w.t.heel(-20, 40)]));
    return gebeurd(w, 'UitvoeringOvergenomen', datum, { oorspronkelijkeAanvang: plusDagen(datum, -w.t.heel(1, 500)) });
  });
};

const teams: Deel = (w, { kennisgevingsdatum: d }) =>
  herhaald(w.t.heel(0, 3), (i) =>
    gebeurd(w, 'ZaakAanTeamToegewezen', plusDagen(d, i === 0 ? w.t.heel(0, 5) : w.t.heel(0, 500))),
  );

/** A series of assignments in which the same people return; handing over and ending follow on what was there. */
const hulpverleners: Deel = (w, { kennisgevingsdatum: d }) => {
  const { t } = w;
  const wie = t.geschud(w.medewerkers).slice(0, 3);
  const eerst = gebeurd(w, 'HulpverlenerToegewezen', binnenTermijn(w, d, 5, 'W'), {
    medewerkerId: wie[0],
    rolInZaak: t.een(['vast', 'vast', 'vast', 'tijdelijk', 'wachtlijstbeheer']),
  });
  const later = herhaald(t.heel(0, w.grillig ? 5 : 3), () => {
    const datum = t.kans(0.2) ? eerst.datum : plusDagen(eerst.datum, t.heel(0, 500));
    const type = t.een(['HulpverlenerToegewezen', 'HulpverlenerToegewezen', 'ToewijzingBeeindigd', 'ZaakOvergedragen']);
    const [medewerkerId, naar] = t.geschud(wie);
    return gebeurd(
      w,
      type,
      datum,
      type === 'ZaakOvergedragen' ? { vanMedewerkerId: medewerkerId, naarMedewerkerId: naar } : { medewerkerId },
    );
  });
  return t.kans(0.9) ? [eerst, ...later] : later;
};

const gesprekken: Deel = (w, { kennisgevingsdatum: d }) => {
  const { t } = w;
  const vorm = () => (w.grillig ? t.een(['FYSIEK', 'FYSIEK', 'BEELDBELLEN']) : 'FYSIEK');
  return [
    ...herhaald(t.kans(0.8) ? (w.grillig ? t.een([1, 1, 2, 3]) : 1) : 0, () =>
      gebeurd(w, 'EersteF2FGevoerd', binnenTermijn(w, d, t.een([5, 5, 10]), t.een(['W', 'W', 'K'])), { vorm: vorm() }),
    ),
    ...herhaald(t.heel(0, 3), () => gebeurd(w, 'ContactGevoerd', plusDagen(d, t.een([t.heel(0, 20), t.heel(0, 300)])))),
    ...herhaald(t.kans(0.3) ? 1 : 0, () => gebeurd(w, 'ContactpogingMislukt', plusDagen(d, t.heel(0, 40)))),
  ];
};

const plannen: Deel = (w, { kennisgevingsdatum: d, soort }) => {
  const { t } = w;
  const familie = soort === 'OTS' || (w.grillig && t.kans(0.3));
  const eerste = binnenTermijn(w, d, 42, 'K');
  const tweede = plusDagen(eerste, t.een([0, t.heel(1, 90), t.heel(300, 400)]));
  const evaluatie = rond(w, plusMaanden(eerste, t.een([6, 12, 12])));
  return [
    ...(familie && t.kans(0.6) ? [gebeurd(w, 'FamiliegroepsplanAfgezien', plusDagen(d, t.heel(0, 60)))] : []),
    ...(familie && t.kans(0.25) ? [gebeurd(w, 'FamiliegroepsplanVastgesteld', binnenTermijn(w, d, 42, 'K'))] : []),
    ...(t.kans(0.75) ? [gebeurd(w, 'PlanVanAanpakVastgesteld', eerste, { versie: 1 })] : []),
    ...(t.kans(0.35) ? [gebeurd(w, 'PlanVanAanpakVastgesteld', tweede, { versie: 2 })] : []),
    ...(t.kans(0.45) ? [gebeurd(w, 'PlanVanAanpakGeevalueerd', evaluatie)] : []),
    ...(t.kans(0.2) ? [gebeurd(w, 'PlanVanAanpakGeevalueerd', rond(w, plusMaanden(evaluatie, 12)))] : []),
    ...(t.kans(w.grillig ? 0.2 : 0.05) ? [gebeurd(w, 'PlanVanAanpakGeevalueerd', evaluatie)] : []),
  ];
};

const taxaties: Deel = (w, { kennisgevingsdatum: d }) => {
  const { t } = w;
  const eerste = () => binnenTermijn(w, d, t.een([42, 35]), 'K');
  return [
    ...(t.kans(0.7) ? [gebeurd(w, 'RisicotaxatieUitgevoerd', eerste(), { soort: 'EERSTE' })] : []),
    ...(t.kans(0.3)
      ? [gebeurd(w, 'RisicotaxatieUitgevoerd', plusDagen(d, t.heel(30, 400)), { soort: 'HERHALING' })]
      : []),
    ...herhaald(t.heel(0, 2), () => gebeurd(w, 'VeiligheidstaxatieUitgevoerd', plusDagen(d, t.heel(0, 400)))),
  ];
};

/** Reports follow each other a term apart, on the edge more often than not. */
const rapportages: Deel = (w, { ingangsdatum, soort, einddatum }) => {
  const { t } = w;
  const elke = soort === 'JR' && t.kans(0.7) ? 6 : 12;
  const naam = elke === 6 ? 'JR_VERSLAG_OM' : 'JAARRAPPORTAGE';
  const op = (datum: string, wat: string) =>
    gebeurd(w, 'RapportageVastgesteld', datum, { soort: wat, verplichtPer: rond(w, datum) });
  return [
    ...herhaald(t.heel(0, 3), (i) => op(rond(w, plusMaanden(ingangsdatum, elke * (i + 1))), naam)),
    ...(t.kans(w.grillig ? 0.25 : 0.08) ? [op(plusDagen(ingangsdatum, t.heel(0, 500)), naam)] : []),
    ...(einddatum && t.kans(0.3) ? [op(plusDagen(einddatum, -t.heel(40, 110)), 'VERLENGING')] : []),
    ...(einddatum && t.kans(0.15) ? [op(plusDagen(einddatum, -t.heel(0, 60)), 'EINDRAPPORTAGE')] : []),
  ];
};

/** Prolongations around the end date; in a `grillig` log also two on one day, or to a day that is over. */
const verlengingen: Deel = (w, { einddatum, soort, ingangsdatum, einde: op }) => {
  const { t } = w;
  const hoort = soort === 'OTS' || soort === 'JR';
  if (!hoort && !w.grillig) return [];
  const feiten: Gebeurd[] = [];
  let tot = einddatum ?? plusMaanden(ingangsdatum, 12);
  while (t.kans(0.55)) {
    const bijEinde = op !== null && t.kans(0.2);
    const datum = bijEinde ? op : plusDagen(tot, t.een([-t.heel(0, 60), -t.heel(0, 60), t.heel(0, 20)]));
    tot = plusMaanden(tot, t.een(w.grillig ? [12, 6, 1, -1] : [12, 6, 3]));
    feiten.push(gebeurd(w, 'MaatregelVerlengd', datum, { nieuweEinddatum: tot }));
    if (w.grillig && t.kans(0.25))
      feiten.push(gebeurd(w, 'MaatregelVerlengd', datum, { nieuweEinddatum: plusMaanden(tot, t.heel(-3, 3)) }));
  }
  const voornemen = rond(w, plusMaanden(einddatum ?? tot, -2));
  return t.kans(0.4) ? [...feiten, gebeurd(w, 'VoornemenNietVerlengenGemeld', voornemen)] : feiten;
};

const beslissingen: Deel = (w, { kennisgevingsdatum: d, ingangsdatum }) => {
  const { t } = w;
  return [
    ...herhaald(t.kans(w.grillig ? 0.5 : 0.3) ? t.heel(1, 2) : 0, () =>
      gebeurd(w, 'WerkstapVervallen', plusDagen(t.een([d, ingangsdatum]), t.een([0, t.heel(0, 50), t.heel(0, 500)])), {
        stap: t.een(STAPPEN),
      }),
    ),
    ...(t.kans(0.1) ? [gebeurd(w, 'RedenOverschrijdingVastgelegd', plusDagen(d, t.heel(0, 100)))] : []),
  ];
};

const einde: Deel = (w, { einde: op, soort }) => {
  const { t } = w;
  if (op === null) return [];
  const redenCode = t.een(w.grillig ? ALLE_REDENCODES : REDENCODES[soort]);
  const soorten = t.kans(w.grillig ? 0.25 : 0.12) ? 'UitvoeringOvergedragen' : 'MaatregelBeeindigd';
  const slot = plusDagen(op, t.heel(0, 60));
  return [
    gebeurd(w, soorten, op, soorten === 'MaatregelBeeindigd' ? { redenCode } : {}),
    ...(w.grillig && t.kans(0.2) ? [gebeurd(w, 'MaatregelBeeindigd', rond(w, op), { redenCode })] : []),
    ...(t.kans(0.5) ? [gebeurd(w, 'ZaakAfgesloten', slot)] : []),
    ...(t.kans(0.1) ? [gebeurd(w, 'ZaakHeropend', plusDagen(slot, t.heel(0, 60)))] : []),
  ];
};

const DELEN: readonly Deel[] = [
  overname,
  teams,
  hulpverleners,
  gesprekken,
  plannen,
  taxaties,
  rapportages,
  verlengingen,
  beslissingen,
  einde,
];

/** History is not tidy: before the notification, all on one day, or after the end. */
const ontregeld = (w: Wereld, plan: Zaakplan, feit: Gebeurd): Gebeurd => {
  const { t } = w;
  if (!w.grillig || !t.kans(0.12)) return feit;
  const d = plan.kennisgevingsdatum;
  const datum = t.een([d, plusDagen(d, -t.heel(1, 30)), plan.einde ?? d, plusDagen(plan.einde ?? d, t.heel(0, 60))]);
  return gebeurd(w, feit.type, datum, { ...feit.data });
};

const NA_HET_EINDE = ['RapportageVastgesteld', 'ToewijzingBeeindigd', 'ZaakAfgesloten', 'ZaakHeropend'];

/** In an orderly log a zaak has no facts before it was notified or after it ended. */
const isOrdelijk = ({ kennisgevingsdatum, einde: op }: Zaakplan, { type, datum }: Gebeurd) =>
  (datum >= kennisgevingsdatum || type === 'UitvoeringOvergenomen') &&
  (op === null || datum <= op || NA_HET_EINDE.includes(type));

const past = (w: Wereld, plan: Zaakplan, feit: Gebeurd) =>
  feit.datum <= HORIZON && (w.grillig || isOrdelijk(plan, feit));

/** All that happens in a zaak after its notification. */
export const zaakverloop = (w: Wereld, plan: Zaakplan): readonly Gebeurd[] =>
  DELEN.flatMap((deel) => deel(w, plan))
    .map((feit) => ontregeld(w, plan, feit))
    .filter((feit) => past(w, plan, feit));
