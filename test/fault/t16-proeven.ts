import { adresproeven } from './t16-adressen.ts';
import { LADINGEN, type Lading } from './t16-lichamen.ts';
import { LIJNFOUTEN } from './t16-lijnen.ts';
import { bytesVan } from './vijandig/lijn.ts';
import type { Operatie } from './vijandig/openapi.ts';
import type { Verwacht } from './vijandig/oordeel.ts';
import { verzoekVoor, type Kennis } from './vijandig/voorbeelden.ts';

/** One hostile request; its bytes are made when it is its turn, for some are large. */
export type Proef = Readonly<{ naam: string; bytes: () => Uint8Array; verwacht: Verwacht }>;

const ZWAAR = 200 * 1024;
/** When time is short every endpoint gets its share of the cases, and every case its share of the endpoints. */
const KORT = { licht: 3, zwaar: 9 };

const aanDeBeurt = (kort: boolean, operatie: number, geval: number, zwaar = false): boolean =>
  !kort || (operatie + geval) % (zwaar ? KORT.zwaar : KORT.licht) === 0;

const metLading = (operatie: Operatie, kennis: Kennis, poort: number, lading: Lading): Proef => ({
  naam: `${operatie.methode} ${operatie.pad}: ${lading.naam}`,
  bytes: () => bytesVan(verzoekVoor(operatie, kennis, { koppen: [], ...lading }), poort),
  verwacht: lading.verwacht ?? 'geweigerd',
});

/** Every body to every command, every value in every parameter and path, and every broken request. */
export const proevenVoor = (
  operaties: readonly Operatie[],
  kennis: Kennis,
  { poort, kort }: Readonly<{ poort: number; kort: boolean }>,
): readonly Proef[] => [
  ...operaties
    .filter(({ lichaam }) => lichaam)
    .flatMap((operatie, i) =>
      LADINGEN.filter((lading, j) => aanDeBeurt(kort, i, j, lading.lichaam.length > ZWAAR)).map((lading) =>
        metLading(operatie, kennis, poort, lading),
      ),
    ),
  ...operaties.flatMap((operatie, i) =>
    adresproeven(operatie)
      .filter((_proef, j) => aanDeBeurt(kort, i, j))
      .map(({ naam, anders, verwacht }) => ({
        naam: `${operatie.methode} ${operatie.pad}: ${naam}`,
        bytes: () => bytesVan(verzoekVoor(operatie, kennis, anders), poort),
        verwacht,
      })),
  ),
  ...LIJNFOUTEN.map(({ naam, bytes, verwacht }) => ({
    naam,
    bytes: () => Buffer.from(bytes(`127.0.0.1:${poort}`), 'latin1'),
    verwacht,
  })),
];
