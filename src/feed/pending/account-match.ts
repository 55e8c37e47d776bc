import type { Client } from 'pg';

/** The account numbers of a payment. */
export interface Numbers {
  /** That it names as its target. */
  named: string[];
  /** Of the account that it came to. */
  own: string;
}

/** The accounts that the numbers in payments lead to. */
export async function accountsOf(client: Client, payments: Numbers[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ nrb: string; account_id: string }>(
    'select nrb, account_id from virtual_account where cooperative_id = current_cooperative() and nrb = any ($1)',
    [[...new Set(payments.flatMap(({ named, own }) => [...named, own]))]],
  );
  return new Map(rows.map(({ nrb, account_id }) => [nrb, account_id]));
}

/** Whose a payment is, or why nobody can tell. A payment that names two accounts is for the office to decide. */
export function matchOf({ named, own }: Numbers, known: ReadonlyMap<string, string>): { accountId: string | null; unmatched: string | null } {
  const owners = new Set([...named, own].flatMap((nrb) => known.get(nrb) ?? []));
  const [owner] = owners;
  if (owners.size === 1) return { accountId: owner!, unmatched: null };
  if (owners.size > 1) return { accountId: null, unmatched: 'SEVERAL_ACCOUNTS' };
  return { accountId: null, unmatched: named.length > 0 ? 'UNKNOWN_NUMBER' : 'NO_NUMBER' };
}
