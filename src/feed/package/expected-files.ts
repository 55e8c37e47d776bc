import { FILE_NAMES, MANIFEST, type FileName } from '../contract/index.js';
import type { Mapping } from '../mapping/mapping.js';
import { TABLE_FORMS } from './feed-package.js';

const FORMS_BY_NAME = TABLE_FORMS.filter((form) => form !== 'txt');

/** Which files a package may have, and which tables of the contract lie in each. Capitals don't matter: DOS has no other. */
export class ExpectedFiles {
  private readonly tables = new Map<string, FileName[]>();

  constructor(mapping: Mapping | null) {
    for (const table of FILE_NAMES) {
      const theirs = mapping?.files[table]?.file;
      const files = theirs ? [theirs] : FORMS_BY_NAME.map((form) => `${table}.${form}`);
      for (const file of files.map((name) => name.toLowerCase())) {
        this.tables.set(file, [...(this.tables.get(file) ?? []), table]);
      }
    }
  }

  has(file: string): boolean {
    return file === MANIFEST || this.tables.has(file.toLowerCase());
  }

  tablesIn(file: string): FileName[] {
    return this.tables.get(file.toLowerCase()) ?? [];
  }
}
