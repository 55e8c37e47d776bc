import { ID, Int } from '@nestjs/graphql';
import { Month } from '#libs/graphql';

/** The arguments that the ledger's queries share. */
export const accountId = { name: 'accountId', type: () => ID, description: 'the settlement account; one that is not the viewer’s answers null' };
export const month = { name: 'month', type: () => Month, description: 'the month asked for' };
export const year = { name: 'year', type: () => Int, description: 'the calendar year asked for' };
