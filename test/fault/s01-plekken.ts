import type { Operatie, Schema } from './vijandig/openapi.ts';
import { lichaamVoor, verzoekVoor, type Kennis } from './vijandig/voorbeelden.ts';
import type { Verzoek } from './vijandig/lijn.ts';

/** A place where a caller's text goes in, and the request with this text there. */
export type Plek = Readonly<{
  naam: string;
  in: 'path' | 'query' | 'header' | 'body' | 'name';
  /** A command, so it may record. */
  schrijft: boolean;
  vul: (tekst: string) => Verzoek;
}>;

type Invulplek = Omit<Plek, 'schrijft'>;
type Pad = readonly (string | number)[];

/** Every place in a sound value where text stands. */
const tekstplekken = (waarde: unknown, pad: Pad = []): readonly Pad[] => {
  if (typeof waarde === 'string') return [pad];
  if (Array.isArray(waarde)) return waarde.flatMap((deel, i) => tekstplekken(deel, [...pad, i]));
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.entries(waarde).flatMap(([naam, deel]) => tekstplekken(deel, [...pad, naam]));
};

const metTekst = (waarde: unknown, [eerste, ...rest]: Pad, tekst: string): unknown => {
  if (eerste === undefined) return tekst;
  if (Array.isArray(waarde)) return waarde.map((deel, i) => (i === eerste ? metTekst(deel, rest, tekst) : deel));
  const object = waarde as Readonly<Record<string, unknown>>;
  return { ...object, [eerste]: metTekst(object[eerste], rest, tekst) };
};

const isTekst = ({ type, oneOf }: Schema) => type === 'string' || Boolean(oneOf?.some(isTekst));

const inLichaam = (operatie: Operatie, kennis: Kennis, welke: string): readonly Invulplek[] => {
  const { lichaam } = operatie;
  if (!lichaam) return [];
  const verplicht = lichaam.required ?? [];
  const optioneel = Object.entries(lichaam.properties ?? {})
    .filter(([naam, schema]) => isTekst(schema) && !verplicht.includes(naam))
    .map(([naam]) => [naam] as Pad);
  return [...tekstplekken(lichaamVoor(operatie, kennis)), ...optioneel].map((pad) => ({
    naam: `${welke} body ${pad.join('.')}`,
    in: 'body',
    vul: (tekst) => verzoekVoor(operatie, kennis, { lichaam: metTekst(lichaamVoor(operatie, kennis), pad, tekst) }),
  }));
};

/** Every place of an operation: path, parameters and their names, headers, fields however deep, and their names. */
export const plekkenVan = (operatie: Operatie, kennis: Kennis): readonly Plek[] => {
  const welke = `${operatie.methode} ${operatie.pad}`;
  const invoer = operatie.invoer.map(({ in: waar, name }): Invulplek => {
    const vul = {
      path: (tekst: string) => verzoekVoor(operatie, kennis, { pad: { [name]: encodeURIComponent(tekst) } }),
      query: (tekst: string) => verzoekVoor(operatie, kennis, { vraag: { [name]: encodeURIComponent(tekst) } }),
      header: (tekst: string) => verzoekVoor(operatie, kennis, { koppen: [[name, tekst]] }),
    }[waar];
    return { naam: `${welke} ${waar} ${name}`, in: waar, vul };
  });
  const parameternaam: Invulplek = {
    naam: `${welke} parameter name`,
    in: 'name',
    vul: (tekst) => verzoekVoor(operatie, kennis, { achter: `${encodeURIComponent(tekst)}=1` }),
  };
  const veldnaam: Invulplek = {
    naam: `${welke} field name`,
    in: 'name',
    vul: (tekst) => verzoekVoor(operatie, kennis, { lichaam: { ...lichaamVoor(operatie, kennis), [tekst]: 'x' } }),
  };
  const accept: Invulplek = {
    naam: `${welke} header Accept`,
    in: 'header',
    vul: (tekst) => verzoekVoor(operatie, kennis, { koppen: [['Accept', tekst]] }),
  };
  return [
    ...invoer,
    parameternaam,
    ...inLichaam(operatie, kennis, welke),
    ...(operatie.lichaam ? [veldnaam] : [accept]),
  ].map((plek) => ({ ...plek, schrijft: operatie.methode === 'POST' }));
};
