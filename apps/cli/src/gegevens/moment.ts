import {
  alles,
  dagnummer,
  isDatum,
  kennismomentVan,
  lokaleDag,
  type Dagnummer,
  type Kennismoment,
} from '@tijdig/kernel';
import { Afbreken } from '../afsluiting.ts';

export type Momentopties = Readonly<{ peildatum?: string; kennismoment?: string }>;

export const PEILDATUM = ['--peildatum <datum>', 'de dag waarop de stand geldt (standaard vandaag)'] as const;
export const KENNISMOMENT = [
  '--kennismoment <moment>',
  'wat toen bekend was: een datum of een moment met zone',
] as const;

export const peildatumVan = ({ peildatum }: Momentopties): Dagnummer => {
  if (peildatum === undefined) return lokaleDag(Date.now());
  if (!isDatum(peildatum)) throw new Afbreken(`${peildatum} is geen datum. Schrijf een datum als 2025-03-10.`);
  return dagnummer(peildatum);
};

export const kennismomentUit = ({ kennismoment }: Momentopties): Kennismoment => {
  const gelezen = kennismoment === undefined ? alles(Date.now()) : kennismomentVan(kennismoment);
  if (!gelezen) throw new Afbreken(`${kennismoment} is geen kennismoment. Schrijf 2025-03-10 of 2025-03-10T09:12:00Z.`);
  return gelezen;
};
