import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseGrosze } from '#libs/money';
import { FILE_NAMES } from '../../src/feed/index.js';
import { projectFile } from '../basics/project-files.js';
import type { PackageWriter, Row } from './package-writer.js';

/**
 * Adds a cooperative's literal rows, where it has any: `profiles/<slug>.literal.yaml` holds pieces of a feed package,
 * CSV by file name, of which not a figure depends on the day.
 */
export function addLiteralRows(slug: string, writer: PackageWriter): void {
  const file = projectFile('demo', 'profiles', `${slug}.literal.yaml`);
  if (!existsSync(file)) return;
  const pieces = parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const unknown = Object.keys(pieces).find((name) => !FILE_NAMES.some((known) => known === name));
  if (unknown !== undefined) throw new Error(`${file}: a feed package has no ${unknown}.csv`);
  for (const name of FILE_NAMES) {
    for (const row of rowsOf(pieces[name] ?? '')) {
      if (name === 'entries') writer.addEntry(row, parseGrosze(String(row['amount']))!);
      else writer.add(name, row);
    }
  }
}

function rowsOf(csv: string): Row[] {
  const [header = [], ...rows] = csv.trim().split('\n').map((line) => line.split(';'));
  return rows.map((fields) => Object.fromEntries(header.map((column, at) => [column, fields[at] ?? null])));
}
