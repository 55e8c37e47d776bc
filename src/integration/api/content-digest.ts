const SHA_256 = /(?:^|,)\s*sha-256\s*=\s*:([A-Za-z0-9+/]{43}=):\s*(?=,|$|;)/i;

/**
 * The SHA-256 of a header Content-Digest or Repr-Digest (RFC 9530: a dictionary of byte sequences).
 *
 * @returns hexadecimal; null where it says none
 */
export function sha256Of(header: string): string | null {
  const [, digest] = SHA_256.exec(header) ?? [];
  return digest === undefined ? null : Buffer.from(digest, 'base64').toString('hex');
}
