import {
  choice, date, decimal, defaulting, end, integer, key, money, month, optional, reference, text,
} from './column.js';
import type { FeedFile } from './file.js';

const exclusionClass = (meaning: string) => choice('exclusion_class', ['NONE', 'COURT', 'INVOICE'], meaning);

export const documents: FeedFile = {
  table: 'document',
  meaning: 'Source documents of entries.',
  key: ['key'],
  columns: {
    key: key('Key of the document.'),
    account: reference('accounts', 'The account that it is booked on.'),
    number: text('Number on the document.', 100),
    title: text('What it is, as in "Naliczenie opłat".'),
    issued_on: date('Day of issue.'),
    exclusion_class: defaulting(
      exclusionClass('COURT: pursued in court; INVOICE: invoiced. Entries of the document\'s class follow it.'),
      'NONE',
    ),
  },
  deletable: true,
};

export const entries: FeedFile = {
  table: 'ledger_entry',
  meaning: 'Ledger entries. Balance = opening - charges - corrections + payments.',
  key: ['key'],
  columns: {
    key: key('Key of the entry.'),
    account: reference('accounts', 'The account that it is booked on.'),
    document: optional(reference('documents', 'Its document, of the same account.')),
    kind: choice('entry_kind', ['CHARGE', 'CORRECTION', 'PAYMENT'], 'Charge, correction of a charge, or payment.'),
    period: month('The month that it belongs to on the card; not before the account\'s history_from.'),
    booked_on: date('Day of booking; a payment counts from it.'),
    due_on: defaulting(date('Day from which a charge or correction counts; empty for payments.'), 'DUE_DAY'),
    amount: money('Amount in zł. A correction has a charge\'s sign: below zero lessens what is owed.'),
    exclusion_class: defaulting(exclusionClass('As of documents; empty takes the document\'s.'), 'DOCUMENT_CLASS'),
    description: optional(text('What the holder reads beside the amount.')),
  },
  deletable: true,
  touches: { column: 'account_id', kind: 'account' },
  rules: [{ rule: 'EMPTY_WHEN', column: 'due_on', when: 'kind', is: 'PAYMENT' }],
};

export const forecasts: FeedFile = {
  table: 'forecast',
  meaning: 'Forecast charges: each counts as the charge of its month while the month has no real one.',
  key: ['account', 'period'],
  columns: {
    account: reference('accounts', 'The account that will be charged.'),
    period: month('The month; not before the account\'s history_from.'),
    amount: money('Expected charge in zł.'),
  },
  deletable: true,
  touches: { column: 'account_id', kind: 'account' },
};

export const marks: FeedFile = {
  table: 'account_mark',
  meaning: 'Info marks of a month of the card.',
  key: ['account', 'period', 'kind'],
  columns: {
    account: reference('accounts', 'The account that is marked.'),
    period: month('The month.'),
    kind: choice(
      'mark_kind',
      ['AGREEMENT', 'AGREEMENT_REPAID', 'AGREEMENT_BROKEN', 'REMINDER', 'ALLOWANCE'],
      'Repayment agreement, agreement repaid, agreement broken, payment reminder, housing allowance.',
    ),
  },
  deletable: true,
};

export const agreements: FeedFile = {
  table: 'repayment_agreement',
  meaning: 'Repayment agreements (ugody).',
  key: ['key'],
  columns: {
    key: key('Key of the agreement.'),
    account: reference('accounts', 'The account whose debt it spreads.'),
    signed_on: date('Day of signing.'),
    amount: money('Amount agreed on, in zł.'),
    instalments: integer('Number of instalments, at least 1.', 1),
    state: choice('agreement_state', ['ACTIVE', 'REPAID', 'BROKEN'], 'Whether it runs, is repaid or is broken.'),
    ended_on: end('Day on which it was repaid or broken.'),
  },
  deletable: true,
  rules: [{ rule: 'ORDER', from: 'signed_on', to: 'ended_on' }],
};

export const chargeLines: FeedFile = {
  table: 'charge_line',
  meaning: 'Components of a month\'s charge assessment (składniki naliczenia).',
  key: ['account', 'period', 'position'],
  columns: {
    account: reference('accounts', 'The account that is charged.'),
    period: month('The month of the assessment.'),
    position: integer('Order within the assessment.', 0),
    code: text('The program\'s code of the component: the same component bears the same code in every month.', 50),
    name: text('Name of the component.'),
    quantity: decimal(14, 4, 'Quantity, in the unit.'),
    unit: text('Unit of the quantity, as in "m2", "os.".', 20),
    rate: decimal(14, 4, 'zł for one unit.'),
    amount: money('Amount of the component in zł, as charged.'),
  },
  deletable: true,
};
