import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const NODE_GLOBALS = ['process', 'console', 'Buffer', 'URL', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'fetch', 'performance'];
const SERVER = ['src/**/*.ts', 'libs/**/*.ts', 'config/**/*.ts', 'migrations/**/*.ts', 'demo/**/*.ts', 'bench/**/*.ts', 'test/**/*.ts'];
const WEB = ['web/**/*.{ts,tsx}'];

// Only the door to rows, and what prepares or probes a database as a whole, may hold a connection of its own.
const MAY_HOLD_CONNECTIONS = [
  'libs/cooperative/**', 'src/feed/**', 'src/migrate.ts', 'config/data-source.ts', 'migrations/**', 'demo/**', 'bench/**', 'test/**', 'libs/documents/jobs/living-workers.ts',
];
const DOOR = 'Rows are reached through the scoped database of #libs/cooperative alone.';
const RAW_TYPEORM = ['DataSource', 'EntityManager', 'QueryRunner', 'Repository', 'TreeRepository', 'getRepository'];
const RAW_NEST = ['InjectDataSource', 'InjectEntityManager', 'InjectRepository', 'getDataSourceToken', 'getRepositoryToken'];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.data/**', 'coverage/**', 'web/src/graphql/*.d.ts', 'docs/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    extends: [js.configs.recommended],
    languageOptions: { globals: Object.fromEntries(NODE_GLOBALS.map((name) => [name, 'readonly'])) },
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }] },
  },
  { files: ['web/public/sw.js'], languageOptions: { globals: { self: 'readonly', caches: 'readonly', location: 'readonly', Response: 'readonly' } } },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs', globals: { module: 'readonly', require: 'readonly' } } },
  {
    files: [...SERVER, ...WEB],
    extends: [js.configs.recommended, tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
      // A Nest method may be async for its interface's sake, and a module class has no members.
      '@typescript-eslint/require-await': 'off',
      // It would have type arguments in one place and assertions in another for one and the same doubt.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowNever: true }],
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['warn', 250],
      'no-restricted-syntax': ['error', {
        selector: 'ExportDefaultDeclaration', message: 'Export by name, so that a thing has one name everywhere.',
      }],
    },
  },
  {
    files: SERVER,
    ignores: MAY_HOLD_CONNECTIONS,
    rules: {
      'no-restricted-imports': ['error', {
        paths: [
          { name: 'pg', message: DOOR },
          { name: 'pg-pool', message: DOOR },
          { name: 'typeorm', importNames: RAW_TYPEORM, message: DOOR },
          { name: '@nestjs/typeorm', importNames: RAW_NEST, message: DOOR },
        ],
      }],
      'no-restricted-syntax': ['error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name, so that a thing has one name everywhere.' },
        { selector: 'CallExpression[callee.property.name=/^(createQueryRunner|createQueryBuilder|getRepository|getTreeRepository)$/]', message: DOOR },
        { selector: 'MemberExpression[property.name=/^(dataSource|entityManager)$/]', message: DOOR },
      ],
    },
  },
  {
    files: WEB,
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // React takes an async handler; a rejection reaches the page's error boundary through the router.
      // The router's redirects are thrown, and are no errors.
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  { files: ['web/*.config.ts', '**/*.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
  // Tests read answers whose shape they assert.
  {
    files: ['test/**/*.ts', '**/*.spec.ts', '**/*.spec.tsx'],
    rules: { '@typescript-eslint/unbound-method': 'off', 'max-lines': ['warn', 400] },
  },
);
