import { jaNee, MAATREGELTYPE, SOORTEN, STAPPEN, tekst } from '@tijdig/zaak';
import { datumveld, gebeurtenis, waarBij } from './gebeurtenisvorm.ts';
import { veldIn, type Normfout, type Plek } from './normfout.ts';
import { alsVeld, eenVan, eerst, getal, gevuldeLijst, goed, lijst, object, type Gegevens } from './vorm.ts';

/** Far beyond any norm; keeps counting short. */
const MEESTE_DAGEN = 10_000;

const code = (codes: readonly string[]) => eenVan(codes, 'NORM_ONBEKENDE_CODE');
const dekking = { soorten: lijst(code(SOORTEN)), typen: lijst(code(MAATREGELTYPE)) };

/** A part whose fields are sound, and then also fit each other. */
const deel = (onderdelen: Parameters<typeof object>[0], past: (deel: Gegevens, plek: Plek) => readonly Normfout[]) =>
  eerst(object(onderdelen), (waarde, plek) => past(waarde as Gegevens, plek));

const startalternatief = deel(
  { verplicht: { gebeurtenis, veld: goed }, mag: { ...dekking, doeldatum: goed } },
  ({ gebeurtenis: type, veld, doeldatum }, plek) => [
    ...datumveld(type, veld, veldIn(plek, 'veld')),
    ...(doeldatum ? datumveld(type, doeldatum, veldIn(plek, 'doeldatum')) : []),
  ],
);

const waarIn = (types: readonly unknown[], waar: unknown, plek: Plek) =>
  waar ? waarBij(types)(waar, veldIn(plek, 'waar')) : [];

const eindvoorwaarde = deel(
  { verplicht: { gebeurtenissen: gevuldeLijst(gebeurtenis) }, mag: { ...dekking, waar: goed } },
  ({ gebeurtenissen, waar }, plek) => waarIn(gebeurtenissen as unknown[], waar, plek),
);

const vervalgrond = deel({ verplicht: { gebeurtenis }, mag: { waar: goed } }, ({ gebeurtenis: type, waar }, plek) =>
  waarIn([type], waar, plek),
);

const herstart = deel({ verplicht: { gebeurtenis, doeldatum: goed } }, ({ gebeurtenis: type, doeldatum }, plek) =>
  datumveld(type, doeldatum, veldIn(plek, 'doeldatum')),
);

const termijn = {
  aantal: getal(1, MEESTE_DAGEN),
  dag: code(['W', 'K', 'M']),
  atw: alsVeld(jaNee),
};

const ONDERDELEN = {
  verplicht: {
    stap: eenVan(STAPPEN, 'NORM_ONBEKENDE_STAP'),
    label: alsVeld(tekst),
    bron: alsVeld(tekst),
    start: gevuldeLijst(startalternatief),
    bijOvername: code(['geen', 'vanaf-overname', 'gewoon']),
    eind: gevuldeLijst(eindvoorwaarde),
    norm: object({ verplicht: { ...termijn, richting: code(['vooruit', 'terug']) } }),
    achterstandGrondslag: code(['openstaand', 'overTermijn']),
    telEenheid: code(['zaak', 'gezin']),
  },
  mag: {
    ...dekking,
    verval: lijst(vervalgrond),
    tweedeTerm: object({ verplicht: termijn }),
    doelPct: getal(0, 100),
    wipNorm: getal(0, Number.MAX_SAFE_INTEGER),
    herhaalt: alsVeld(jaNee),
    gezinsregel: code(['eersteContact', 'alleJeugdigen']),
    herstart,
  },
};

export const regelvorm = object(ONDERDELEN);
