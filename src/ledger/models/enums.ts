import { registerEnumType } from '@nestjs/graphql';

export enum EntryKind { CHARGE = 'CHARGE', CORRECTION = 'CORRECTION', PAYMENT = 'PAYMENT' }
export enum ExclusionClass { NONE = 'NONE', COURT = 'COURT', INVOICE = 'INVOICE' }
export enum MarkKind {
  AGREEMENT = 'AGREEMENT',
  AGREEMENT_REPAID = 'AGREEMENT_REPAID',
  AGREEMENT_BROKEN = 'AGREEMENT_BROKEN',
  REMINDER = 'REMINDER',
  ALLOWANCE = 'ALLOWANCE',
}
export enum ChargeChange {
  SAME = 'SAME',
  QUANTITY = 'QUANTITY',
  RATE = 'RATE',
  QUANTITY_AND_RATE = 'QUANTITY_AND_RATE',
  AMOUNT = 'AMOUNT',
  NEW = 'NEW',
}
export enum PaymentRefusal {
  NOTHING_DUE = 'NOTHING_DUE',
  OVERPAID = 'OVERPAID',
  TOO_LARGE = 'TOO_LARGE',
  NO_BALANCE = 'NO_BALANCE',
  NO_BANK_ACCOUNT = 'NO_BANK_ACCOUNT',
  BAD_BANK_ACCOUNT = 'BAD_BANK_ACCOUNT',
}
export enum AgreementState { ACTIVE = 'ACTIVE', REPAID = 'REPAID', BROKEN = 'BROKEN' }

registerEnumType(EntryKind, {
  name: 'EntryKind',
  description: 'what an entry does to the balance',
  valuesMap: {
    CHARGE: { description: 'lessens the balance by its amount (obciążenie)' },
    CORRECTION: { description: "has a charge's sign: a negative amount lessens what is owed (korekta)" },
    PAYMENT: { description: 'adds its amount to the balance (wpłata)' },
  },
});
registerEnumType(ExclusionClass, {
  name: 'ExclusionClass',
  description: 'why a cooperative may leave an entry out of its accounting tab',
  valuesMap: {
    NONE: { description: 'never left out' },
    COURT: { description: 'a debt pursued in court' },
    INVOICE: { description: 'an obligation from an invoice' },
  },
});
registerEnumType(MarkKind, {
  name: 'MarkKind',
  description: 'a mark in the Info column of the financial card',
  valuesMap: {
    AGREEMENT: { description: 'repayment agreement (Ug., ugoda)' },
    AGREEMENT_REPAID: { description: 'agreement repaid (Ug. spl.)' },
    AGREEMENT_BROKEN: { description: 'agreement broken (Ug. zerw.)' },
    REMINDER: { description: 'payment reminder (Up., upomnienie)' },
    ALLOWANCE: { description: 'housing allowance (D., dodatek mieszkaniowy)' },
  },
});
registerEnumType(AgreementState, {
  name: 'AgreementState',
  description: 'how a repayment agreement stands',
  valuesMap: {
    ACTIVE: { description: 'being repaid' },
    REPAID: { description: 'repaid in full' },
    BROKEN: { description: 'broken: instalments were not paid' },
  },
});
registerEnumType(ChargeChange, {
  name: 'ChargeChange',
  description: 'how a component differs from the month before',
  valuesMap: {
    SAME: { description: 'not at all' },
    QUANTITY: { description: 'by its quantity' },
    RATE: { description: 'by its rate' },
    QUANTITY_AND_RATE: { description: 'by both' },
    AMOUNT: { description: 'by its amount alone, as the accounting program rounded or set it' },
    NEW: { description: 'was not charged in the month before' },
  },
});
registerEnumType(PaymentRefusal, {
  name: 'PaymentRefusal',
  description: 'why there is no code to pay by',
  valuesMap: {
    NOTHING_DUE: { description: 'the balance is even' },
    OVERPAID: { description: 'the balance is above zero' },
    TOO_LARGE: { description: 'more than 9999.99 zł is due, for which the code has no room' },
    NO_BALANCE: { description: 'the account keeps no balance, or none that is the viewer’s' },
    NO_BANK_ACCOUNT: { description: 'the account has no bank account of its own' },
    BAD_BANK_ACCOUNT: { description: 'the check digits of the bank account do not hold' },
  },
});
