import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './tools/precompress-plugin.mjs';
import { preloadTable } from './tools/preload-plugin.mjs';
import { trustedDocuments } from './tools/trusted-documents-plugin.mjs';

const SERVER = 'http://127.0.0.1:3000';
const SERVER_PATHS = [
  '/auth', '/graphql', '/brand', '/photos', '/account', '/accounting', '/card', '/charges', '/contact', '/letters', '/notices',
  '/payment-slip', '/settlements', '/manifest.webmanifest',
];

export default defineConfig({
  plugins: [trustedDocuments(), react(), preloadTable(), precompress()],
  // The server puts a fresh nonce where this stands.
  html: { cspNonce: '__NONCE__' },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      input: ['index.html', 'offline.html'],
      output: { codeSplitting: { groups: [{ name: 'markdown', test: /markdown-to-jsx/ }] } },
    },
  },
  server: { proxy: Object.fromEntries(SERVER_PATHS.map((path) => [path, SERVER])) },
});
