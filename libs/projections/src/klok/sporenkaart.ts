import type { Normkennis } from '@tijdig/normen';
import type { MaatregelType } from '@tijdig/zaak';
import { sporenVan, type Spoor } from './spoor.ts';

/** Every step of every known profile for one type of measure, in a fixed order. */
export type Sporenkaart = Readonly<{ sporen: readonly Spoor[]; plaats: ReadonlyMap<string, number> }>;

const kaarten = new WeakMap<Normkennis, Map<MaatregelType, Sporenkaart>>();

const nieuweKaart = ({ profielen, kalender }: Normkennis, type: MaatregelType): Sporenkaart => {
  const sporen = [...profielen.values()].flatMap((profiel) => sporenVan(profiel, type, kalender));
  return { sporen, plaats: new Map(sporen.map(({ sleutel }, i) => [sleutel, i])) };
};

export const kaartVan = (normen: Normkennis, type: MaatregelType): Sporenkaart => {
  let perType = kaarten.get(normen);
  if (!perType) kaarten.set(normen, (perType = new Map()));
  let kaart = perType.get(type);
  if (!kaart) perType.set(type, (kaart = nieuweKaart(normen, type)));
  return kaart;
};
