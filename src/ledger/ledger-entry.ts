import type { EntryKind, ExclusionClass } from './models/enums.js';
import type { DocumentRef, LedgerEntry } from './models/statement-month.model.js';
import type { EntryRow } from './statements/entries.js';

/** An entry as a resident reads it. */
export const ledgerEntry = (row: EntryRow): LedgerEntry => ({
  kind: row.kind as EntryKind,
  bookedOn: row.booked_on,
  dueOn: row.due_on,
  amount: row.amount,
  description: row.description,
  exclusionClass: row.exclusion_class as ExclusionClass,
  document: documentRef(row),
});

/** The document behind an entry, or null. */
export const documentRef = (row: EntryRow): DocumentRef | null =>
  row.document_id && { number: row.document_number!, title: row.document_title!, issuedOn: row.document_issued_on! } || null;
