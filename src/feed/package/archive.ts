import { basename } from 'node:path';
import { crc32 } from 'node:zlib';
import { fromBufferPromise, openPromise, validateFileName, type Entry, type ZipFile } from 'yauzl';
import { Unreadable, type Problems } from '../problems.js';
import type { PackageFiles, PackageLimits } from './feed-package.js';

const MEGABYTE = 1024 * 1024;
/** Tables of an accounting program shrink some ten to forty times. */
const PLAUSIBLE_COMPRESSION = 200;
const SYMBOLIC_LINK = 0o12;

/** The names that an archive may hold. */
interface Expected {
  has(name: string): boolean;
}

const OPTIONS = { lazyEntries: true, autoClose: false, decodeStrings: false };

/** A ZIP that came with a request: its name, and the whole of it. */
export interface ArchiveInHand {
  name: string;
  content: Buffer;
}

/**
 * Opens a ZIP as a package, from its directory alone: nothing is unpacked before everything in it is acceptable.
 *
 * @param source a path, or a ZIP in hand
 * @param expected the names that may stand in it
 */
export async function openArchive(
  source: string | ArchiveInHand,
  problems: Problems,
  limits: PackageLimits,
  expected: Expected,
): Promise<PackageFiles | null> {
  const file = typeof source === 'string' ? basename(source) : source.name;
  const opened = typeof source === 'string' ? openPromise(source, OPTIONS) : fromBufferPromise(source.content, OPTIONS);
  const zip = await opened.catch(() => null);
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
  expected: Expected,
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

function checkEntry(name: string, entry: Entry, problems: Problems, expected: Expected): void {
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
