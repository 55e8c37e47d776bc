import { AccountGroup } from '#libs/people';

/** What the code that banking applications read has room for. */
const LONGEST = 32;

const WORD: Record<AccountGroup, string> = {
  [AccountGroup.RENT]: 'Opłaty',
  [AccountGroup.SALES]: 'Usługi',
  [AccountGroup.SHARES]: 'Wkład',
};

interface Paid {
  /** The account's key in the accounting program. */
  key: string;
  group: AccountGroup;
  /** The month in which the balance was set, '2013-05'. */
  month: string;
  memberNumber: string | null;
}

/**
 * The title of a transfer, by which the office knows what was paid: 'Opłaty 2013-05, R-0001, czł. 1234'. Polish whatever
 * the language of the payer, for the office reads it. At most 32 characters: the member's number goes first, then the
 * month; the account's key stays.
 */
export function transferTitle({ key, group, month, memberNumber }: Paid): string {
  const short = [`${WORD[group]} ${month}`, key].join(', ');
  const candidates = [...(memberNumber ? [`${short}, czł. ${memberNumber}`] : []), short, `${WORD[group]} ${key}`, key];
  return candidates.find((title) => [...title].length <= LONGEST) ?? [...key].slice(0, LONGEST).join('');
}
