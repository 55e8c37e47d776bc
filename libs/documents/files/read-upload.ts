import type { FastifyRequest } from 'fastify';

/** A file that came with a form. */
export interface Upload {
  /** As the sender calls it, without a path. */
  name: string;
  content: Buffer;
}

/** A form with one file. */
export interface FormInHand {
  /** What stood in the form before the file. */
  fields: ReadonlyMap<string, string>;
  file: Upload;
}

const MOST_FIELDS = 12;
const LONGEST_FIELD = 4_000;

/**
 * The fields of a multipart form and the one file behind them, in memory, which the limit bounds.
 *
 * @param name the field that must bear the file
 */
export async function readForm(request: FastifyRequest, name: string, mostBytes: number): Promise<FormInHand | 'MISSING' | 'TOO_LARGE'> {
  if (!request.isMultipart()) return 'MISSING';
  const fields = new Map<string, string>();
  try {
    for await (const part of request.parts({ limits: { fields: MOST_FIELDS, fieldSize: LONGEST_FIELD, files: 1, fileSize: mostBytes } })) {
      if (part.type === 'field') fields.set(part.fieldname, String(part.value));
      else if (part.fieldname === name) {
        const content = await part.toBuffer();
        return { fields, file: { name: part.filename.split(/[/\\]/).at(-1)!.normalize('NFC'), content } };
      } else part.file.resume();
    }
    return 'MISSING';
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'FST_REQ_FILE_TOO_LARGE') return 'TOO_LARGE';
    if (code?.startsWith('FST_')) return 'MISSING';
    throw error;
  }
}

/** As readForm, for a form of nothing but the file. */
export async function readUpload(request: FastifyRequest, name: string, mostBytes: number): Promise<Upload | 'MISSING' | 'TOO_LARGE'> {
  const form = await readForm(request, name, mostBytes);
  return typeof form === 'string' ? form : form.file;
}
