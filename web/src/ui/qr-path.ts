import { encode } from 'uqr';

const QUIET_ZONE = 4;

/**
 * A QR code as one SVG path of unit squares, its quiet zone around it.
 *
 * @returns the path of the dark squares, and the side of the whole in the same units
 */
export function qrPath(text: string): { path: string; side: number } {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { path: squares.join(''), side: size };
}
