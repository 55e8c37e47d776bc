import { isGrosze, type Grosze } from '#libs/money';
import { isValidNrb, normaliseNrb } from './nrb.js';

/** Six digits of grosze are all that the code has room for. */
const LARGEST: Grosze = 999_999;
const RECIPIENT_LENGTH = 20;
const TITLE_LENGTH = 32;

/** What a resident's banking application fills its transfer with. */
export interface Transfer {
  /** The recipient's tax number, ten digits; hyphens and spaces are tolerated. Optional: anything else is left out. */
  nip?: string;
  /** The account to pay to, as people write it. */
  nrb: string;
  /** What is due, in grosze, above zero. */
  amount: Grosze;
  /** The first 20 characters fit. */
  recipient: string;
  /** The first 32 characters fit. */
  title: string;
}

/** Why there is no code: nothing is due, the amount has no room, the account is wrong, or it is an overpayment. */
export type TransferRefusal = 'ZERO' | 'TOO_LARGE' | 'BAD_NRB' | 'NEGATIVE';

/**
 * The text of the QR code that Polish banking applications read, by the Polish Bank Association's recommendation on 2D
 * codes of December 2013: NIP|PL|NRB|grosze in six digits|recipient|title and three reserved fields, empty here; at
 * most 160 characters, of which this form uses 104 at the most. Encode it as UTF-8.
 *
 * @throws RangeError where the amount is no amount at all (a fraction, NaN)
 */
export function transferQr(transfer: Transfer): { payload: string } | { refused: TransferRefusal } {
  const { amount, nrb } = transfer;
  if (!isGrosze(amount)) throw new RangeError(`not an amount: ${amount}`);
  if (amount === 0) return { refused: 'ZERO' };
  if (amount < 0) return { refused: 'NEGATIVE' };
  if (amount > LARGEST) return { refused: 'TOO_LARGE' };
  if (!isValidNrb(nrb)) return { refused: 'BAD_NRB' };
  const fields = [
    nipOrNothing(transfer.nip), 'PL', normaliseNrb(nrb), String(amount).padStart(6, '0'),
    cut(transfer.recipient, RECIPIENT_LENGTH), cut(transfer.title, TITLE_LENGTH), '', '', '',
  ];
  return { payload: fields.join('|') };
}

function nipOrNothing(nip = ''): string {
  const digits = nip.replace(/[\s-]/g, '');
  return /^\d{10}$/.test(digits) ? digits : '';
}

/** One line that can't end its field early, cut by characters and never inside one. */
function cut(text: string, length: number): string {
  const line = text.normalize('NFC').replace(/[|\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ').replace(/\s+/g, ' ').trim();
  return [...line].slice(0, length).join('').trimEnd();
}
