import { applyDecorators, type PipeTransform } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import { keur, lichaamsklasse, weigerFouten, type Duiding, type Fout, type Lichaamsklasse } from '@tijdig/platform';
import { ValidateBy, ValidateIf } from 'class-validator';
import { adresnaam, PARAMETERS, type Parameter, type Parameternaam, type Waarde } from './parameters.ts';

/** The values of a question: those it must have, and those it may. */
export type Waarden<V extends Parameternaam, M extends Parameternaam> = Readonly<
  { [N in V]: Waarde<N> } & { [N in M]?: Waarde<N> }
>;

/** `?a=1&a=2`, `?a=1,2` and `?a=1` as a list. */
const teksten = ({ meervoud }: Parameter, waarde: unknown): readonly string[] => {
  const lijst = [waarde].flat().filter((tekst) => typeof tekst === 'string');
  return meervoud === 'komma' ? lijst.flatMap((tekst) => tekst.split(',')) : lijst;
};

const isTeVeel = (parameter: Parameter, waarde: unknown): boolean =>
  teksten(parameter, waarde).length > (parameter.meeste ?? Infinity);

const past = (parameter: Parameter, waarde: unknown): boolean => {
  const lijst = teksten(parameter, waarde);
  if (isTeVeel(parameter, waarde)) return false;
  return (
    (parameter.meervoud !== undefined || !Array.isArray(waarde)) && lijst.length > 0 && lijst.every(parameter.past)
  );
};

const Toets = (parameter: Parameter, verplicht: boolean): PropertyDecorator =>
  applyDecorators(
    ...(verplicht ? [] : [ValidateIf((_vraag, waarde) => waarde !== undefined)]),
    ValidateBy({ name: 'parameter', validator: { validate: (waarde) => past(parameter, waarde) } }),
  );

const parameterVan = (naam: Parameternaam): Parameter => PARAMETERS[naam] as Parameter;

type Vorm<V extends Parameternaam, M extends Parameternaam> = Readonly<{
  verplicht?: readonly V[];
  mag: readonly M[];
  /** What is wrong between parameters that are each well-formed. */
  samen?: (waarden: Partial<Waarden<V, M>>) => readonly Fout[];
}>;

/** The form of a question: what it may be asked, how that is read, and how it stands in the OpenAPI document. */
export class Vraagvorm<V extends Parameternaam, M extends Parameternaam> implements PipeTransform {
  private readonly verplicht: readonly V[];
  private readonly namen: readonly (V | M)[];
  private readonly samen: (waarden: Partial<Waarden<V, M>>) => readonly Fout[];
  private readonly Klasse: Lichaamsklasse;

  constructor({ verplicht = [], mag, samen = () => [] }: Vorm<V, M>) {
    this.verplicht = verplicht;
    this.namen = [...verplicht, ...mag];
    this.samen = samen;
    const toetsen = this.namen.map((naam) => [adresnaam(naam), Toets(parameterVan(naam), this.isVerplicht(naam))]);
    this.Klasse = lichaamsklasse('Vraag', {}, Object.fromEntries(toetsen) as Record<string, PropertyDecorator>);
  }

  /** What came in the address, as values; throws Invoerfout with everything that is wrong. */
  transform(query: unknown): Waarden<V, M> {
    const gegeven = { ...(query as Readonly<Record<string, unknown>>) };
    const gelezen = this.lees(gegeven);
    weigerFouten([...keur(this.Klasse, gegeven, this.duid), ...this.samen(gelezen)]);
    return gelezen as Waarden<V, M>;
  }

  /** For the OpenAPI document. */
  beschrijf(): MethodDecorator {
    return applyDecorators(
      ...this.namen.map((naam) => {
        const { schema, beschrijving, meervoud } = parameterVan(naam);
        const vorm = meervoud === undefined ? {} : { style: 'form' as const, explode: meervoud === 'herhaald' };
        const required = this.isVerplicht(naam);
        return ApiQuery({ name: adresnaam(naam), required, schema: { ...schema }, description: beschrijving, ...vorm });
      }),
    );
  }

  /** The values that are well-formed. */
  private lees(gegeven: Readonly<Record<string, unknown>>): Partial<Waarden<V, M>> {
    const goed = this.namen.filter((naam) => past(parameterVan(naam), gegeven[adresnaam(naam)]));
    return Object.fromEntries(
      goed.map((naam) => [naam, parameterVan(naam).lees(teksten(parameterVan(naam), gegeven[adresnaam(naam)]))]),
    ) as Partial<Waarden<V, M>>;
  }

  private isVerplicht(naam: V | M): boolean {
    return (this.verplicht as readonly string[]).includes(naam);
  }

  private readonly duid: Duiding = (veld, waarde) => {
    const naam = this.namen.find((n) => adresnaam(n) === veld);
    if (!naam) return ['ONBEKENDE_PARAMETER', { velden: this.namen.map(adresnaam).join(', ') || 'geen' }];
    const parameter = parameterVan(naam);
    const { code, details = {}, meeste = Infinity } = parameter;
    if (isTeVeel(parameter, waarde)) return ['TE_VEEL_WAARDEN', { meeste }];
    return waarde === undefined ? ['PARAMETER_ONTBREEKT'] : [code, details];
  };
}
