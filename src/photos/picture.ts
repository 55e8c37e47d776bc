import sharp from 'sharp';

/** Why a file is no photo that can be kept. */
export type PictureFault = 'NOT_A_PICTURE' | 'BROKEN' | 'TOO_LARGE';

/** A photo as it is kept: JPEG, upright, without anything that the camera wrote beside the picture. */
export interface Picture {
  large: Buffer;
  small: Buffer;
  width: number;
  height: number;
}

const LARGE = 2_000;
const SMALL = 360;
// A 100-megapixel picture needs 300 MB to decode; no telephone's fault report needs that many.
const MOST_PIXELS = 60_000_000;

// The first bytes of what cameras and browsers make. Nothing else reaches the library: an SVG would let it read other files.
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const PNG = Buffer.from('89504e470d0a1a0a', 'hex');
const BOXES = ['ftypavif', 'ftypavis', 'ftypheic', 'ftypheix', 'ftypmif1', 'ftypmsf1'];

function looksLikePhoto(file: Buffer): boolean {
  const text = file.subarray(0, 16).toString('latin1');
  return file.subarray(0, 3).equals(JPEG) || file.subarray(0, 8).equals(PNG)
    || (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') || BOXES.includes(text.slice(4, 12));
}

sharp.concurrency(1);

/**
 * Re-encodes an uploaded file: turned upright, at most 2,000 pixels a side, with EXIF, GPS and every other note dropped.
 *
 * @returns the photo, or why the file is none
 */
export async function pictureOf(file: Buffer): Promise<Picture | PictureFault> {
  if (!looksLikePhoto(file)) return 'NOT_A_PICTURE';
  const opened = sharp(file, { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true });
  const known = await opened.metadata().catch((error: Error) => (/pixel limit/.test(error.message) ? ('TOO_LARGE' as const) : ('NOT_A_PICTURE' as const)));
  if (typeof known === 'string') return known;
  if (known.width * known.height > MOST_PIXELS) return 'TOO_LARGE';
  try {
    const { data: large, info } = await opened.rotate().resize(LARGE, LARGE, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' }).jpeg({ quality: 82, mozjpeg: true }).toBuffer({ resolveWithObject: true });
    const small = await sharp(large).resize(SMALL, SMALL, { fit: 'inside', withoutEnlargement: true }).jpeg({ quality: 75 }).toBuffer();
    return { large, small, width: info.width, height: info.height };
  } catch {
    return 'BROKEN';
  }
}
