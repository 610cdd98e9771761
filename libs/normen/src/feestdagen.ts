import { dagnummer, weekdag, type Dagnummer } from '@tijdig/kernel';

/** Easter Sunday, by the Gregorian computus of Meeus. */
export const eerstePaasdag = (jaar: number): Dagnummer => {
  const eeuw = Math.floor(jaar / 100);
  const gulden = jaar % 19;
  const maancorrectie = Math.floor((8 * eeuw + 13) / 25);
  const epacta = (19 * gulden + eeuw - Math.floor(eeuw / 4) - maancorrectie + 15) % 30;
  const zonnejaar = Math.floor((jaar % 100) / 4);
  const totZondag = (32 + 2 * (eeuw % 4) + 2 * zonnejaar - epacta - (jaar % 4)) % 7;
  const schrikkel = Math.floor((gulden + 11 * epacta + 22 * totZondag) / 451);
  const dagenNa22Maart = epacta + totZondag - 7 * schrikkel;
  return dagnummer(`${jaar}-03-22`) + dagenNa22Maart;
};

const VASTE_DAGEN = [
  ['Nieuwjaarsdag', '01-01'],
  ['Bevrijdingsdag', '05-05'],
  ['Eerste Kerstdag', '12-25'],
  ['Tweede Kerstdag', '12-26'],
] as const;

const DAGEN_ROND_PASEN = [
  ['Goede Vrijdag', -2],
  ['Tweede Paasdag', 1],
  ['Hemelvaartsdag', 39],
  ['Tweede Pinksterdag', 50],
] as const;

/** 27 April, or the day before when that is a Sunday. */
const koningsdag = (jaar: number): Dagnummer => {
  const dag = dagnummer(`${jaar}-04-27`);
  return weekdag(dag) === 7 ? dag - 1 : dag;
};

/** The holidays of art. 3 Algemene termijnenwet; 5 May counts every year, Good Friday is equated by lid 2. */
const feestdagenIn = (jaar: number): readonly (readonly [naam: string, dag: Dagnummer])[] => {
  const pasen = eerstePaasdag(jaar);
  return [
    ...VASTE_DAGEN.map(([naam, dag]) => [naam, dagnummer(`${jaar}-${dag}`)] as const),
    ...DAGEN_ROND_PASEN.map(([naam, afstand]) => [naam, pasen + afstand] as const),
    ['Koningsdag', koningsdag(jaar)],
  ];
};

const jaren = new Map<number, ReadonlyMap<Dagnummer, string>>();

/** A year's holidays by day; two on one day (Ascension on 5 May) share the name. */
export const feestdagenVan = (jaar: number): ReadonlyMap<Dagnummer, string> => {
  const bekend = jaren.get(jaar);
  if (bekend) return bekend;
  const dagen = new Map<Dagnummer, string>();
  for (const [naam, dag] of feestdagenIn(jaar)) {
    const ander = dagen.get(dag);
    dagen.set(dag, ander ? `${ander} en ${naam}` : naam);
  }
  jaren.set(jaar, dagen);
  return dagen;
};
