import { choice, date, end, key, optional, reference, text } from './column.js';
import type { FeedFile } from './file.js';

export const persons: FeedFile = {
  table: 'person',
  meaning: 'Persons and firms that hold premises or accounts.',
  key: ['key'],
  columns: {
    key: key('Key of the person (kontrahent).'),
    first_name: optional(text('First names; empty for a firm.')),
    last_name: text('Surname, or the name of a firm.'),
    member_number: optional(text('Number in the register of members.', 50)),
    member_since: optional(date('Day on which membership began.')),
    correspondence_address: optional(text('Address for letters, in one line.')),
  },
};

export const contacts: FeedFile = {
  table: 'contact',
  meaning: 'How a person is reached; at most one value of each kind.',
  key: ['person', 'kind'],
  columns: {
    person: reference('persons', 'Whose contact it is.'),
    kind: choice('contact_kind', ['PHONE', 'MOBILE', 'EMAIL', 'FAX'], 'The way of contact.'),
    value: text('Number or address.', 200),
  },
  deletable: true,
};

export const titles: FeedFile = {
  table: 'legal_title',
  meaning: 'Legal titles: by what right a person holds premises, and from when to when.',
  key: ['key'],
  columns: {
    key: key('Key of the title.'),
    premises: reference('premises', 'What is held.'),
    person: reference('persons', 'Who holds it.'),
    kind: choice(
      'title_kind',
      ['COOPERATIVE_TENANCY', 'COOPERATIVE_OWNERSHIP', 'SEPARATE_OWNERSHIP', 'LEASE', 'NONE'],
      'The right: cooperative tenancy or ownership, separate ownership, lease, or none.',
    ),
    valid_from: date('First day of the title.'),
    valid_to: end('Last day of the title; empty while it lasts.'),
  },
  deletable: true,
  rules: [{ rule: 'ORDER', from: 'valid_from', to: 'valid_to' }],
};

export const letters: FeedFile = {
  table: 'letter',
  meaning: 'Letters that the board issued to a person.',
  key: ['key'],
  columns: {
    key: key('Key of the letter.'),
    person: reference('persons', 'To whom it was issued.'),
    issued_on: date('Day of issue.'),
    case_number: optional(text('Case number (znak sprawy).', 100)),
    subject: text('Subject.'),
    body: text('Text of the letter; line breaks are kept.', 100_000),
  },
  deletable: true,
  spares: 'at_desk',
};
