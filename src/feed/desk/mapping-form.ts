import { z } from 'zod';
import { DELIMITERS, ENCODINGS } from '../contract/index.js';
import type { Look } from '../mapping/look-at-sample.js';

const looks = z.record(z.string(), z.object({
  encoding: z.enum(ENCODINGS).optional(),
  delimiter: z.enum(DELIMITERS).optional(),
  headerLine: z.int().min(1).max(100).optional(),
  sheet: z.string().min(1).max(31).optional(),
}));

/** How the files of a sample are to be looked at; what makes no sense is as if nothing was said. */
export function looksOf(text: string | undefined): Record<string, Look> {
  const read = looks.safeParse(jsonOf(text));
  return read.success ? (read.data as Record<string, Look>) : {};
}

/** A mapping as it came, unchecked. */
export const mappingOf = (text: string | undefined): unknown => jsonOf(text) ?? null;

function jsonOf(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
