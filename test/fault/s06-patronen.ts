import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import ts from 'typescript';

const WORTEL = join(import.meta.dirname, '../..');
/** As long as a header may be; a body is read by JSON first. */
const LENGTE = 16 * 1024;
const TRAAGSTE_MS = 100;
/** By now it is certain. */
const OPGEVEN_MS = 400;

type Patroon = Readonly<{ plek: string; bron: string; vlaggen: string }>;

const patronenIn = (bestand: string): readonly Patroon[] => {
  const bron = ts.createSourceFile(bestand, readFileSync(join(WORTEL, bestand), 'utf8'), ts.ScriptTarget.Latest, true);
  const gevonden: Patroon[] = [];
  const bezoek = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const einde = node.text.lastIndexOf('/');
      gevonden.push({ plek: bestand, bron: node.text.slice(1, einde), vlaggen: node.text.slice(einde + 1) });
    }
    ts.forEachChild(node, bezoek);
  };
  bezoek(bron);
  return gevonden;
};

const ALTIJD = ['a', '0', ' ', '-', '.', '"', '\\', ';', 'é'];

/** Its own characters, over and over, behind each of the others, with an end that does not fit. */
function* aanvallen({ bron }: Patroon, kort: boolean): Generator<string> {
  const eigen = [...new Set([...bron.replace(/\\[a-zA-Z]|[()[\]{}^$|?*+]/g, '')])].slice(0, 14);
  const tekens = [...new Set([...eigen, ...ALTIJD])];
  for (const pomp of tekens)
    for (const begin of kort ? [''] : ['', ...tekens])
      for (const eind of ['', '\0', '"']) yield begin + pomp.repeat(LENGTE) + eind;
}

const SCRIPT = new Script('patroon.lastIndex = 0; patroon.test(tekst)');

/** How long the worst text takes; gives up when it is certain. */
const meet = (patroon: Patroon, kort: boolean): number => {
  const context = createContext({ patroon: new RegExp(patroon.bron, patroon.vlaggen), tekst: '' });
  const eenKeer = (): number => {
    const begin = performance.now();
    try {
      SCRIPT.runInContext(context, { timeout: OPGEVEN_MS });
    } catch {
      return OPGEVEN_MS;
    }
    return performance.now() - begin;
  };
  let ergst = 0;
  for (const tekst of aanvallen(patroon, kort)) {
    context['tekst'] = tekst;
    const eerst = eenKeer();
    ergst = Math.max(ergst, eerst > TRAAGSTE_MS / 4 ? Math.min(eerst, eenKeer()) : eerst);
    if (ergst >= OPGEVEN_MS) break;
  }
  return ergst;
};

/** Every pattern of the product against texts made to be slow for it. */
export const meetPatronen = (kort: boolean) => {
  const bestanden = globSync(['libs/*/src/**/*.ts', 'apps/*/src/**/*.{ts,tsx}'], { cwd: WORTEL });
  const alle = bestanden.filter((bestand) => !/\.spec\.tsx?$/.test(bestand)).flatMap(patronenIn);
  const uniek = [...new Map(alle.map((patroon) => [`${patroon.bron}/${patroon.vlaggen}`, patroon])).values()];
  const gemeten = uniek.map((patroon) => ({ ...patroon, ms: meet(patroon, kort) }));
  const traag = gemeten.filter(({ ms }) => ms > TRAAGSTE_MS);
  return {
    patterns: uniek.length,
    maxMs: Math.round(Math.max(...gemeten.map(({ ms }) => ms)) * 10) / 10,
    slow: traag.map(({ plek, bron, ms }) => `${plek} /${bron}/ ${Math.round(ms)} ms`),
  };
};

export const vindtTraag = (): boolean => meet({ plek: '', bron: '^(a+)+$', vlaggen: '' }, true) >= OPGEVEN_MS;
