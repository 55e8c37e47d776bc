import { Secret, TOTP } from 'otpauth';

// RFC 6238 as every authenticator application speaks it.
const STEP_SECONDS = 30;
const PARAMETERS = { algorithm: 'SHA1', digits: 6, period: STEP_SECONDS };
const WINDOW = 1;
const SHAPE = /^\d{6}$/;

/** Whose codes an authenticator application shows. */
export interface TotpLabel {
  /** Whom the account is with: the cooperative's short name. */
  issuer: string;
  /** The identifier by which one signs in. */
  account: string;
}

/** A fresh secret of 160 bits in base32, as it is typed into an application that reads no QR codes. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

/** The otpauth address that an authenticator application reads from a QR code. */
export const totpUri = (secret: string, { issuer, account }: TotpLabel): string =>
  new TOTP({ ...PARAMETERS, secret, issuer, label: account }).toString();

/**
 * Checks a one-time code. It may be a step of 30 seconds early or late, as clocks differ; a step that was once accepted,
 * or one before it, is never accepted again (RFC 6238, 5.2), so a code that somebody looked at is worth nothing.
 *
 * @param lastStep the step accepted last; null before the first
 * @returns the step accepted, to be kept as the last; null for a wrong or a used code
 */
export function verifyTotp(secret: string, code: string, lastStep: number | null, now: Date): number | null {
  const token = code.replace(/\s/g, '');
  if (!SHAPE.test(token)) return null;
  const present = Math.floor(now.getTime() / 1000 / STEP_SECONDS);
  const totp = new TOTP({ ...PARAMETERS, secret });
  const accepted = stepsAround(present).find((step) =>
    step > (lastStep ?? -1) && totp.validate({ token, timestamp: step * STEP_SECONDS * 1000, window: 0 }) === 0);
  return accepted ?? null;
}

const stepsAround = (present: number): number[] => Array.from({ length: 2 * WINDOW + 1 }, (_, place) => present - WINDOW + place);
