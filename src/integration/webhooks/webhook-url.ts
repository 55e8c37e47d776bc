import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.js';

const LONGEST = 500;

/**
 * Why an address can't be told anything: NO_URL, NOT_HTTPS, PRIVATE_ADDRESS; null where it can. What a name stands for
 * is looked at with every try, not here.
 *
 * @param toPrivate lets plain http and inner networks pass
 */
export function urlFault(text: string, toPrivate: boolean): 'NO_URL' | 'NOT_HTTPS' | 'PRIVATE_ADDRESS' | null {
  const url = text.length <= LONGEST && URL.canParse(text) ? new URL(text) : null;
  if (!url || !['https:', 'http:'].includes(url.protocol) || url.username || url.password || url.hash) return 'NO_URL';
  if (toPrivate) return null;
  if (url.protocol !== 'https:') return 'NOT_HTTPS';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const inner = isIP(host) === 0 ? host === 'localhost' || host.endsWith('.localhost') || !host.includes('.') : !isPublicAddress(host);
  return inner ? 'PRIVATE_ADDRESS' : null;
}
