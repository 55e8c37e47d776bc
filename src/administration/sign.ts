import sharp from 'sharp';
import { cleanSvg, LONGEST_ICON, LONGEST_LOGO } from '#libs/cooperative';

/** The largest file that is looked at, in bytes. */
export const SIGN_LIMIT = 2_000_000;

/** A cooperative's sign as the settings keep it. */
export interface Sign {
  svg: string;
  /** True where something that may not stand in a sign was left out. */
  cleaned: boolean;
}
export type SignFault = 'NOT_A_SIGN' | 'TOO_LARGE';
export type SignKind = 'logo' | 'icon';

const LONGEST: Record<SignKind, number> = { logo: LONGEST_LOGO, icon: LONGEST_ICON };
const PNG = Buffer.from('89504e470d0a1a0a', 'hex');
const MOST_PIXELS = 40_000_000;
/** Heights at which a picture is tried, until one is small enough: the first is sharp on the finest screens. */
const HEIGHTS = [192, 144, 96, 64];

/** Makes a sign of an uploaded file: an SVG is cleaned, a PNG drawn anew without whatever was written beside it. */
export async function signOf(file: Buffer, kind: SignKind): Promise<Sign | SignFault> {
  const sign = file.subarray(0, PNG.length).equals(PNG) ? await ofPng(file, LONGEST[kind]) : ofSvg(file.toString('utf8').replace(/^\uFEFF/, ''));
  if (typeof sign === 'string') return sign;
  return sign.svg.length > LONGEST[kind] ? 'TOO_LARGE' : sign;
}

function ofSvg(document: string): Sign | SignFault {
  const clean = cleanSvg(document);
  return clean ? { svg: clean.svg, cleaned: !clean.harmless } : 'NOT_A_SIGN';
}

async function ofPng(file: Buffer, longest: number): Promise<Sign | SignFault> {
  const source = sharp(file, { limitInputPixels: MOST_PIXELS, failOn: 'error' });
  for (const height of HEIGHTS) {
    const drawn = await source.clone().resize({ height, withoutEnlargement: true }).png({ palette: true, compressionLevel: 9, effort: 10 })
      .toBuffer({ resolveWithObject: true }).catch(() => null);
    if (!drawn) return 'NOT_A_SIGN';
    const svg = framed(drawn.data, drawn.info.width, drawn.info.height);
    if (svg.length <= longest) return { svg, cleaned: false };
  }
  return 'TOO_LARGE';
}

const framed = (png: Buffer, width: number, height: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`
  + `<image width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}"/></svg>`;
