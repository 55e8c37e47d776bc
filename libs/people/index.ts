export { addressSql, joinPremises } from './address.js';
export { FIND_PERSONS, personsAsked, type FoundPerson } from './find-persons.js';
export { AccountGroup, ContactKind, PremisesKind, TitleKind } from './enums.js';
export { mailboxFor, mailboxOf, type Mailbox } from './mailbox.js';
