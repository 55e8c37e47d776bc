import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { contrast, READABLE_CONTRAST, readSetUp } from '#libs/cooperative';
import { projectFile } from './basics/project-files.js';
import { readProfile } from './profile.js';

const FLOOR = 6;
const PLATFORM_POLICY = {
  minLength: 12, maxLength: 128, blocklist: true,
  requireLetter: false, requireLower: false, requireUpper: false, requireDigit: false,
};
const RENT = 'Czynsz (Opłata eksploatacyjna)';

/** product.md, 'What each cooperative sets' and the labels beneath. */
const TABLE = {
  hutnik: {
    portal: 'Internetowa Obsługa Kontrahenta',
    policy: { ...PLATFORM_POLICY, minLength: 6, requireLetter: true, requireDigit: true, blocklist: false },
    ways: ['OFFICE', 'OFFICE'], exclusions: [],
    tabs: [
      'home Strona główna', 'contact Dane kontaktowe', 'meters Odczyty liczników', 'faults Zgłoszenia awarii',
      'notices Ogłoszenia zarządcy',
    ],
    opens: { home: ['ledger', 'bankAccounts', 'charges'] },
  },
  armatury: {
    portal: 'E-lokator', policy: PLATFORM_POLICY, ways: ['OFFICE', 'OFFICE'], exclusions: [],
    tabs: [
      'personal Dane osobowe', 'charges Opłaty za używanie lokalu', 'accounting Księgowość', 'readings Media odczyty',
    ],
    opens: {},
  },
  belchatow: {
    portal: 'Obsługa Mieszkańców', policy: PLATFORM_POLICY,
    ways: ['OFFICE', 'OFFICE'], exclusions: ['COURT', 'INVOICE'],
    tabs: [
      'personal Dane osobowe', `charges ${RENT}`, 'accounting Księgowość', 'bankAccounts Wirtualne rachunki',
      'readings Media odczyty', 'settlements Media rozliczenia',
    ],
    opens: {},
  },
  pabianice: {
    portal: 'Strefa Mieszkańca', policy: PLATFORM_POLICY, ways: ['OFFICE', 'OFFICE'], exclusions: ['INVOICE'],
    tabs: [
      'personal Dane osobowe', `charges ${RENT}`, 'accounting Księgowość', 'readings Media odczyty',
      'settlements Media rozliczenia',
    ],
    opens: {},
  },
  zlm: {
    portal: 'Internetowa Obsługa Kontrahenta',
    policy: {
      minLength: 8, maxLength: 15, blocklist: false,
      requireLetter: false, requireLower: true, requireUpper: true, requireDigit: true,
    },
    ways: ['APPLICATION', 'INITIAL_CREDENTIALS'], exclusions: [],
    tabs: [
      'home Strona główna', 'ledger Finanse', 'premises Lokale', 'meters Liczniki', 'notices Ogłoszenia',
      'correspondence Korespondencja', 'contact Dane kontaktowe',
    ],
    opens: { ledger: ['charges'] },
  },
};

describe.each(Object.entries(TABLE))('the set-up of %s', (slug, wanted) => {
  const setUp = readSetUp(readFileSync(projectFile('config', 'cooperatives', `${slug}.yaml`), 'utf8'), FLOOR);

  it('sets what product.md says', () => {
    expect(setUp.domains).toEqual([`${slug}.localhost`]);
    expect(setUp.portalName).toBe(wanted.portal);
    expect(setUp.passwordPolicy).toEqual(wanted.policy);
    expect([setUp.onboarding, setUp.recovery]).toEqual(wanted.ways);
    expect(setUp.accountingExclusions).toEqual(wanted.exclusions);
    expect(setUp.tabs.map(({ tab, label }) => `${tab} ${label}`)).toEqual(wanted.tabs);
    const opening = setUp.tabs.filter(({ opens }) => opens.length > 0).map(({ tab, opens }) => [tab, opens]);
    expect(Object.fromEntries(opening)).toEqual(wanted.opens);
    expect(setUp.dueDay).toBe(15);
    expect(setUp.cookieNotice !== null).toBe(slug === 'belchatow');
    expect(setUp.districtLookup).toBe(slug === 'zlm');
    expect(setUp.balanceWords).toBe(slug === 'zlm' ? 'TO_PAY_OVERPAYMENT' : 'UNDERPAYMENT_OVERPAYMENT');
  });

  it('invents no telephone or address that somebody could have', () => {
    const phones = [setUp.emergencyPhone, ...setUp.offices.map(({ phone }) => phone)];
    expect(phones.every((phone) => phone?.endsWith(' 00 00'))).toBe(true);
    expect(setUp.offices.every(({ email }) => email?.endsWith(`@${slug}.example`))).toBe(true);
  });

  it('can be read in its colour, and its pictures are documents without scripts', () => {
    expect(contrast(setUp.brand.primaryColor, '#ffffff')).toBeGreaterThanOrEqual(READABLE_CONTRAST);
    for (const picture of [setUp.brand.logo, setUp.brand.icon]) {
      expect(picture).toMatch(/^<svg xmlns=(?![\s\S]*<script)[\s\S]*<\/svg>$/);
    }
  });

  it('takes the passwords of its demo', () => {
    const { minLength, maxLength, requireLetter, requireLower, requireUpper, requireDigit } = setUp.passwordPolicy;
    const rules: [boolean, RegExp][] = [
      [requireLetter, /[a-z]/i], [requireLower, /[a-z]/], [requireUpper, /[A-Z]/], [requireDigit, /\d/],
    ];
    for (const { password } of readProfile(slug).logins) {
      if (password === undefined) continue;
      expect(password.length).toBeGreaterThanOrEqual(minLength);
      expect(password.length).toBeLessThanOrEqual(maxLength);
      for (const [required, characters] of rules) if (required) expect(password).toMatch(characters);
    }
  });
});

it('gives five clearly different colours', () => {
  const colors = Object.keys(TABLE).map((slug) =>
    readSetUp(readFileSync(projectFile('config', 'cooperatives', `${slug}.yaml`), 'utf8'), FLOOR).brand.primaryColor);
  expect(new Set(colors).size).toBe(5);
});
