import type { MaatregelType, Maatregelsoort, Stap } from '@tijdig/zaak';
import type { BlindeVlek, Gezinszaak, VanZaak, Verloop, Werkstap, Zaakstand } from '@tijdig/projections';

type Getal = number | null;

/** Columns come back as arrays in the order of the question: an object a row costs twice the time. */
export type WerkstapKolommen = readonly [
  zaakId: string,
  stap: Stap,
  volgnummer: number,
  perGezin: number,
  start: number,
  vanaf: number,
  deadline: number,
  tweedeDeadline: Getal,
  eind: Getal,
  vervallen: Getal,
  plichtWeg: number,
  normversie: number,
];

export const werkstapUit = (profiel: string, k: WerkstapKolommen): VanZaak<Werkstap> => ({
  zaakId: k[0],
  profiel,
  stap: k[1],
  volgnummer: k[2],
  telEenheid: k[3] === 1 ? 'gezin' : 'zaak',
  start: k[4],
  vanaf: k[5],
  deadline: k[6],
  tweedeDeadline: k[7],
  eind: k[8],
  vervallen: k[9],
  plichtWeg: k[10] === 1,
  normversie: k[11],
});

export type VlekKolommen = readonly [zaakId: string, stap: Stap, vanaf: number, klaar: Getal];

export const vlekUit = (profiel: string, k: VlekKolommen): VanZaak<BlindeVlek> => ({
  zaakId: k[0],
  profiel,
  stap: k[1],
  van: k[2],
  tot: k[3],
});

export type StandKolommen = readonly [
  zaakId: string,
  jeugdigeId: string,
  gezinId: string | null,
  maatregelType: MaatregelType,
  soort: Maatregelsoort,
  regio: string,
  kennisgevingsdatum: number,
  einde: Getal,
  team: string,
  medewerker: string,
];

export const standUit = (k: StandKolommen): Zaakstand => ({
  jeugdigeId: k[1],
  gezinId: k[2],
  maatregelType: k[3],
  soort: k[4],
  regio: k[5],
  kennisgevingsdatum: k[6],
  einde: k[7],
  team: JSON.parse(k[8]) as Verloop,
  medewerker: JSON.parse(k[9]) as Verloop,
});

export type GezinszaakKolommen = readonly [
  zaakId: string,
  gezinId: string | null,
  kennisgevingsdatum: number,
  einde: Getal,
  start: Getal,
  eind: Getal,
  vervallen: Getal,
];

export const gezinszaakUit = (k: GezinszaakKolommen): Gezinszaak => ({
  zaakId: k[0],
  gezinId: k[1],
  kennisgevingsdatum: k[2],
  einde: k[3],
  rij: k[4] === null ? null : { eind: k[5], vervallen: k[6] },
});
