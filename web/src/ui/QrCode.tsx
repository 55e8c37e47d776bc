import css from './QrCode.module.css';
import { qrPath } from './qr-path.js';

/** A QR code. Black on white whatever the page looks like: not every camera reads it the other way round. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { path, side } = qrPath(text);
  return (
    <svg role="img" aria-label={label} className={css.code} viewBox={`0 0 ${side} ${side}`} shapeRendering="crispEdges">
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
