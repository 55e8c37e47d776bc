import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Instant } from '#libs/graphql';
import { TABS } from '#libs/cooperative';

/** The tabs as GraphQL knows them; the list is the settings' own. */
export const TabEnum = Object.fromEntries(TABS.map((tab) => [tab, tab]));
registerEnumType(TabEnum, { name: 'Tab', description: "a tab of the resident's site" });

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
}
