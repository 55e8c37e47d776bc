export { addressSql, joinPremises } from './address.js';
export { AccountGroup, ContactKind, PremisesKind, TitleKind } from './enums.js';
export { mailboxOf, type Mailbox } from './mailbox.js';
