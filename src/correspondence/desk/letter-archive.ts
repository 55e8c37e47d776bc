import type { ScopedTransaction } from '#libs/cooperative';
import { pdfFault } from '#libs/documents';
import { openArchive, Problems, type PackageFiles } from '../../feed/index.js';
import { PERSONS_OF_KEYS } from '../statements/desk.js';
import { letterForm, type LetterForm } from './letter-form.js';
import { isLetterName, keysOf, MANIFEST, readManifest, type ManifestRow } from './letter-matching.js';

const MEGABYTE = 1024 * 1024;
const LIMITS = { files: 1_000, unpackedBytes: 200 * MEGABYTE };
/** The most that one letter may weigh. */
export const LETTER_LIMIT = 10 * MEGABYTE;

/** Why a file of an archive is no letter to anybody. */
export interface ArchiveProblem {
  file: string;
  code: string;
}

/** A letter of an archive, and whose it is. */
export interface MatchedLetter extends Omit<LetterForm, 'requestId'> {
  file: string;
  personId: string;
}

/** What an archive holds: letters that have found their persons, and files that have not. */
export interface Matched {
  letters: MatchedLetter[];
  problems: ArchiveProblem[];
  archive: PackageFiles | null;
}

/** Opens an archive and finds whose each of its letters is. Its close is the caller's. */
export async function matchArchive(transaction: ScopedTransaction, upload: { name: string; content: Buffer }, form: LetterForm): Promise<Matched> {
  const found = new Problems();
  const archive = await openArchive(upload, found, LIMITS, { has: isLetterName });
  if (!archive) return { letters: [], problems: found.listed.map(({ file, code }) => ({ file, code })), archive: null };
  const manifest = archive.names.has(MANIFEST) ? await manifestOf(archive) : new Map<string, ManifestRow>();
  if (!manifest) return { letters: [], problems: [{ file: MANIFEST, code: 'NOT_A_TABLE' }], archive };
  const files = [...archive.names].filter((name) => name !== MANIFEST).sort();
  const keys = new Map(files.map((file) => [file, manifest.has(file.normalize('NFC')) ? [manifest.get(file.normalize('NFC'))!.key] : keysOf(file)]));
  const persons = new Map((await transaction.rows<{ id: string; key: string }>(PERSONS_OF_KEYS, [[...new Set([...keys.values()].flat())]])).map(({ id, key }) => [key, id]));
  const absent = [...manifest.keys()].filter((file) => !files.some((each) => each.normalize('NFC') === file)).map((file) => ({ file, code: 'FILE_MISSING' }));
  const matched: Matched = { letters: [], problems: absent, archive };
  for (const file of files) {
    const letter = await letterOf(archive, file, keys.get(file)!.map((key) => persons.get(key)).find(Boolean), withRow(form, manifest.get(file.normalize('NFC'))));
    if ('code' in letter) matched.problems.push(letter);
    else matched.letters.push(letter);
  }
  return matched;
}

/** The whole of a file of an archive; null for one that is too large or broken. */
export async function contentOf(archive: PackageFiles, name: string): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of archive.open(name)) {
      bytes += chunk.length;
      if (bytes > LETTER_LIMIT) return null;
      chunks.push(chunk);
    }
  } catch {
    return null;
  }
  return Buffer.concat(chunks);
}

async function manifestOf(archive: PackageFiles): Promise<Map<string, ManifestRow> | null> {
  const content = await contentOf(archive, MANIFEST);
  return content && readManifest(content);
}

async function letterOf(archive: PackageFiles, file: string, personId: string | undefined, form: LetterForm | null): Promise<MatchedLetter | ArchiveProblem> {
  if (!personId) return { file, code: 'NOBODY' };
  if (!form) return { file, code: 'BAD_ROW' };
  const content = await contentOf(archive, file);
  const code = content ? pdfFault(content) : 'TOO_LARGE_OR_BROKEN';
  if (code) return { file, code };
  const { subject, caseNumber, issuedOn } = form;
  return { file, personId, subject, caseNumber, issuedOn };
}

/** The form as a row of the manifest changes it; null where the two together are no letter's. */
function withRow(form: LetterForm, row: ManifestRow | undefined): LetterForm | null {
  const fields = new Map(Object.entries({
    requestId: form.requestId, subject: row?.subject || form.subject, caseNumber: row?.caseNumber || (form.caseNumber ?? ''),
    issuedOn: row?.issuedOn || (form.issuedOn ?? ''),
  }));
  const read = letterForm(fields);
  return Array.isArray(read) ? null : read;
}
