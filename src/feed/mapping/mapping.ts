import { z } from 'zod';
import { DELIMITERS, ENCODINGS, FEED_FILES, FILE_NAMES, type FileName } from '../contract/index.js';
import { DAY_FORMAT, MONTH_FORMAT } from './date-format.js';

const name = z.string().trim().min(1).max(200);
const dateFormat = z.string().regex(DAY_FORMAT);
const monthFormat = z.string().regex(MONTH_FORMAT);

/** Where the value of one column comes from. */
const source = z.union([
  /** Their column, taken as it stands. */
  name,
  z.strictObject({
    column: name,
    /** Their codes and what the contract calls them: { Z: CHARGE }. A code that is not here is taken as it stands. */
    values: z.record(z.string(), z.string().max(500)).optional(),
    /** In place of an empty value. */
    whenEmpty: z.string().max(500).optional(),
    /** How their days or months are written, where it is not as the contract has them. */
    dateFormat: z.union([dateFormat, monthFormat]).optional(),
    /** Their sign is the other way round. */
    negate: z.boolean().optional(),
    /** Their sign is the other way round where another of their columns says so: { column: STRONA, is: [Ma] }. */
    negateWhen: z.strictObject({ column: name, is: z.array(z.string()).min(1) }).optional(),
    /** Stands before the value: keeps keys of two of their tables apart. */
    prefix: z.string().max(20).optional(),
  }),
  /** Some of their columns, joined: a key of theirs may have several parts. */
  z.strictObject({ columns: z.array(name).min(2).max(6), join: z.string().max(5).default('/') }),
  /** The same in every row. */
  z.strictObject({ value: z.string().max(500) }),
]);
export type Source = z.infer<typeof source>;

const table = z.strictObject({
  /** Their file: a plain name, with its ending. */
  file: z.string().regex(/^[^/\\\p{Cc}]{1,100}\.(csv|txt|xlsx|xls|dbf)$/iu).optional(),
  /** Sheet of a workbook; left out, the one that bears the contract's name or the only one. */
  sheet: z.string().min(1).max(31).optional(),
  /** Line with the names of the columns. */
  headerLine: z.int().min(1).max(100).optional(),
  encoding: z.enum(ENCODINGS).optional(),
  delimiter: z.enum(DELIMITERS).optional(),
  dateFormat: dateFormat.optional(),
  monthFormat: monthFormat.optional(),
  columns: z.record(z.string(), source).default({}),
});

/**
 * How one cooperative's own files become those of the contract: names, codes, signs, constants, dates, encoding. It is
 * applied before anything is checked; what is told of a row bears their names.
 */
export const mappingSchema = z
  .strictObject({
    encoding: z.enum(ENCODINGS).optional(),
    delimiter: z.enum(DELIMITERS).optional(),
    dateFormat: dateFormat.optional(),
    monthFormat: monthFormat.optional(),
    files: z.partialRecord(z.enum(FILE_NAMES), table).default({}),
  })
  .check((context) => {
    for (const [file, { columns = {} }] of Object.entries(context.value.files)) {
      for (const column of Object.keys(columns)) {
        if (column in FEED_FILES[file as FileName].columns) continue;
        context.issues.push({
          code: 'custom', input: column, path: ['files', file, 'columns', column], message: 'the contract has no such column',
        });
      }
    }
  });
export type Mapping = z.infer<typeof mappingSchema>;
export type TableMapping = z.infer<typeof table>;
