import { extname } from 'node:path';
import sharp from 'sharp';
import type { DraftAttachment } from './notice-draft.js';

/** The most that one file may weigh. */
export const ATTACHMENT_LIMIT = 10 * 1024 * 1024;

const MOST_PIXELS = 60_000_000;
const PDF_TAIL = 2_048;

/** The kinds of files that may go with a notice, by what their content says, with the endings that fit. */
const ENDINGS = {
  'application/pdf': ['.pdf'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/png': ['.png'],
  'image/webp': ['.webp'],
} as const;
export type AttachmentType = keyof typeof ENDINGS;

/** Why a file is not taken: as one word, and in Polish. */
export interface AttachmentFault {
  code: 'TOO_LARGE' | 'UNKNOWN_KIND' | 'NAME_DIFFERS';
  problem: string;
}

/** The media type of a file by its content, or why it is not taken: the name is believed only where the two agree. */
export async function attachmentType({ name, content }: DraftAttachment): Promise<AttachmentType | AttachmentFault> {
  if (content.length > ATTACHMENT_LIMIT) return { code: 'TOO_LARGE', problem: `${name}: ma więcej niż 10 MB` };
  const type = isPdf(content) ? 'application/pdf' : await pictureType(content);
  if (!type) return { code: 'UNKNOWN_KIND', problem: `${name}: to nie jest plik PDF, JPEG, PNG ani WebP albo jest uszkodzony` };
  const endings: readonly string[] = ENDINGS[type];
  return endings.includes(extname(name).toLowerCase()) ? type : { code: 'NAME_DIFFERS', problem: `${name}: zawartość (${type}) nie zgadza się z nazwą` };
}

function isPdf(content: Uint8Array): boolean {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  return bytes.subarray(0, 5).toString('latin1') === '%PDF-' && bytes.subarray(-PDF_TAIL).includes('%%EOF');
}

/** Null for what is no picture, or one that does not decode to its end. */
async function pictureType(content: Uint8Array): Promise<AttachmentType | null> {
  try {
    const picture = sharp(content, { limitInputPixels: MOST_PIXELS, failOn: 'warning' });
    const { format } = await picture.metadata();
    const type = `image/${format}`;
    if (!(type in ENDINGS)) return null;
    await picture.stats();
    return type as AttachmentType;
  } catch {
    return null;
  }
}
