import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Instant } from '#libs/graphql';
import { TABS, type Tab } from '#libs/cooperative';

const MEANING: Record<Tab, string> = {
  home: 'balances of all settlement accounts',
  ledger: 'the financial card',
  charges: 'the components of a month’s charges',
  accounting: 'totals and documents of a year',
  bankAccounts: 'individual bank accounts',
  personal: 'basic data and allocations',
  premises: 'premises and contracts',
  contact: 'contact data',
  meters: 'utility meters',
  readings: 'reading documents',
  settlements: 'utility settlements',
  faults: 'fault reports',
  notices: 'notices of the manager',
  correspondence: 'letters of the board',
};

/** The tabs as GraphQL knows them; the list is the settings' own. */
export const TabEnum = Object.fromEntries(TABS.map((tab) => [tab, tab]));
registerEnumType(TabEnum, {
  name: 'Tab',
  description: "a tab of the resident's site",
  valuesMap: Object.fromEntries(TABS.map((tab) => [tab, { description: MEANING[tab] }])),
});

@ObjectType({ description: 'somebody of the office who sees the portal as the resident sees it, and can change nothing' })
export class OfficeLook {
  @Field({ description: 'who' })
  staffName: string;

  @Field(() => Instant, { description: 'until when' })
  until: Date;
}

@ObjectType('Viewer', { description: 'whoever is signed in' })
export class ViewerModel {
  @Field({ description: 'first and last name' })
  name: string;

  @Field({ description: 'the identifier that the cooperative issued; it never changes' })
  identifier: string;

  @Field(() => [TabEnum], { description: 'every tab that this viewer can open, those of the menu first and in its order' })
  tabs: string[];

  @Field(() => Instant, { nullable: true, description: "the accounting program's time of the last feed; null before the first" })
  asOf: Date | null;

  @Field(() => Int, { description: 'notices that the viewer has not opened; 0 where the cooperative has no such tab' })
  unreadNotices: number;

  @Field(() => Int, { description: 'letters that the viewer has not opened; 0 where the cooperative has no such tab' })
  unreadLetters: number;

  @Field(() => OfficeLook, { nullable: true, description: 'set while somebody of the office looks through the resident’s eyes' })
  seenBy: OfficeLook | null;
}
