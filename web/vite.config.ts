import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compiledMessages } from './tools/messages-plugin.mjs';
import { precompress } from './tools/precompress-plugin.mjs';
import { preloadTable } from './tools/preload-plugin.mjs';
import { trustedDocuments } from './tools/trusted-documents-plugin.mjs';
import { evaluateInTurns } from './tools/turns-plugin.mjs';

const SERVER = 'http://127.0.0.1:3000';
const SERVER_PATHS = [
  '/auth', '/graphql', '/brand', '/photos', '/account', '/accounting', '/card', '/charges', '/contact', '/desk/', '/letters', '/notices',
  '/payment-slip', '/settlements', '/manifest.webmanifest',
];

// Few files instead of dozens of crumbs, each of which would cost a telephone a round trip. What only some pages need
// stays apart.
const GROUPS = [
  { name: 'charts', test: /node_modules\/(recharts|d3-|victory-|decimal|es-toolkit|@reduxjs|redux|immer|reselect|react-redux|eventemitter3)/ },
  { name: 'markdown', test: /node_modules\/markdown-to-jsx/ },
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\/|src\/app\/react-dom|vite\/preload-helper/ },
  { name: 'router', test: /node_modules\/@tanstack/ },
  { name: 'mantine', test: /node_modules\/@mantine\/.*js$/ },
  { name: 'vendor', test: /node_modules\/.*js$/ },
  { name: 'shared', test: /src\/(?!.*([Mm]arkdown|site-panel))(ui|graphql|messages\/(index|use-text|words|write)|features\/(site|auth|people|photos)|desk\/(parts|features\/auth))\/?/, minShareCount: 2 },
  { name: 'ledger', test: /src\/features\/ledger\/([^/]+$|payment\/|home\/(account|home\.query))/, minShareCount: 2 },
];

// Each page is built by itself, so that no resident loads a byte that only the staff's pages need.
const SITE = { pages: ['index.html', 'offline.html'], table: { file: 'preload.json', routes: 'src/app/routes', words: 'index.ts' } };
const DESK = { pages: ['desk.html'], table: { file: 'preload-desk.json', routes: 'src/desk/routes', words: 'desk/index.ts' } };

/** The residents' site, or with `--mode desk`, afterwards and beside it, the staff's. */
export default defineConfig(({ mode }) => {
  const { pages, table } = mode === 'desk' ? DESK : SITE;
  const first = mode !== 'desk';
  return {
    plugins: [trustedDocuments(), compiledMessages(), react(), preloadTable(table), evaluateInTurns(), precompress()],
    // The server puts a fresh nonce where this stands.
    html: { cspNonce: '__NONCE__' },
    build: {
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 600,
      modulePreload: { polyfill: false },
      emptyOutDir: first,
      copyPublicDir: first,
      rolldownOptions: {
        input: pages,
        output: { codeSplitting: { groups: GROUPS, includeDependenciesRecursively: false } },
      },
    },
    server: { proxy: Object.fromEntries(SERVER_PATHS.map((path) => [path, SERVER])) },
  };
});
