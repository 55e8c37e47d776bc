import { finished } from 'node:stream/promises';
import type { Multipart, MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { ZipFile } from 'yazl';
import { MANIFEST } from '../contract/index.js';
import { LARGEST_PACKAGE_BYTES } from '../queue/feed-intake.service.js';

const MOST_FILES = 60;

/** ALONE: a ZIP came together with other files. */
export type UploadFault = 'MISSING' | 'ALONE' | 'TOO_LARGE';

/** Thrown in mid-stream where what comes can't be taken. */
export class UploadRefused extends Error {
  constructor(readonly code: UploadFault) {
    super(code);
  }
}

export interface Uploaded {
  /** What the history calls it: the name of the first file. */
  name: string;
  /** The bytes as they come. @throws UploadRefused in mid-stream */
  content: AsyncGenerator<Buffer>;
}

/**
 * The files of a form as one package, as they come, so that nobody holds them: a ZIP as it is, anything else put
 * into one, unpacked, with the manifest if there is none among them.
 */
export async function uploadedPackage(request: FastifyRequest, manifest: Buffer): Promise<Uploaded | 'MISSING'> {
  const form = await opened(request, LARGEST_PACKAGE_BYTES + 1);
  if (!form) return 'MISSING';
  const { first, name, parts } = form;
  return { name, content: isZip(name) ? alone(first, parts) : together(first, parts, manifest) };
}

/** The one file of a form, as it comes. */
export async function uploadedFile(request: FastifyRequest, mostBytes: number): Promise<Uploaded | 'MISSING'> {
  const form = await opened(request, mostBytes);
  return form ? { name: form.name, content: alone(form.first, form.parts) } : 'MISSING';
}

async function opened(request: FastifyRequest, fileSize: number) {
  if (!request.isMultipart()) return null;
  const parts = request.parts({ limits: { fields: 0, files: MOST_FILES, fileSize } });
  const first = await nextFile(parts);
  return first && { first, parts, name: plainName(first) };
}

const isZip = (name: string): boolean => /\.zip$/i.test(name);

async function* alone(file: MultipartFile, rest: AsyncIterator<Multipart>): AsyncGenerator<Buffer> {
  yield* heeding(file.file);
  if (await nextFile(rest)) throw new UploadRefused('ALONE');
}

/** Files as an archive: they are stored as they are, for the office's server has better things to do than to pack. */
async function* together(first: MultipartFile, rest: AsyncIterator<Multipart>, manifest: Buffer): AsyncGenerator<Buffer> {
  const zip = new ZipFile();
  const output = zip.outputStream as NodeJS.ReadableStream & { destroy(error?: Error): void };
  const feeding = feed(zip, first, rest, manifest).catch((error: Error) => output.destroy(error));
  zip.on('error', (error: Error) => output.destroy(error));
  yield* heeding(output as AsyncIterable<Buffer>);
  await feeding;
}

async function feed(zip: ZipFile, first: MultipartFile, rest: AsyncIterator<Multipart>, manifest: Buffer): Promise<void> {
  let hasManifest = false;
  for (let part: MultipartFile | null = first; part; part = await nextFile(rest)) {
    const name = plainName(part);
    if (isZip(name)) throw new UploadRefused('ALONE');
    hasManifest ||= name === MANIFEST;
    const taken = finished(part.file);
    zip.addReadStream(part.file, name, { compress: false });
    await taken;
  }
  if (!hasManifest) zip.addBuffer(manifest, MANIFEST);
  zip.end();
}

/** The next file of a form; null after the last. @throws UploadRefused */
async function nextFile(parts: AsyncIterator<Multipart>): Promise<MultipartFile | null> {
  try {
    for (;;) {
      const next = await parts.next();
      if (next.done) return null;
      const part: Multipart = next.value;
      if (part.type === 'file' && part.filename !== '') return part;
      if (part.type === 'file') part.file.resume();
    }
  } catch (error) {
    throw asRefusal(error);
  }
}

/** A stream whose faults are told in our words. */
async function* heeding(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* stream;
  } catch (error) {
    throw asRefusal(error);
  }
}

function asRefusal(error: unknown): unknown {
  const { code } = error as { code?: string };
  if (code === 'FST_REQ_FILE_TOO_LARGE') return new UploadRefused('TOO_LARGE');
  return code?.startsWith('FST_') ? new UploadRefused('MISSING') : error;
}

/** The sender's name of a file without a path, as an archive may bear it. */
const plainName = ({ filename }: MultipartFile): string => filename.split(/[/\\]/).at(-1)!.normalize('NFC') || 'plik';
