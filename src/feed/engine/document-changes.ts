import type { Client } from 'pg';
import { staged } from './names.js';

/**
 * What changes of documents mean for entries that are loaded already, before the documents themselves change.
 *
 * An entry that bears the class of its document follows it, for its class may have come from there; one that the
 * package carries says its own. An entry of a document that moves to another account lets go of it for a moment, for
 * the two must be of one account at every moment; the package carries the entry (see DOCUMENT_MOVED) and links it anew.
 */
export async function carryDocumentChanges(client: Client): Promise<void> {
  await client.query(`
    with followed as (
      update ledger_entry e set exclusion_class = s.exclusion_class
      from ${staged('documents')} s
      join document d on d.cooperative_id = current_cooperative() and d.key = s.key
      where e.cooperative_id = current_cooperative() and e.document_id = d.id
        and d.exclusion_class <> s.exclusion_class and e.exclusion_class = d.exclusion_class
        and not exists (select from ${staged('entries')} x where x.key = e.key)
      returning e.account_id
    )
    insert into pg_temp.touched_account select distinct account_id from followed`);
  await client.query(`
    update ledger_entry e set document_id = null
    from ${staged('documents')} s
    join document d on d.cooperative_id = current_cooperative() and d.key = s.key
    join settlement_account a on a.cooperative_id = current_cooperative() and a.key = s.account
    where e.cooperative_id = current_cooperative() and e.document_id = d.id and d.account_id <> a.id`);
}
