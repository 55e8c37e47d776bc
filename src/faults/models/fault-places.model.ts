import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'premises on which the viewer may report a fault' })
export class FaultPremises {
  @Field(() => ID, { description: 'unguessable id of the premises' })
  id: string;

  @Field({ description: 'address of the premises' })
  address: string;
}

@ObjectType({ description: 'a building on whose common parts the viewer may report a fault' })
export class FaultBuilding {
  @Field(() => ID, { description: 'unguessable id of the building' })
  id: string;

  @Field({ description: 'street and number' })
  address: string;
}

@ObjectType({ description: 'a kind of fault that the cooperative names' })
export class FaultCategory {
  @Field({ description: 'its code' })
  code: string;

  @Field(() => String, { nullable: true, description: "what the cooperative calls it; null: the catalogue's word" })
  label: string | null;
}

@ObjectType({ description: 'what a report may be about, and what its form begins with' })
export class FaultPlaces {
  @Field(() => [FaultPremises], { description: 'the premises that the viewer holds today' })
  premises: FaultPremises[];

  @Field(() => [FaultBuilding], { description: 'the buildings in which they lie' })
  buildings: FaultBuilding[];

  @Field(() => [FaultCategory], { description: "the cooperative's categories, in its order" })
  categories: FaultCategory[];

  @Field(() => String, { nullable: true, description: "the viewer's telephone in the contact data; null where there is none" })
  phone: string | null;
}
