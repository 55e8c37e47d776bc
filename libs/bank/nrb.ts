import { composeIBAN, isValidBBAN } from 'ibantools';

/**
 * A bank account number (NRB) stripped to its digits: spaces of any kind, hyphens and a leading 'PL' go.
 *
 * @returns 26 digits, or '' where the text is nothing of the kind; the check digits are not looked at (isValidNrb does)
 */
export function normaliseNrb(text: string): string {
  const digits = text.replace(/[\s-]/g, '').replace(/^PL/i, '');
  return /^\d{26}$/.test(digits) ? digits : '';
}

/**
 * True for a bank account number whose check digits hold (ISO 13616, mod 97) and whose first eight digits after them
 * are a possible bank's number (the eighth checks the seven before it). Taken as people write it, see normaliseNrb.
 */
export function isValidNrb(text: string): boolean {
  const nrb = normaliseNrb(text);
  const bban = nrb.slice(2);
  // Composing anew also refuses 00, 01 and 99, which satisfy mod 97 and are never issued.
  return isValidBBAN(bban, 'PL') && composeIBAN({ countryCode: 'PL', bban }) === `PL${nrb}`;
}

/**
 * For reading: '61 1090 1014 0000 0712 1981 2874', apart by no-break spaces.
 *
 * @returns the text as it came where it is no account number
 */
export function formatNrb(text: string): string {
  const nrb = normaliseNrb(text);
  return nrb === '' ? text : nrb.replace(/\B(?=(\d{4})+$)/g, '\u00a0');
}

/**
 * The account number of a bank's client, with its check digits computed; so are the virtual accounts of a mass-payment
 * agreement made: the bank gives its own number and the front of the sixteen digits, the cooperative numbers the rest.
 *
 * @param bankCode8 the bank's eight digits, the last of which checks the others
 * @param account16 sixteen digits
 * @throws RangeError where either is not so
 */
export function nrbFrom(bankCode8: string, account16: string): string {
  const bban = bankCode8 + account16;
  if (!/^\d{8}$/.test(bankCode8) || !/^\d{16}$/.test(account16) || !isValidBBAN(bban, 'PL')) {
    throw new RangeError(`no bank account can have this bank and number: ${bankCode8} ${account16}`);
  }
  return (composeIBAN({ countryCode: 'PL', bban }) ?? '').slice(2);
}
