import type { Manifest } from '../contract/index.js';

/** What the office says of files that come without a manifest. */
export interface SaidOfFiles {
  /** The moment whose state they show, ISO 8601 with its offset. */
  asOf: string;
  mode: Manifest['mode'];
}

const SOURCE = 'pliki wgrane w panelu biura';

/** The manifest of files that an office uploads without one. @param cooperative its slug */
export const manifestFor = (cooperative: string, { asOf, mode }: SaidOfFiles): Buffer =>
  Buffer.from(JSON.stringify({ formatVersion: 1, cooperative, source: SOURCE, asOf, mode }));
