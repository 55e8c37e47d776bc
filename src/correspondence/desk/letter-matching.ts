import { parse } from 'csv-parse/sync';

/** Names the letters of an archive where their files' names don't. */
export const MANIFEST = 'pisma.csv';

/** What a row of the manifest says of a file; empty texts say nothing. */
export interface ManifestRow {
  key: string;
  subject: string;
  caseNumber: string;
  issuedOn: string;
}

/** True for what may stand in an archive of letters: PDF files at its top, and the manifest. */
export const isLetterName = (name: string): boolean => name === MANIFEST || /^[^/\\]{1,150}\.pdf$/i.test(name);

/**
 * The keys that a file's name may mean, the longest first: '77_czynsz_2026.pdf' may be of 77_czynsz_2026, of 77_czynsz
 * or of 77, as a key may have underscores itself.
 */
export function keysOf(name: string): string[] {
  const parts = name.replace(/\.pdf$/i, '').split('_');
  return parts.map((_, at) => parts.slice(0, parts.length - at).join('_')).filter((key) => key !== '');
}

/**
 * Reads a manifest: UTF-8, semicolons, the columns plik and kontrahent, and temat, znak and data where letters differ in them.
 *
 * @returns its rows by file, or null where it is no such table
 */
export function readManifest(content: Buffer): Map<string, ManifestRow> | null {
  try {
    const rows: Record<string, string>[] = parse(content, { bom: true, columns: true, delimiter: ';', trim: true, skip_empty_lines: true, relax_column_count: true });
    if (!rows.every((row) => row['plik'] && row['kontrahent'])) return null;
    return new Map(rows.map((row) => [row['plik']!.normalize('NFC'), {
      key: row['kontrahent']!, subject: row['temat'] ?? '', caseNumber: row['znak'] ?? '', issuedOn: row['data'] ?? '',
    }]));
  } catch {
    return null;
  }
}
