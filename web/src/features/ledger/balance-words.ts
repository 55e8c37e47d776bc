import type { MessageId } from '../../messages/index.js';
import { useSite } from '../site/index.js';

export interface BalanceWords {
  /** For a balance below zero. */
  underpayment: MessageId;
  overpayment: MessageId;
  /** Headings of the columns. */
  underpaymentHead: MessageId;
  overpaymentHead: MessageId;
}

const WORDS: Record<ReturnType<typeof useSite>['balanceWords'], BalanceWords> = {
  UNDERPAYMENT_OVERPAYMENT: {
    underpayment: 'balance.underpayment',
    overpayment: 'balance.overpayment',
    underpaymentHead: 'balance.underpaymentHead',
    overpaymentHead: 'balance.overpaymentHead',
  },
  TO_PAY_OVERPAYMENT: {
    underpayment: 'balance.toPay',
    overpayment: 'balance.overpayment',
    underpaymentHead: 'balance.toPayHead',
    overpaymentHead: 'balance.overpaymentHead',
  },
};

/** What the cooperative calls the two sides of a balance. */
export const useBalanceWords = (): BalanceWords => WORDS[useSite().balanceWords];
