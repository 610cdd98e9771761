import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { GelijkgesteldeDagVastgesteld, NormprofielVastgesteld } from '@tijdig/normen';
import { lichaamsklasse, type Lichaamsklasse } from '@tijdig/platform';
import { ZAAKCOMMANDOS, type ZaakCommandtype } from '@tijdig/zaak';
import { IsInt, IsUUID, Min, ValidateIf } from 'class-validator';

const isGegeven = (_lichaam: object, waarde: unknown) => waarde !== undefined;

/** The revision that the tool has seen; If-Match says the same. */
const VerwachteRevisie = applyDecorators(
  ValidateIf(isGegeven),
  IsInt(),
  Min(0),
  ApiProperty({ type: 'integer', minimum: 0, required: false, description: 'Is de zaak intussen verder: 409.' }),
);

const ZaakId = applyDecorators(
  ValidateIf(isGegeven),
  IsUUID('all'),
  ApiProperty({
    type: 'string',
    format: 'uuid',
    required: false,
    description: 'Weggelaten: afgeleid van het besluit.',
  }),
);

/** The body of each command of a zaak, from the event's own fields. */
export const LICHAMEN = Object.fromEntries(
  Object.entries(ZAAKCOMMANDOS).map(([type, { velden }]) => [
    type,
    // The API Design Rules know no capital after a digit.
    lichaamsklasse(type.replace('F2F', 'F2f'), velden, {
      verwachteRevisie: VerwachteRevisie,
      ...(type === 'MeldZaakAan' && { zaakId: ZaakId }),
    }),
  ]),
) as Readonly<Record<ZaakCommandtype, Lichaamsklasse>>;

export const StelNormprofielVast = lichaamsklasse('StelNormprofielVast', NormprofielVastgesteld, {
  verwachteRevisie: VerwachteRevisie,
});
export const StelGelijkgesteldeDagVast = lichaamsklasse('StelGelijkgesteldeDagVast', GelijkgesteldeDagVastgesteld, {
  verwachteRevisie: VerwachteRevisie,
});
