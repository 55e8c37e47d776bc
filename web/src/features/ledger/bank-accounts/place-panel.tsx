import type { ResultOf } from '../../../graphql/graphql.js';
import { Facts, Panel } from '../../../ui/Panel.js';
import { AccountNumber } from '../AccountNumber.js';
import { accountNote, accountTitle } from '../account-title.js';
import type { BankAccountsQuery } from './bank-accounts.query.js';

type BankAccount = ResultOf<typeof BankAccountsQuery>['bankAccounts'][number];

const named = ({ address, accountName }: BankAccount) => ({ address, name: accountName });

/** Whose bank account it is: the premises, or the settlement account where there are none. */
export const placeOf = (account: BankAccount): string => accountTitle(named(account));

/** The bank accounts of one place. */
export const PlacePanel = ({ place, accounts }: { place: string; accounts: readonly BankAccount[] }) => (
  <Panel title={place}>
    {accounts.map((account) => {
      const note = accountNote(named(account));
      const purpose = note ? `${account.purpose} (${note})` : account.purpose;
      return (
        <Facts key={account.nrb} facts={[[purpose, <AccountNumber nrb={account.nrb} purpose={account.purpose} />]]} />
      );
    })}
  </Panel>
);
