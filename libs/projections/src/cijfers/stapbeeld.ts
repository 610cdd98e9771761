import { dagnummer, type Dagnummer } from '@tijdig/kernel';
import type { Normregel, Profiel } from '@tijdig/normen';
import type { Stap } from '@tijdig/zaak';
import { opGroepswaarde } from './groep.ts';

type Gezinsregel = NonNullable<Normregel['gezinsregel']>;

/** What is asked of a step in a figure (rekenregels §2.3). */
export type Stapvraag = Readonly<{
  stap: Stap;
  /** Of the version in force; undefined for a step that this version lacks. */
  regel: Normregel | undefined;
  /** How rows of a gezin are put together; undefined where the zaak is the unit. */
  gezinsregel: Gezinsregel | undefined;
}>;

/** What a step is counted in. */
export const telEenheidVan = ({ gezinsregel }: Stapvraag): 'zaak' | 'gezin' => (gezinsregel ? 'gezin' : 'zaak');

/** The steps of a figure: those of the version in force in its order, and the others that may have rows in it. */
export type Stapbeeld = Readonly<{ eigen: readonly Stapvraag[]; andere: readonly Stapvraag[] }>;

const gezinsregelVan = (regel: Normregel | undefined): Gezinsregel | undefined =>
  regel?.telEenheid === 'gezin' ? regel.gezinsregel : undefined;

/** The rule of the version with the greatest geldigVan before the day that has the step. */
const vorigeRegel = ({ versies }: Profiel, stap: Stap, dag: Dagnummer): Normregel | undefined =>
  versies
    .filter(({ geldigVan, regels }) => dagnummer(geldigVan) < dag && regels.some((regel) => regel.stap === stap))
    .at(-1)
    ?.regels.find((regel) => regel.stap === stap);

/** The steps as the version in force on a day has them; before the first geldigVan that is the first version. */
export const stappenOp = (profiel: Profiel, dag: Dagnummer): Stapbeeld => {
  const { regels } = profiel.versieOp(dag);
  const eigen = regels.map((regel) => ({ stap: regel.stap, regel, gezinsregel: gezinsregelVan(regel) }));
  const aanwezig = new Set(regels.map(({ stap }) => stap));
  const alle = new Set(profiel.versies.flatMap((versie) => versie.regels.map(({ stap }) => stap)));
  const andere = [...alle]
    .filter((stap) => !aanwezig.has(stap))
    .sort(opGroepswaarde)
    .map((stap) => ({ stap, regel: undefined, gezinsregel: gezinsregelVan(vorigeRegel(profiel, stap, dag)) }));
  return { eigen, andere };
};

/** Undefined before the first geldigVan: then there are no lines. */
export const stapbeeldOp = (profiel: Profiel | undefined, dag: Dagnummer): Stapbeeld | undefined =>
  profiel && dag >= profiel.eersteGeldigVan ? stappenOp(profiel, dag) : undefined;
