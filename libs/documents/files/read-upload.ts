import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';

/** A file that came with a form. */
export interface Upload {
  /** As the sender calls it, without a path. */
  name: string;
  content: Buffer;
}

/**
 * The one file of a multipart form, in memory, which the limit bounds.
 *
 * @param field the form's field that must bear it
 */
export async function readUpload(request: FastifyRequest, field: string, mostBytes: number): Promise<Upload | 'MISSING' | 'TOO_LARGE'> {
  const file = request.isMultipart() ? await request.file({ limits: { fileSize: mostBytes } }).catch(() => undefined) : undefined;
  if (file?.fieldname !== field) return 'MISSING';
  return contentOf(file);
}

const contentOf = (file: MultipartFile): Promise<Upload | 'TOO_LARGE'> =>
  file.toBuffer().then(
    (content) => ({ name: file.filename.split(/[/\\]/).at(-1)!.normalize('NFC'), content }),
    (error: { code?: string }) => {
      if (error.code === 'FST_REQ_FILE_TOO_LARGE') return 'TOO_LARGE' as const;
      throw error;
    });
