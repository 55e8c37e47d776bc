import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipFile, type Packed } from '../testing/zip-file.js';
import { Problems } from '../problems.js';
import { PACKAGE_LIMITS } from './feed-package.js';
import { openPackage } from './open-package.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'feed-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function zip(files: Packed[]): string {
  const path = join(folder, 'paczka.zip');
  writeFileSync(path, zipFile(files));
  return path;
}

async function read(path: string, limits = PACKAGE_LIMITS) {
  const problems = new Problems();
  const feed = await openPackage(path, problems, limits);
  const contents: Record<string, string> = {};
  for (const name of feed?.names ?? []) {
    const chunks: Buffer[] = [];
    for await (const chunk of feed?.open(name) ?? []) chunks.push(chunk);
    contents[name] = Buffer.concat(chunks).toString();
  }
  await feed?.close();
  return { contents, codes: problems.listed.map(({ file, code }) => `${file} ${code}`) };
}

const marks = { name: 'marks.csv', content: Buffer.from('account;period;kind\n') };

describe('a package', () => {
  it('is a ZIP or a directory', async () => {
    expect(await read(zip([marks]))).toEqual({ contents: { 'marks.csv': 'account;period;kind\n' }, codes: [] });
    const directory = join(folder, 'paczka');
    mkdirSync(directory);
    writeFileSync(join(directory, 'marks.csv'), marks.content);
    expect(await read(directory)).toEqual({ contents: { 'marks.csv': 'account;period;kind\n' }, codes: [] });
  });

  it('is there', async () => {
    expect((await read(join(folder, 'nothing'))).codes).toEqual(['nothing NO_PACKAGE']);
    writeFileSync(join(folder, 'text.zip'), 'PK, but no archive');
    expect((await read(join(folder, 'text.zip'))).codes).toEqual(['text.zip NOT_A_ZIP']);
  });

  it('weighs no more than it may', async () => {
    expect((await read(zip([marks]), { files: 100, unpackedBytes: 10 })).codes).toEqual(['paczka.zip TOO_LARGE']);
    expect(
      (await read(zip([marks, { ...marks, name: 'entries.csv' }]), { ...PACKAGE_LIMITS, files: 1 })).codes,
    ).toEqual(['paczka.zip TOO_MANY_FILES']);
  });
});

describe('a ZIP', () => {
  it.each(['/etc/passwd', '../marks.csv', 'a/../../marks.csv', 'C:\\marks.csv', '..\\marks.csv'])(
    'names no path such as %s',
    async (name) => {
      expect((await read(zip([{ ...marks, name }]))).codes).toEqual([`${name} UNSAFE_PATH`]);
    },
  );

  it('holds expected files alone, once, plain and open', async () => {
    expect((await read(zip([{ ...marks, name: 'feed/marks.csv' }]))).codes).toEqual(['feed/marks.csv UNEXPECTED_FILE']);
    expect((await read(zip([marks, marks]))).codes).toEqual(['marks.csv DUPLICATE_FILE']);
    expect((await read(zip([{ ...marks, says: { flags: 0x801 } }]))).codes).toEqual(['marks.csv ENCRYPTED']);
    expect((await read(zip([{ ...marks, says: { attributes: 0o120777 * 0x10000 } }]))).codes).toEqual([
      'marks.csv NOT_A_PLAIN_FILE',
    ]);
  });

  it('is no bomb', async () => {
    const zeros = { name: 'entries.csv', content: Buffer.alloc(3_000_000) };
    expect((await read(zip([zeros]))).codes).toEqual(['entries.csv SUSPICIOUS_COMPRESSION']);
    await expect(read(zip([{ ...zeros, says: { size: 100 } }]))).rejects.toMatchObject({ code: 'BROKEN_ARCHIVE' });
  });

  it('has the contents that it says it has', async () => {
    await expect(read(zip([{ ...marks, says: { checksum: 1 } }]))).rejects.toMatchObject({ code: 'BROKEN_ARCHIVE' });
    await expect(read(zip([{ ...marks, says: { size: 5000 } }]))).rejects.toMatchObject({ code: 'BROKEN_ARCHIVE' });
  });
});

describe('a directory', () => {
  it('holds expected, plain files of its own alone', async () => {
    const directory = join(folder, 'paczka');
    mkdirSync(join(directory, 'titles.csv'), { recursive: true });
    writeFileSync(join(folder, 'secret'), 'x');
    writeFileSync(join(directory, 'marks.csv'), marks.content);
    writeFileSync(join(directory, 'notes.txt'), '');
    symlinkSync(join(folder, 'secret'), join(directory, 'entries.csv'));
    symlinkSync(join(directory, 'marks.csv'), join(directory, 'letters.csv'));
    expect((await read(directory)).codes.toSorted()).toEqual([
      'entries.csv NOT_A_PLAIN_FILE',
      'notes.txt UNEXPECTED_FILE',
      'titles.csv NOT_A_PLAIN_FILE',
    ]);
  });
});
