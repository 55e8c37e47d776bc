import { absent, choice, date, end, key, money, month, nrb, optional, reference, text, yesNo } from './column.js';
import type { FeedFile } from './file.js';

export const accounts: FeedFile = {
  table: 'settlement_account',
  meaning: 'Settlement accounts (rozrachunki).',
  key: ['key'],
  columns: {
    key: key('Key of the account.'),
    group: {
      ...choice(
        'account_group',
        ['RENT', 'SALES', 'SHARES'],
        'Rent or right to premises; sale of other services or goods; contribution and member\'s share.',
      ),
      as: 'account_group',
    },
    name: text('Name that the holder sees.'),
    premises: optional(reference('premises', 'The premises that it is for; empty where it is for none.')),
    tracks_balance: yesNo('Whether the account has a balance at all; "nie" shows a dash.'),
    balance_set_on: date('The day for which the balance is set: the home page counts what is effective up to it.'),
    history_from: month('First month of the entries held; none may be earlier.'),
    opening_balance: money('Balance at the start of history_from; below zero is an underpayment.'),
    program_balance: absent(money('The program\'s own balance on balance_set_on: the office is shown where the portal\'s differs.')),
  },
  touches: { column: 'id', kind: 'account' },
};

export const holders: FeedFile = {
  table: 'account_holder',
  meaning: 'Who sees an account, and from when to when. Proxies granted by the office are not in the feed and stay.',
  key: ['account', 'person', 'held_from'],
  columns: {
    account: reference('accounts', 'What is held.'),
    person: reference('persons', 'Who holds it.'),
    held_from: date('First day of holding; the whole month of that day is seen.'),
    held_to: end('Last day of holding; empty while it lasts.'),
    role: choice('holder_role', ['MAIN', 'SPOUSE', 'HEIR', 'PROXY'], 'In what capacity.'),
  },
  deletable: true,
  spares: 'granted_by_office',
  rules: [{ rule: 'ORDER', from: 'held_from', to: 'held_to' }],
};

export const virtualAccounts: FeedFile = {
  table: 'virtual_account',
  meaning: 'Individual bank accounts to pay an account into.',
  key: ['key'],
  columns: {
    key: key('Key of the bank account.'),
    account: reference('accounts', 'The settlement account that payments reach.'),
    nrb: nrb('The number: 26 digits with valid check digits, spaces tolerated.'),
    purpose: text('What to pay there, as in "opłaty za lokal".'),
  },
  deletable: true,
};
