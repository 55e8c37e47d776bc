import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'a building of the cooperative by its address; tells nothing of who lives there' })
export class BuildingAddress {
  @Field(() => ID, { description: 'names the building' })
  id: string;

  @Field({ description: 'street and number' })
  address: string;

  @Field({ description: 'such as 90-410' })
  postcode: string;

  @Field({ description: 'town' })
  city: string;
}

@ObjectType({ description: 'the district office that serves a building' })
export class DistrictOffice {
  @Field({ description: 'the address that it was asked for' })
  building: string;

  @Field({ description: "the office's name" })
  name: string;

  @Field({ description: 'where the office is' })
  address: string;

  @Field(() => String, { nullable: true, description: 'when it is open' })
  hours: string | null;

  @Field(() => String, { nullable: true, description: 'telephone' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'e-mail address' })
  email: string | null;
}
