import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

const { jsc } = JSON.parse(readFileSync(new URL('./.swcrc', import.meta.url), 'utf8'));

// The form of a module is Jest's to choose: it asks for CommonJS where a file is required.
const swc = (changes) => ['@swc/jest', { jsc: { ...jsc, ...changes }, swcrc: false, sourceMaps: 'inline' }];
const tsx = { parser: { ...jsc.parser, tsx: true }, transform: { ...jsc.transform, react: { runtime: 'automatic' } } };

// Node 20.19 lets CommonJS packages require these ES modules; Jest can't before Node 24, so they are compiled for it.
const REQUIRED_MODULES = ['content-disposition', 'cookie'];

const shared = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  // JavaScript first: only our own files are TypeScript, and a package may ship both side by side.
  moduleFileExtensions: ['js', 'mjs', 'cjs', 'ts', 'tsx', 'json', 'node'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '\\.ts$': swc(), '\\.tsx$': swc(tsx), '\\.js$': swc({ parser: { syntax: 'ecmascript' } }) },
  transformIgnorePatterns: [`/node_modules/(?!(${REQUIRED_MODULES.join('|')})/)`],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/web/dist', '<rootDir>/.data'],
};

/** Pure rules stand as *.spec.ts beside their code; whatever wants a database or a server is *.e2e.ts. */
export default {
  cacheDirectory: 'node_modules/.cache/jest',
  maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
  // Every file that boots the application keeps some 55 MB of its worker.
  workerIdleMemoryLimit: '1GB',
  testTimeout: 60_000,
  projects: [
    { ...shared, displayName: 'rules', testMatch: ['**/*.spec.ts', '**/*.spec.tsx', '**/*.spec.mjs'] },
    {
      ...shared,
      displayName: 'system',
      testMatch: ['**/*.e2e.ts'],
      globalSetup: '<rootDir>/test/support/global-setup.mjs',
      globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
    },
  ],
};
