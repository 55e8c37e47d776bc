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
