/** Headers of every answer. Framing, sniffing and referrers are never wanted (ASVS 5.0, 3.4). */
export const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'strict-transport-security': 'max-age=31536000',
};

/** Policy of the page: own code only; the nonce is for the one style and script element that the page itself carries. */
const pagePolicy = (nonce: string, framedBy: string): string =>
  [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data:`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors ${framedBy}`,
  ].join('; ');

/** Headers of a page: never cached, in one language, with one nonce. */
export const pageHeaders = (nonce: string, language: string) => ({
  'content-type': 'text/html; charset=utf-8',
  'content-language': language,
  'content-security-policy': pagePolicy(nonce, `'none'`),
  'cache-control': 'no-store',
});

/** Headers of a page that the desk shows in a frame of its own. */
export const previewHeaders = (nonce: string, language: string) => ({
  ...pageHeaders(nonce, language),
  'content-security-policy': pagePolicy(nonce, `'self'`),
  'x-robots-tag': 'noindex, nofollow',
});

/** Policy of a picture that a cooperative supplied: drawn, and nothing else. */
export const PICTURE_POLICY = `default-src 'none'; style-src 'unsafe-inline'; sandbox`;
