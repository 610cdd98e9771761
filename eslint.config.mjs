import tseslint from 'typescript-eslint';

/** What would let a clock, chance or the environment into the pure core. */
const impure = [
  { object: 'Date', property: 'now', message: 'Time enters the core as data.' },
  { object: 'Math', property: 'random', message: 'Chance enters the core as data.' },
];

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', 'data/', 'coverage/', 'apps/dashboard/dist/'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['libs/{kernel,zaak,normen,projections}/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-properties': ['error', ...impure],
      'no-restricted-globals': [
        'error',
        'process',
        'setTimeout',
        'setInterval',
        'setImmediate',
        'fetch',
        'performance',
        'crypto',
      ],
      'no-restricted-syntax': [
        'error',
        { selector: ':function[async=true]', message: 'The core is synchronous.' },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time enters the core as data.' },
        { selector: "CallExpression[callee.name='Date']", message: 'Time enters the core as data.' },
      ],
    },
  },
  {
    files: ['apps/cli/**', 'test/**', 'apps/all-in-one/src/main.ts', '**/*.spec.ts', '.ci/**', '**/*.mjs', '**/*.cjs'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
);
