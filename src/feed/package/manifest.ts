import { isUtf8 } from 'node:buffer';
import type { z } from 'zod';
import { FEED_FILES, FILE_NAMES, MANIFEST, manifestSchema, type Manifest } from '../contract/index.js';
import type { ProblemCode } from '../messages.js';
import { Unreadable, type Problems } from '../problems.js';
import type { PackageFiles } from './feed-package.js';

const LARGEST_BYTES = 64 * 1024;
const FIELD_CODES: Record<string, ProblemCode> = {
  formatVersion: 'MANIFEST_FORMAT_VERSION',
  cooperative: 'MANIFEST_COOPERATIVE',
  source: 'MANIFEST_SOURCE',
  asOf: 'MANIFEST_AS_OF',
  mode: 'MANIFEST_MODE',
  encoding: 'MANIFEST_ENCODING',
  delimiter: 'MANIFEST_DELIMITER',
  controlTotals: 'MANIFEST_CONTROL_TOTALS',
};

/** Reads the manifest of a package; null where it has problems. */
export async function readManifest(feed: PackageFiles, problems: Problems): Promise<Manifest | null> {
  if (!feed.names.has(MANIFEST)) {
    problems.add('NO_MANIFEST', { file: MANIFEST });
    return null;
  }
  const document = await jsonOf(feed);
  if (document === undefined) {
    problems.add('MANIFEST_NOT_JSON', { file: MANIFEST });
    return null;
  }
  const read = manifestSchema.safeParse(document);
  for (const issue of read.error?.issues ?? []) report(issue, document, problems);
  if (read.success) checkControlTotals(read.data, feed, problems);
  return problems.count > 0 ? null : (read.data ?? null);
}

async function jsonOf(feed: PackageFiles): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of feed.open(MANIFEST)) {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes > LARGEST_BYTES) return undefined;
    }
    const text = Buffer.concat(chunks);
    return isUtf8(text) ? JSON.parse(text.toString().replace(/^\ufeff/, '')) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof Unreadable) return undefined;
    throw error;
  }
}

function report(issue: z.core.$ZodIssue, document: unknown, problems: Problems): void {
  const [field] = issue.path;
  if (field === undefined && issue.code === 'unrecognized_keys') {
    for (const column of issue.keys) problems.add('MANIFEST_UNKNOWN', { file: MANIFEST, column });
  } else if (field === undefined) {
    problems.add('MANIFEST_NOT_AN_OBJECT', { file: MANIFEST });
  } else {
    const place = { file: MANIFEST, column: issue.path.join('.'), value: textAt(document, issue.path) };
    problems.add(FIELD_CODES[String(field)] ?? 'MANIFEST_UNKNOWN', place);
  }
}

/** What stands at a path of a document, as JSON. */
function textAt(document: unknown, path: PropertyKey[]): string | null {
  const value = path.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown> | undefined)?.[step], document);
  return value === undefined ? null : JSON.stringify(value);
}

function checkControlTotals({ controlTotals }: Manifest, feed: PackageFiles, problems: Problems): void {
  for (const name of FILE_NAMES) {
    const totals = controlTotals[name];
    if (!totals) continue;
    const column = `controlTotals.${name}`;
    if (!feed.names.has(`${name}.csv`)) problems.add('CONTROL_FILE', { file: MANIFEST, column });
    else if (totals.amount !== undefined && !FEED_FILES[name].columns.amount) {
      problems.add('MANIFEST_CONTROL_TOTALS', { file: MANIFEST, column: `${column}.amount`, value: totals.amount });
    }
  }
}
