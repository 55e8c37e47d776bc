import { AccountGroup } from '#libs/people';

/** What the code that banking applications read has room for. */
const LONGEST = 32;

const WORD: Record<AccountGroup, string> = {
  [AccountGroup.RENT]: 'Czynsz',
  [AccountGroup.SALES]: 'Faktury',
  [AccountGroup.SHARES]: 'Wkład',
};

interface Paid {
  /** The account's key in the accounting program. */
  key: string;
  group: AccountGroup;
  /** The month in which the balance was set, '2013-05'. */
  month: string;
}

/**
 * The title of a transfer, by which the office knows what was paid: 'Czynsz 2013-05, R-0001'. Polish whatever the
 * language of the payer, for the office reads it. At most 32 characters: the month goes where it has no room, the
 * account's key stays.
 */
export function transferTitle({ key, group, month }: Paid): string {
  const candidates = [`${WORD[group]} ${month}, ${key}`, `${WORD[group]} ${key}`, key];
  return candidates.find((title) => [...title].length <= LONGEST) ?? [...key].slice(0, LONGEST).join('');
}
