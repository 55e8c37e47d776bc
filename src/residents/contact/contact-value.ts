import { isEmail } from 'class-validator';

export type Kind = 'PHONE' | 'MOBILE' | 'EMAIL' | 'FAX';

/** What is wrong with a contact value. */
export type ContactFault = 'NOT_A_PHONE' | 'NOT_AN_EMAIL';

const LONGEST_EMAIL = 200;
const WRITTEN = /^\+?[\d\s().\-/]+$/;
// E.164: at most 15 figures with the country's; fewer than 7 reach nobody from abroad.
const FOREIGN = /^[1-9]\d{6,14}$/;
const POLISH = /^[1-9]\d{8}$/;
// Ranges of the national numbering plan that are mobile; they are read in threes, fixed lines by their area.
const MOBILE = /^(45|50|51|53|57|60|66|69|72|73|78|79|88)/;

/** The national figures of a Polish number, or null: '(22) 555-00-00', '0 22 555 00 00', '+48225550000', '0048…'. */
function polishDigits(international: boolean, digits: string): string | null {
  if (international) return digits.startsWith('48') && POLISH.test(digits.slice(2)) ? digits.slice(2) : null;
  if (POLISH.test(digits)) return digits;
  const bare = digits.replace(/^0(?=[1-9]\d{8}$)/, '').replace(/^48(?=[1-9]\d{8}$)/, '');
  return POLISH.test(bare) ? bare : null;
}

const grouped = (digits: string): string =>
  MOBILE.test(digits)
    ? digits.replace(/^(\d{3})(\d{3})(\d{3})$/, '$1 $2 $3')
    : digits.replace(/^(\d{2})(\d{3})(\d{2})(\d{2})$/, '$1 $2 $3 $4');

/**
 * A telephone number in the form that the house keeps: '+48 601 234 567', '+48 22 555 00 00', '+380501234567'.
 *
 * @returns null for what is no number; a number without a country is Polish
 */
export function canonicalPhone(text: string): string | null {
  const trimmed = text.trim();
  if (!WRITTEN.test(trimmed)) return null;
  const plain = trimmed.replace(/\D/g, '');
  const international = trimmed.startsWith('+') || plain.startsWith('00');
  const digits = trimmed.startsWith('+') ? plain : plain.replace(/^00/, '');
  const polish = polishDigits(international, digits);
  if (polish) return `+48 ${grouped(polish)}`;
  return international && !digits.startsWith('48') && FOREIGN.test(digits) ? `+${digits}` : null;
}

/** An e-mail address with its domain in small letters; null for what is none. */
export function canonicalEmail(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_EMAIL || !isEmail(trimmed)) return null;
  const at = trimmed.lastIndexOf('@');
  return trimmed.slice(0, at) + trimmed.slice(at).toLowerCase();
}

/** The form that the house keeps, or what is wrong. */
export function canonical(kind: Kind, text: string): { value: string } | { fault: ContactFault } {
  const value = kind === 'EMAIL' ? canonicalEmail(text) : canonicalPhone(text);
  if (value !== null) return { value };
  return { fault: kind === 'EMAIL' ? 'NOT_AN_EMAIL' : 'NOT_A_PHONE' };
}

/**
 * A telephone number for a table of the office: no sign that a spreadsheet takes for a formula. Polish ones without
 * the country, foreign ones by '00'.
 */
export const officePhone = (phone: string): string => phone.replace(/^\+48\s*/, '').replace(/^\+/, '00');
