import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const COMPRESSIBLE = /^assets\/.*\.(js|css|svg|json|webmanifest)$/;
const WORTH_IT = 1_024;
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

/** Vite plugin: beside every built file its Brotli and gzip form, made once with all effort, as the server sends them. */
export function precompress() {
  return {
    name: 'precompress',
    apply: 'build',
    writeBundle({ dir }, bundle) {
      for (const name of Object.keys(bundle).filter((file) => COMPRESSIBLE.test(file))) {
        const content = readFileSync(join(dir, name));
        if (content.length < WORTH_IT) continue;
        writeFileSync(join(dir, `${name}.br`), brotliCompressSync(content, BROTLI));
        writeFileSync(join(dir, `${name}.gz`), gzipSync(content, { level: 9 }));
      }
    },
  };
}
