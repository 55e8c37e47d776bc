import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { FastifyRequest } from 'fastify';
import { MANIFEST } from '../contract/index.js';

/** What a sample may weigh, all files together: the first thousands of rows tell as much as all. */
export const SAMPLE_LIMIT = 20 * 1024 * 1024;
const MOST_FILES = 30;
const LONGEST_FIELD = 200_000;
const LONGEST_NAME = 120;
const PLAIN = /^[^/\\\p{Cc}.][^/\\\p{Cc}]*$/u;

/** Files to try a mapping on, as they lie in a folder of their own. */
export interface Sample {
  /** A folder, or the ZIP in it. */
  path: string;
  /** The other fields of the form. */
  fields: ReadonlyMap<string, string>;
}

/** Why a sample is not taken. NAME: a file is called what no file of a package may be. */
export type SampleFault = 'MISSING' | 'TOO_LARGE' | 'ALONE' | 'NAME';

/**
 * Runs `work` on the files of a form, which are gone afterwards. The fields stand before the files.
 *
 * @param manifest given to files that come without one
 */
export async function withSample<T>(request: FastifyRequest, manifest: Buffer, work: (sample: Sample) => Promise<T>): Promise<T | SampleFault> {
  if (!request.isMultipart()) return 'MISSING';
  const folder = await mkdtemp(join(tmpdir(), 'feed-sample-'));
  try {
    const taken = await takeFiles(request, folder);
    if (typeof taken === 'string') return taken;
    const zip = taken.names.find((name) => /\.zip$/i.test(name));
    if (zip && taken.names.length > 1) return 'ALONE';
    if (!zip && !taken.names.includes(MANIFEST)) await writeFile(join(folder, MANIFEST), manifest);
    return await work({ path: zip ? join(folder, zip) : folder, fields: taken.fields });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function takeFiles(request: FastifyRequest, folder: string): Promise<{ names: string[]; fields: Map<string, string> } | SampleFault> {
  const fields = new Map<string, string>();
  const names: string[] = [];
  let bytes = 0;
  try {
    for await (const part of request.parts({ limits: { fields: 4, fieldSize: LONGEST_FIELD, files: MOST_FILES, fileSize: SAMPLE_LIMIT } })) {
      if (part.type === 'field') {
        fields.set(part.fieldname, String(part.value));
        continue;
      }
      const name = part.filename.split(/[/\\]/).at(-1)!.normalize('NFC');
      if (!PLAIN.test(name) || name.length > LONGEST_NAME) return 'NAME';
      await pipeline(part.file, createWriteStream(join(folder, name), { mode: 0o600 }));
      bytes += part.file.bytesRead;
      if (bytes > SAMPLE_LIMIT) return 'TOO_LARGE';
      names.push(name);
    }
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'FST_REQ_FILE_TOO_LARGE') return 'TOO_LARGE';
    if (code?.startsWith('FST_')) return 'MISSING';
    throw error;
  }
  return names.length > 0 ? { names, fields } : 'MISSING';
}
