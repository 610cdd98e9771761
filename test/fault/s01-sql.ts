import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const WORTEL = join(import.meta.dirname, '../..');
const SQL = /\b(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE (TABLE|INDEX|TRIGGER)|PRAGMA|ATTACH|VACUUM|WITH \w+ AS)\b/;

/** Names of our own tables, columns and modes: looked at, and not one of them comes from outside. */
const VAN_ONSZELF: Readonly<Record<string, readonly string[]>> = {
  'libs/event-store-sqlite/src/connection.ts': ['durability', 'name'],
  'libs/event-store-sqlite/src/reader/queries.ts': ['sql'],
  'libs/event-store-sqlite/src/schema.ts': ['table', 'verb', "['log', 'meta']"],
  'libs/event-store-sqlite/src/writer/log-writer.ts': ['mode'],
  'libs/read-models/src/bron/statements.ts': ['sql'],
  'libs/read-models/src/bron/vragen.ts': ['kolommen', 'langs(', 'letter', 'waar', 'veld', 'BEKEND(', 'kandidaten'],
  'libs/read-models/src/bestand/openen.ts': ['index'],
  'libs/read-models/src/rijen/invoeger.ts': [
    'tabel.naam',
    'kolommen.join',
    'Array.from({ length: aantal }',
    'sql(1)',
    'sql(BUNDEL)',
  ],
  'libs/read-models/src/rijen/rijschrijver.ts': ['naam', "['bekendTot'", 'dezeRij', 'perLijn', 'sql.'],
};

/** Where SQL is made from something that is not a constant of the program. */
export type Inlas = Readonly<{ plek: string; tekst: string }>;

const isBekend = ({ plek, tekst }: Inlas): boolean =>
  (VAN_ONSZELF[plek] ?? []).some((bekend) => tekst === bekend || (/\W/.test(bekend) && tekst.startsWith(bekend)));

const isConstante = (node: ts.Expression): boolean =>
  ts.isLiteralExpression(node) || (ts.isIdentifier(node) && /^[A-Z][A-Z_0-9]*$/.test(node.text));

const delenVan = (node: ts.Node): readonly ts.Expression[] | undefined => {
  if (ts.isTemplateExpression(node)) return node.templateSpans.map((span) => span.expression);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return [node.left, node.right];
  return undefined;
};

/** What is given to `prepare` or `exec`, when it is not text. */
const gegeven = (node: ts.Node): readonly ts.Expression[] | undefined => {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const { name, expression } = node.expression;
  const [sql] = node.arguments;
  if (!['prepare', 'exec'].includes(name.text) || !sql || /^\/|^[A-Z_]+$/.test(expression.getText())) return undefined;
  return ts.isTemplateExpression(sql) ? undefined : [sql];
};

const inlassenVan = (bestand: string, code: string): readonly Inlas[] => {
  const bron = ts.createSourceFile(bestand, code, ts.ScriptTarget.Latest, true);
  const gevonden: Inlas[] = [];
  const bezoek = (node: ts.Node): void => {
    const delen = SQL.test(node.getText()) ? (delenVan(node) ?? gegeven(node)) : gegeven(node);
    for (const deel of delen ?? [])
      if (!isConstante(deel) && !delenVan(deel)) gevonden.push({ plek: bestand, tekst: deel.getText() });
    ts.forEachChild(node, bezoek);
  };
  bezoek(bron);
  return gevonden;
};

/** Every file of the product. */
export const zoekSql = (): Readonly<{ files: number; known: number; unknown: readonly Inlas[] }> => {
  const bestanden = globSync(['libs/*/src/**/*.ts', 'apps/*/src/**/*.ts'], { cwd: WORTEL }).filter(
    (bestand) => !/\.spec\.ts$/.test(bestand),
  );
  const inlassen = bestanden.flatMap((bestand) => inlassenVan(bestand, readFileSync(join(WORTEL, bestand), 'utf8')));
  const unknown = inlassen.filter((inlas) => !isBekend(inlas));
  return { files: bestanden.length, known: inlassen.length - unknown.length, unknown };
};

const SLECHT = [
  'db.exec(`DELETE FROM log WHERE id = ${id}`)',
  "db.prepare('SELECT * FROM log WHERE a = ' + a)",
  'db.exec(vraag)',
];

/** What it must find, or it proves nothing. */
export const vindtSlecht = (): boolean => SLECHT.every((code) => inlassenVan('slecht.ts', code).length > 0);
