import { choice, date, decimal, end, integer, key, measure, money, optional, reference, text } from './column.js';
import type { FeedFile } from './file.js';

const medium = (meaning: string) => choice('medium', ['COLD_WATER', 'HOT_WATER', 'HEAT', 'GAS', 'POWER'], meaning);

export const meters: FeedFile = {
  table: 'meter',
  meaning: 'Utility meters, present and removed.',
  key: ['key'],
  columns: {
    key: key('Key of the meter.'),
    premises: reference('premises', 'The premises that it measures.'),
    medium: medium('What it measures (magistrala).'),
    location: optional(text('Where it hangs, as in "łazienka".')),
    serial: text('Serial number on its face.', 100),
    unit: text('Unit of its readings, as in "m3".', 20),
    installed_on: date('Day of installation.'),
    removed_on: end('Day of removal; empty while it works.'),
  },
  touches: { column: 'premises_id', kind: 'premises' },
  rules: [{ rule: 'ORDER', from: 'installed_on', to: 'removed_on' }],
};

export const readingDocuments: FeedFile = {
  table: 'reading_document',
  meaning: 'Documents of a round of readings of one medium in one premises.',
  key: ['key'],
  columns: {
    key: key('Key of the document.'),
    premises: reference('premises', 'The premises whose meters were read.'),
    medium: medium('What was read.'),
    number: text('Number on the document.', 100),
    read_on: date('Day of the round.'),
  },
  deletable: true,
};

export const readings: FeedFile = {
  table: 'reading',
  meaning: 'Readings of meters.',
  key: ['key'],
  columns: {
    key: key('Key of the reading.'),
    meter: reference('meters', 'The meter that was read.'),
    document: optional(reference('reading_documents', 'The document of the round; empty for a reading by itself.')),
    read_on: date('Day of the reading.'),
    value: measure(14, 3, 'State of the meter in its unit, with at most 3 decimals.'),
    kind: choice('reading_kind', ['ACTUAL', 'ESTIMATED', 'SELF_REPORTED'], 'Read, estimated, or told by the resident.'),
  },
  deletable: true,
  touches: { column: 'meter_id', kind: 'meter' },
};

export const settlements: FeedFile = {
  table: 'utility_settlement',
  meaning: 'Utility settlements (rozliczenia mediów): advances against cost over a period.',
  key: ['key'],
  columns: {
    key: key('Key of the settlement.'),
    account: reference('accounts', 'The account that it is settled on.'),
    medium: medium('What is settled.'),
    number: text('Number on the document.', 100),
    issued_on: date('Day of issue.'),
    period_from: date('First day settled.'),
    period_to: date('Last day settled.'),
    advances: money('Advances charged over the period, in zł.'),
    cost: money('Cost over the period, in zł; above the advances is to be paid.'),
  },
  deletable: true,
  rules: [{ rule: 'ORDER', from: 'period_from', to: 'period_to' }],
};

export const settlementLines: FeedFile = {
  table: 'utility_settlement_line',
  meaning: 'Components of a utility settlement.',
  key: ['settlement', 'position'],
  columns: {
    settlement: reference('settlements', 'The settlement that it is part of.'),
    position: integer('Order within the settlement.', 0),
    name: text('Name of the component.'),
    quantity: decimal(14, 4, 'Quantity, in the unit.'),
    unit: text('Unit of the quantity.', 20),
    rate: decimal(14, 4, 'zł for one unit.'),
    amount: money('Amount of the component in zł.'),
  },
  deletable: true,
};
