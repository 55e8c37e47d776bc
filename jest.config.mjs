import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

const swc = JSON.parse(readFileSync(new URL('./.swcrc', import.meta.url), 'utf8'));
const parser = { ...swc.jsc.parser, tsx: true };
const react = { ...swc.jsc.transform, react: { runtime: 'automatic' } };

const shared = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  // JavaScript first: only our own files are TypeScript, and a package may ship both side by side.
  moduleFileExtensions: ['js', 'mjs', 'cjs', 'ts', 'tsx', 'json', 'node'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '\\.ts$': ['@swc/jest', { ...swc, swcrc: false, sourceMaps: 'inline' }],
    '\\.tsx$': ['@swc/jest', { ...swc, jsc: { ...swc.jsc, parser, transform: react }, swcrc: false, sourceMaps: 'inline' }],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/web/dist', '<rootDir>/.data'],
};

/** Pure rules stand as *.spec.ts beside their code; whatever wants a database or a server is *.e2e.ts. */
export default {
  cacheDirectory: 'node_modules/.cache/jest',
  maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
  // Every file that boots the application keeps some 55 MB of its worker.
  workerIdleMemoryLimit: '1GB',
  projects: [
    { ...shared, displayName: 'rules', testMatch: ['**/*.spec.ts', '**/*.spec.tsx', '**/*.spec.mjs'] },
    {
      ...shared,
      displayName: 'system',
      testMatch: ['**/*.e2e.ts'],
      testTimeout: 30_000,
      globalSetup: '<rootDir>/test/support/global-setup.mjs',
      globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
    },
  ],
};
