import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { trustedDocuments } from './tools/trusted-documents-plugin.mjs';

const SERVER = 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [trustedDocuments(), react()],
  // The server puts a fresh nonce where this stands.
  html: { cspNonce: '__NONCE__' },
  build: { target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 600 },
  server: { proxy: { '/auth': SERVER, '/graphql': SERVER, '/brand': SERVER, '/photos': SERVER } },
});
