/**
 * Two projects by what a test costs. `fast`: pure, in memory, milliseconds. `whole`: real files, real HTTP, worker
 * threads. `browser`: Debian's Chromium. Tests read the sources through the export condition `tijdig-source`, so no build is needed.
 */
const base = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['tijdig-source', 'node', 'import', 'default'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
  modulePathIgnorePatterns: ['/dist/'],
};
const roots = ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/test'];
export default {
  /** Generous: a test that is slow on a busy machine is not wrong. Speed is measured by `npm run bench`. */
  testTimeout: 60_000,
  projects: [
    {
      ...base,
      displayName: 'fast',
      roots,
      testMatch: ['**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '\\.(whole|browser)\\.spec\\.ts$'],
    },
    { ...base, displayName: 'whole', roots, testMatch: ['**/*.whole.spec.ts'] },
    { ...base, displayName: 'browser', roots, testMatch: ['**/*.browser.spec.ts'] },
  ],
};
