import { basename } from 'node:path';
import { crc32 } from 'node:zlib';
import { openPromise, validateFileName, type Entry, type ZipFile } from 'yauzl';
import { Unreadable, type Problems } from '../problems.js';
import type { ExpectedFiles } from './expected-files.js';
import type { PackageFiles, PackageLimits } from './feed-package.js';

const MEGABYTE = 1024 * 1024;
/** Tables of an accounting program shrink some ten to forty times. */
const PLAUSIBLE_COMPRESSION = 200;
const SYMBOLIC_LINK = 0o12;

/** Opens a ZIP as a package, from its directory alone: nothing is unpacked before everything in it is acceptable. */
export async function openArchive(
  path: string,
  problems: Problems,
  limits: PackageLimits,
  expected: ExpectedFiles,
): Promise<PackageFiles | null> {
  const file = basename(path);
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false };
  const zip = await openPromise(path, options).catch(() => null);
  if (!zip) {
    problems.add('NOT_A_ZIP', { file });
    return null;
  }
  const entries = await entriesOf(zip, file, problems, limits, expected);
  if (problems.count > 0) {
    zip.close();
    return null;
  }
  return {
    names: new Set(entries.keys()),
    open: (name) => contents(zip, entries.get(name)),
    close: () => Promise.resolve(zip.close()),
  };
}

async function entriesOf(
  zip: ZipFile,
  file: string,
  problems: Problems,
  limits: PackageLimits,
  expected: ExpectedFiles,
): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  if (zip.entryCount > limits.files) {
    problems.add('TOO_MANY_FILES', { file }, { limit: limits.files });
    return entries;
  }
  let bytes = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileNameRaw.toString('utf8');
      checkEntry(name, entry, problems, expected);
      if (entries.has(name)) problems.add('DUPLICATE_FILE', { file: name });
      entries.set(name, entry);
      bytes += entry.uncompressedSize;
    }
  } catch {
    problems.add('NOT_A_ZIP', { file });
  }
  if (bytes > limits.unpackedBytes) problems.add('TOO_LARGE', { file }, { limit: limits.unpackedBytes / MEGABYTE });
  return entries;
}

function checkEntry(name: string, entry: Entry, problems: Problems, expected: ExpectedFiles): void {
  const place = { file: name };
  if (validateFileName(name) !== null) return problems.add('UNSAFE_PATH', place);
  if (!expected.has(name)) return problems.add('UNEXPECTED_FILE', place);
  if (entry.isEncrypted()) return problems.add('ENCRYPTED', place);
  if (!entry.canDecodeFileData()) return problems.add('BROKEN_ARCHIVE', place);
  if (entry.externalFileAttributes >>> 28 === SYMBOLIC_LINK) return problems.add('NOT_A_PLAIN_FILE', place);
  if (entry.uncompressedSize > MEGABYTE && entry.uncompressedSize / entry.compressedSize > PLAUSIBLE_COMPRESSION) {
    problems.add('SUSPICIOUS_COMPRESSION', place, { limit: PLAUSIBLE_COMPRESSION });
  }
}

/** Unpacks one file; more bytes than its header declares, fewer, or other ones end in Unreadable. */
async function* contents(zip: ZipFile, entry: Entry | undefined): AsyncGenerator<Buffer> {
  if (!entry) throw new Error('no such file in the package');
  let checksum = 0;
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      checksum = crc32(chunk as Buffer, checksum);
      yield chunk as Buffer;
    }
  } catch {
    throw new Unreadable('BROKEN_ARCHIVE');
  }
  if (checksum !== entry.crc32) throw new Unreadable('BROKEN_ARCHIVE');
}
