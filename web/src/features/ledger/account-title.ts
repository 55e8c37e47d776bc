interface Account {
  name: string;
  address: string | null;
}

/** How residents know an account: by its address, or by its name where it has none. */
export const accountTitle = ({ name, address }: Account): string => address ?? name;

/** The account's name, where it tells more than the address that stands before it; else null. */
export const accountNote = ({ name, address }: Account): string | null =>
  address === null || address.startsWith(name) ? null : name;

/** Title and note in one line, for sentences. */
export const accountFullTitle = (account: Account): string =>
  [accountTitle(account), accountNote(account)].filter(Boolean).join(', ');
