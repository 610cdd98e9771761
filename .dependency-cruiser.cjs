const { may, drivers } = require('./libs/may-import.cjs');

const anyOf = (names) => (names.length ? `(${names.join('|')})` : '(?!)');

/** One rule a row of the table: a library imports only what the table names. */
const layers = Object.entries(may).map(([lib, allowed]) => ({
  name: `layer-${lib}`,
  severity: 'error',
  from: { path: `^libs/${lib}/` },
  to: { path: '^(libs|apps)/', pathNot: `^libs/${anyOf([lib, ...allowed])}/` },
}));

const driverRules = Object.entries(drivers).map(([driver, owners]) => ({
  name: `driver-${driver.replace(/[^a-z]+/g, '-')}`,
  severity: 'error',
  from: { path: '^(libs|apps)/', pathNot: `^(${owners.join('|')})/` },
  to: { path: driver.startsWith('node:') ? `^(node:)?${driver.slice(5)}$` : `(^|node_modules/)${driver}(/|$)` },
}));

module.exports = {
  forbidden: [
    ...layers,
    ...driverRules,
    {
      name: 'unknown-library',
      comment: 'Every library has a row in libs/may-import.cjs.',
      severity: 'error',
      from: { path: '^libs/', pathNot: `^libs/${anyOf(Object.keys(may))}/` },
      to: {},
    },
    {
      name: 'library-by-its-index',
      severity: 'error',
      from: { path: '^(libs|apps)/([^/]+)/' },
      to: {
        path: '^libs/([^/]+)/src/',
        pathNot: [
          '^libs/$2/',
          '^libs/[^/]+/src/index\\.ts$',
          '^libs/[^/]+/src/contract/index\\.ts$',
          '^libs/platform/src/basis\\.ts$',
        ],
      },
    },
    {
      name: 'apps-are-leaves',
      severity: 'error',
      from: { path: '^apps/([^/]+)/', pathNot: '^apps/all-in-one/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'slices-are-islands',
      comment: 'Steps of a zaak meet in zaak.ts only.',
      severity: 'error',
      from: { path: '^libs/zaak/src/([^/]+)/' },
      to: { path: '^libs/zaak/src/[^/]+/', pathNot: '^libs/zaak/src/$1/' },
    },
    {
      name: 'no-test-code-in-production',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: ['\\.spec\\.tsx?$', '^libs/testing/', '/contract/'] },
      to: { path: ['^libs/testing/', '^test/', '\\.spec\\.ts$', 'node_modules/(@jest|jest|fast-check)'] },
    },
    {
      name: 'pure-core',
      comment: 'kernel, zaak, normen and projections know no process, file, network or clock module.',
      severity: 'error',
      from: { path: '^libs/(kernel|zaak|normen|projections)/src/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphan-import', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules|/dist/' },
    exclude: { path: '/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['tijdig-source', 'import', 'node', 'default', 'types'],
    },
  },
};
