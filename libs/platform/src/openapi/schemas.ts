import { ApiProperty, ApiSchema } from '@nestjs/swagger';

@ApiSchema({ name: 'Fout' })
export class FoutSchema {
  @ApiProperty({ type: 'string', description: 'Het veld, de parameter of de kop; leeg: de inhoud als geheel.' })
  veld!: string;
  @ApiProperty({ type: 'string', example: 'GEEN_DATUM' })
  code!: string;
  @ApiProperty({ type: 'string', description: 'Wat er mis is en wat u kunt doen.' })
  melding!: string;
}

/** RFC 9457. */
@ApiSchema({ name: 'Probleem' })
export class ProbleemSchema {
  @ApiProperty({ type: 'integer', example: 400 })
  status!: number;
  @ApiProperty({ type: 'string' })
  title!: string;
  @ApiProperty({ type: 'string' })
  detail!: string;
  @ApiProperty({ type: 'string', description: 'Waar programma’s op sturen; alle codes staan op /v1/meldingen.' })
  code!: string;
  @ApiProperty({ type: 'string' })
  instance!: string;
  @ApiProperty({ type: [FoutSchema], required: false })
  fouten?: FoutSchema[];
}
