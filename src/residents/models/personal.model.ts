import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Day, Decimal } from '#libs/graphql';
import { AccountGroup, ContactKind, PremisesKind, TitleKind } from '#libs/people';

@ObjectType({ description: "the viewer's legal title to premises (allocation, przydział)" })
export class LegalTitle {
  @Field(() => TitleKind)
  kind: TitleKind;

  @Field(() => Day)
  validFrom: string;

  @Field(() => Day, { nullable: true, description: 'null while the title lasts' })
  validTo: string | null;
}

@ObjectType({ description: 'a settlement account that belongs to premises' })
export class AccountName {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => AccountGroup)
  group: AccountGroup;
}

@ObjectType({ description: 'premises to which the viewer has or had a title, or whose account the viewer holds' })
export class HeldPremises {
  @Field(() => ID)
  id: string;

  @Field()
  address: string;

  @Field(() => PremisesKind)
  kind: PremisesKind;

  @Field(() => Decimal, { description: 'usable floor area in m²' })
  areaM2: string;

  @Field(() => Int, { nullable: true, description: '0 is the ground floor' })
  floor: number | null;

  @Field(() => Int, { nullable: true })
  rooms: number | null;

  @Field(() => Int, { nullable: true, description: 'how many persons are registered' })
  personsRegistered: number | null;

  @Field(() => String, { nullable: true })
  staircase: string | null;

  @Field(() => String, { nullable: true })
  estate: string | null;

  @Field(() => [LegalTitle], { description: 'newest first' })
  titles: LegalTitle[];

  @Field(() => [AccountName])
  accounts: AccountName[];
}

@ObjectType({ description: 'a way to reach the viewer' })
export class Contact {
  @Field(() => ContactKind)
  kind: ContactKind;

  @Field()
  value: string;
}

@ObjectType({ description: 'the basic data of the viewer, with the allocations of all premises in the stock' })
export class Personal {
  @Field()
  name: string;

  @Field(() => String, { nullable: true })
  memberNumber: string | null;

  @Field(() => Day, { nullable: true })
  memberSince: string | null;

  @Field(() => String, { nullable: true })
  correspondenceAddress: string | null;

  @Field(() => [Contact])
  contacts: Contact[];

  @Field(() => [HeldPremises])
  premises: HeldPremises[];
}
