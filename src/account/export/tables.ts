import { ACCOUNT_TABLES } from './tables-of-accounts.js';
import { FAULT_TABLES } from './tables-of-faults.js';
import { NOTICE_TABLES } from './tables-of-notices.js';
import { PERSON_TABLES } from './tables-of-person.js';
import { PREMISES_TABLES } from './tables-of-premises.js';

/**
 * Every table with a person's data, in the order of the copy. A table that is neither here nor excused fails a test,
 * so that what a new feature keeps of people can't be left out of their copy.
 */
export const EXPORTED_TABLES = [...PERSON_TABLES, ...PREMISES_TABLES, ...ACCOUNT_TABLES, ...NOTICE_TABLES, ...FAULT_TABLES];

/** Names of the tables in the copy. */
export const exportedTables = (): string[] => EXPORTED_TABLES.map(({ table }) => table);

/** Tables without a person's data, or with none that could be read, and why. */
export const EXCUSED_TABLES: Record<string, string> = {
  cooperative_settings: "the cooperative's own",
  settings_draft: "the cooperative's own",
  settings_revision: "the cooperative's own",
  district: "the cooperative's own",
  building: "the cooperative's own; its address stands with the premises",
  building_consumption: 'sums of six premises and more, nobody’s',
  fault_counter: 'the last number given, nobody’s',
  feed_mapping: 'how files of the accounting program are read, nobody’s',
  letter_file: 'the PDF files of letters, each fetched where the letter is; the letters themselves are there',
  fault_note: 'what the office says to itself of a report; whoever asks for it in writing gets it at the office',
  entries_summed: 'a moment, nobody’s',
  entry_sum: 'the sum of an account’s entries, which are there',
  feed_batch: 'counts of rows, nobody’s',
  application_counter: 'the last number given, nobody’s',
  application_link: 'the hash of a link and ids; the application that it belongs to is there',
  application_check: 'what the office looked at, by ids; the application is there, and who of the staff it was is the office’s own',
  recovery_link: 'the hash of a link and ids',
  person_word: 'the words by which the office finds a person; what they are made of is there',
  login_batch: 'of a building, nobody’s; its letters are sealed, and gone within the hour',
  login_batch_person: 'ids and a sealed start password, gone once the letters are made; the issue stands in the trail',
  feed_package: 'the office’s own file, as it came, for a limited time; what was taken over from it is in the other tables',
  staff_member: 'the office’s own people, who are no residents',
  staff_session: 'the office’s own people, who are no residents',
  staff_link: 'the office’s own people, who are no residents',
  staff_recovery_code: 'the office’s own people, who are no residents',
  staff_passkey: 'the office’s own people, who are no residents',
  staff_challenge: 'the office’s own people, who are no residents',
  recovery_code: 'hashes of unused codes and ids',
  webauthn_challenge: 'hashes of questions that are forgotten in five minutes, and ids',
  api_token: 'the office’s own programs, nobody’s',
  change_counter: 'the last place given, nobody’s',
  change_taken: 'how far the office’s program has got, nobody’s',
  office_change: 'ids and words of what is in the other tables, in the order for the office’s program',
  webhook: 'addresses of the office’s own programs, nobody’s',
  webhook_delivery: 'ids, states and counts that the office’s programs were told, nobody’s',
  contact_confirmation: 'the hash of a link and ids; the change that it belongs to is there',
};
