/** Chance from a seed (mulberry32): the same seed gives the same log, on every machine. */
export type Toeval = Readonly<{
  /** A whole number, both ends included. */
  heel: (van: number, tot: number) => number;
  kans: (p: number) => boolean;
  een: <T>(lijst: readonly T[]) => T;
  /** Each member with chance p. */
  deel: <T>(lijst: readonly T[], p: number) => readonly T[];
  geschud: <T>(lijst: readonly T[]) => readonly T[];
  uuid: () => string;
  /** A UUIDv7 of that moment. */
  eventId: (moment: number) => string;
}>;

const mulberry32 = (seed: number) => {
  let staat = seed >>> 0;
  return () => {
    staat = (staat + 0x6d2b79f5) >>> 0;
    let t = staat;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

const alsUuid = (hex: string, versie: 4 | 7) =>
  [hex.slice(0, 8), hex.slice(8, 12), versie + hex.slice(13, 16), `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');

export const toeval = (seed: number): Toeval => {
  const volgende = mulberry32(seed);
  const heel = (van: number, tot: number) => van + Math.floor(volgende() * (tot - van + 1));
  const kans = (p: number) => volgende() < p;
  const hex = (lengte: number) => Array.from({ length: lengte }, () => heel(0, 15).toString(16)).join('');
  const geschud = <T>(lijst: readonly T[]) =>
    lijst
      .map((lid) => ({ lid, plaats: volgende() }))
      .sort((a, b) => a.plaats - b.plaats)
      .map(({ lid }) => lid);
  return {
    heel,
    kans,
    een: <T>(lijst: readonly T[]) => lijst[heel(0, lijst.length - 1)] as T,
    deel: <T>(lijst: readonly T[], p: number) => lijst.filter(() => kans(p)),
    geschud,
    uuid: () => alsUuid(hex(32), 4),
    eventId: (moment) => alsUuid(moment.toString(16).padStart(12, '0') + hex(20), 7),
  };
};
