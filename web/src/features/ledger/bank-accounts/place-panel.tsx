import type { ResultOf } from '../../../graphql/graphql.js';
import { Panel } from '../../../ui/Panel.js';
import { PremisesKind } from '../../people/index.js';
import { AccountNumber } from '../AccountNumber.js';
import { accountNote, accountTitle } from '../account-title.js';
import type { Payment } from '../payment/payment.js';
import { PaymentBox } from '../payment/payment-box.js';
import type { BankAccountsQuery } from './bank-accounts.query.js';
import css from './place-panel.module.css';

type BankAccount = ResultOf<typeof BankAccountsQuery>['bankAccounts'][number];

const named = ({ address, accountName }: BankAccount) => ({ address, name: accountName });

/** Whose bank account it is: the premises, or the settlement account where there are none. */
export const placeOf = (account: BankAccount): string => accountTitle(named(account));

interface PlacePanelProps {
  place: string;
  accounts: readonly BankAccount[];
  payments: readonly Payment[];
}

/** The bank accounts of one place, each with what is to be paid to it. */
export const PlacePanel = ({ place, accounts, payments }: PlacePanelProps) => (
  <Panel title={place} aside={<PremisesKind kind={accounts[0]?.premisesKind ?? null} />}>
    {accounts.map((account) => {
      const payment = payments.find(({ accountId, nrb }) => accountId === account.accountId && nrb === account.nrb);
      const note = accountNote(named(account));
      return (
        <div key={account.nrb} className={css.account}>
          <h3>{note ? `${account.purpose} (${note})` : account.purpose}</h3>
          {payment ? <PaymentBox payment={payment} /> : <AccountNumber nrb={account.nrb} purpose={account.purpose} />}
        </div>
      );
    })}
  </Panel>
);
