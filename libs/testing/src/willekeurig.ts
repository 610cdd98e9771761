import * as fc from 'fast-check';
import {
  ZAAKCOMMANDOS,
  ZAAKGEBEURTENISSEN,
  type Veld,
  type Velden,
  type ZaakCommand,
  type ZaakCommandtype,
  type ZaakGebeurtenistype,
} from '@tijdig/zaak';
import { opdracht } from './woorden.ts';

/** Few days and few people, so that facts meet. */
export const willekeurigeDag = fc.integer({ min: 1, max: 28 }).map((n) => `2025-03-${String(n).padStart(2, '0')}`);
const kenmerk = fc.constantFrom('A', 'B', 'plan-1', 'team-1', 'ARIJ');

const waardeVoor = (veld: Veld): fc.Arbitrary<unknown> => {
  if (veld.soort === 'datum') return willekeurigeDag;
  if (veld.soort === 'ja/nee') return fc.boolean();
  if (veld.soort === 'code') return fc.constantFrom(...veld.codes);
  if (veld.soort === 'geheel') return fc.integer({ min: 1, max: 3 });
  return kenmerk;
};

/** A command with a few of its fields drawn anew. */
const commandVan = (type: ZaakCommandtype): fc.Arbitrary<ZaakCommand> => {
  const velden = Object.entries(ZAAKCOMMANDOS[type].velden as Velden).filter(
    ([, veld]) => veld.soort !== 'versleuteld',
  );
  const anders = fc.record(Object.fromEntries(velden.map(([naam, veld]) => [naam, waardeVoor(veld)])), {
    requiredKeys: velden.filter(([, veld]) => veld.soort === 'datum' && veld.verplicht).map(([naam]) => naam),
  });
  return anders.map((gegevens) => opdracht(type, gegevens as never) as ZaakCommand);
};

const eventId = fc.nat({ max: 20 }).map((n) => `g${n}`);
const veldnamen = [
  ...new Set(
    (Object.keys(ZAAKGEBEURTENISSEN) as ZaakGebeurtenistype[]).flatMap((t) =>
      Object.keys(ZAAKGEBEURTENISSEN[t].velden),
    ),
  ),
];

/** A correction of some event of the scenario (g0, g1, …): mostly of a date. */
const correctie: fc.Arbitrary<ZaakCommand> = fc
  .record({
    correctieVan: eventId,
    veld: fc.oneof({ weight: 3, arbitrary: fc.constant('datum') }, fc.constantFrom(...veldnamen)),
    nieuweWaarde: fc.oneof({ weight: 3, arbitrary: willekeurigeDag }, kenmerk, fc.boolean(), fc.constant(null)),
  })
  .map((gegevens) => opdracht('CorrigeerGegeven', gegevens));
const intrekking: fc.Arbitrary<ZaakCommand> = eventId.map((id) => opdracht('TrekGebeurtenisIn', { eventId: id }));

const gewoneTypen = (Object.keys(ZAAKCOMMANDOS) as ZaakCommandtype[]).filter(
  (type) => type !== 'CorrigeerGegeven' && type !== 'TrekGebeurtenisIn',
);

/** Any command of a zaak. */
export const willekeurigCommand: fc.Arbitrary<ZaakCommand> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...gewoneTypen).chain(commandVan) },
  { weight: 3, arbitrary: correctie },
  { weight: 1, arbitrary: intrekking },
);

/** A run of commands that begins with an aanmelding and an assignment, so that most of it can happen. */
export const willekeurigeLoop: fc.Arbitrary<readonly ZaakCommand[]> = fc
  .array(willekeurigCommand, { maxLength: 25 })
  .map((rest) => [
    opdracht('MeldZaakAan', { kennisgevingsdatum: '2025-03-03' }),
    opdracht('WijsHulpverlenerToe', { datum: '2025-03-04' }),
    ...rest,
  ]);
