import { renderSVG } from 'uqr';
import type { CooperativeSettings, PasswordPolicy } from '#libs/cooperative';
import { fullName } from '../full-name.js';
import type { AddresseeRow } from '../statements/addressees.js';
import { spelled } from './spelling.js';

/** One person's letter. */
export interface StartLetter {
  addressee: AddresseeRow;
  identifier: string;
  password: string;
  expiresAt: Date;
}

const inList = new Intl.ListFormat('pl-PL');
const inWords = new Intl.DateTimeFormat('pl-PL', { dateStyle: 'long', timeZone: 'Europe/Warsaw' });

/**
 * What START_LETTER_SOURCE is filled with.
 *
 * @param site address of the cooperative's portal, such as 'https://spoldzielnia.example'
 * @param today when the letters are written
 */
export function startLetters(settings: CooperativeSettings, site: string, today: Date, letters: readonly StartLetter[]): object {
  const { name, portalName, brand, offices, passwordPolicy } = settings;
  return {
    title: 'Dostęp do portalu',
    sender: name,
    senderAddress: offices[0]!.address,
    color: brand.primaryColor,
    logo: brand.logo,
    logoMeaning: `Logo: ${name}`,
    portal: portalName,
    issued: inWords.format(today),
    site: site.replace(/^https?:\/\//, ''),
    code: renderSVG(site, { ecc: 'M', border: 2 }),
    codeMeaning: `Kod QR z adresem portalu: ${site}`,
    policy: policyWords(passwordPolicy),
    offices: offices.map(({ name: office, address, hours, phone, email }) =>
      ({ name: office, rest: [address, hours, phone && `tel. ${phone}`, email].filter(Boolean) })),
    letters: letters.map(({ addressee, identifier, password, expiresAt }) => ({
      addressee: addressLines(addressee), identifier, password, spelling: spelled(password), expires: inWords.format(expiresAt) })),
  };
}

/** The name, then the address where letters go; without one, that of the premises. */
const addressLines = (row: AddresseeRow): string[] => [
  fullName(row),
  ...(row.correspondence_address ? row.correspondence_address.split(/,\s*/) : [row.street, row.town].filter((line) => line !== null)),
];

/** What a password must have, as the middle of a sentence. */
export function policyWords(policy: PasswordPolicy): string {
  const wanted = [
    policy.requireLetter && !policy.requireLower && !policy.requireUpper && 'litera',
    policy.requireLower && 'mała litera',
    policy.requireUpper && 'wielka litera',
    policy.requireDigit && 'cyfra',
  ].filter((word) => word !== false);
  const length = policy.maxLength < 100 ? `od ${policy.minLength} do ${policy.maxLength} znaków` : `co najmniej ${policy.minLength} znaków`;
  return [length, wanted.length > 0 && `w tym ${inList.format(wanted)}`].filter(Boolean).join(', ');
}
