import { z } from 'zod';
import { parseGrosze } from '#libs/money';
import { FILE_NAMES } from './file.js';

/** Name of the file that says what the others are. */
export const MANIFEST = 'manifest.json';

const EARLIEST_YEAR = 2000;

/** The encodings of Polish that programs write; what a file is in is declared, or found by its letters. */
export const ENCODINGS = ['UTF-8', 'CP1250', 'ISO-8859-2', 'CP852', 'MAZOVIA'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What may stand between two values of a line. */
export const DELIMITERS = [';', ',', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const controlTotal = z.strictObject({
  /** Number of rows, the header not counted. */
  rows: z.int().min(0).optional(),
  /** Sum of the column `amount`, in zł, as text. */
  amount: z.string().refine((text) => parseGrosze(text) !== null).optional(),
});

/** What a package says about itself. */
export const manifestSchema = z.strictObject({
  formatVersion: z.literal(1),
  /** Slug of the cooperative; a package for another one is refused. */
  cooperative: z.string().trim().min(1).max(100),
  /** Name and version of the accounting program. */
  source: z.string().trim().regex(/^\P{Cc}{1,200}$/u),
  /** The moment whose state the package shows; a package older than the last one loaded is refused. */
  asOf: z.iso
    .datetime({ offset: true, abort: true })
    .refine((text) => new Date(text).getUTCFullYear() >= EARLIEST_YEAR),
  /** full: rows missing from a file that is present are deleted; incremental: nothing is deleted. */
  mode: z.enum(['full', 'incremental']),
  /** Left out: found by the letters of each file. */
  encoding: z.enum(ENCODINGS).optional(),
  /** Left out: found by the header of each file. */
  delimiter: z.enum(DELIMITERS).optional(),
  /** By file name without '.csv'; what does not add up refuses the package. */
  controlTotals: z.partialRecord(z.enum(FILE_NAMES), controlTotal).default({}),
});
export type Manifest = z.infer<typeof manifestSchema>;
