import type { Check } from './checks.js';
import { staged } from './names.js';
import type { PackageInHand } from './package-in-hand.js';

const ENTRIES = staged('entries');
const ACCOUNTS = staged('accounts');
const DOCUMENTS = staged('documents');

/** An entry and its document belong to one account, now and after a document has moved. */
export function documentChecks(inHand: PackageInHand): Check[] {
  const checks: Check[] = [];
  if (inHand.has('entries')) {
    checks.push({
      code: 'DOCUMENT_OF_ANOTHER_ACCOUNT',
      file: 'entries',
      column: 'document',
      sql: `
        select s.line, s.document as value, jsonb_build_object('account', coalesce(sd.account, a.key)) as details
        from ${ENTRIES} s
        left join ${DOCUMENTS} sd on sd.key = s.document
        left join document d on d.cooperative_id = current_cooperative() and d.key = s.document
        left join settlement_account a on a.cooperative_id = current_cooperative() and a.id = d.account_id
        where s.document is not null and coalesce(sd.account, a.key) <> s.account`,
    });
  }
  if (inHand.has('documents') && !inHand.replaces('entries')) {
    checks.push({
      code: 'DOCUMENT_MOVED',
      file: 'documents',
      column: 'account',
      sql: `
        select s.line, s.account as value, '{}'::jsonb as details
        from ${DOCUMENTS} s
        join document d on d.cooperative_id = current_cooperative() and d.key = s.key
        join settlement_account a on a.cooperative_id = current_cooperative() and a.id = d.account_id
        where a.key <> s.account and exists (select from ledger_entry e
          where e.cooperative_id = current_cooperative() and e.document_id = d.id
            and not exists (select from ${ENTRIES} x where x.key = e.key))`,
    });
  }
  return checks;
}

/** No entry and no forecast is earlier than its account's history, however the one or the other changes. */
export function historyChecks(inHand: PackageInHand): Check[] {
  const dated = (['entries', 'forecasts'] as const).filter((file) => inHand.has(file));
  const checks = dated.map((file): Check => ({
    code: 'BEFORE_HISTORY',
    file,
    column: 'period',
    sql: `
      select s.line, to_char(s.period, 'YYYY-MM') as value,
        jsonb_build_object('from', to_char(coalesce(sa.history_from, a.history_from), 'YYYY-MM')) as details
      from ${staged(file)} s
      left join ${ACCOUNTS} sa on sa.key = s.account
      left join settlement_account a on a.cooperative_id = current_cooperative() and a.key = s.account
      where s.period < coalesce(sa.history_from, a.history_from)
        -- Few rows are earlier than the youngest account: the others needn't look theirs up.
        and s.period < (select max(history_from) from (select history_from from ${ACCOUNTS}
          union all select history_from from settlement_account where cooperative_id = current_cooperative()) history)`,
  }));
  const remaining = [
    inHand.replaces('entries') ? null : entriesLeftBehind,
    inHand.replaces('forecasts') ? null : forecastsLeftBehind,
  ].filter((sql) => sql !== null);
  if (inHand.has('accounts') && remaining.length > 0) {
    checks.push({
      code: 'HISTORY_CUT',
      file: 'accounts',
      column: 'history_from',
      sql: `
        select s.line, to_char(s.history_from, 'YYYY-MM') as value, '{}'::jsonb as details
        from ${ACCOUNTS} s
        join settlement_account a on a.cooperative_id = current_cooperative() and a.key = s.key
        where s.history_from > a.history_from and (${remaining.join(' or ')})`,
    });
  }
  return checks;
}

// What the package does carry is checked in its own row.
const entriesLeftBehind = `exists (select from ledger_entry e
  where e.cooperative_id = current_cooperative() and e.account_id = a.id and e.period < s.history_from
    and not exists (select from ${ENTRIES} x where x.key = e.key))`;
const forecastsLeftBehind = `exists (select from forecast f
  where f.cooperative_id = current_cooperative() and f.account_id = a.id and f.period < s.history_from
    and not exists (select from ${staged('forecasts')} x where x.account = s.key and x.period = f.period))`;
