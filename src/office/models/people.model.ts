import { Field, ID, ObjectType } from '@nestjs/graphql';
import { LoginStateEnum } from './login-state.model.js';

@ObjectType({ description: 'a person in a list at the desk' })
export class ListedPerson {
  @Field(() => ID, { description: 'unguessable id' })
  id: string;

  @Field({ description: 'last name first' })
  name: string;

  @Field({ description: 'key in the accounting program' })
  key: string;

  @Field(() => String, { nullable: true, description: 'the identifier for signing in; null without a login' })
  identifier: string | null;

  @Field(() => LoginStateEnum, { description: 'how far the way in has come' })
  state: LoginStateEnum;

  @Field(() => [String], { description: 'addresses of the premises held today by a legal title' })
  addresses: string[];
}

@ObjectType({ description: 'a page of people, by name' })
export class PeoplePage {
  @Field(() => [ListedPerson], { description: 'at most 30' })
  rows: ListedPerson[];

  @Field(() => String, { nullable: true, description: 'where the next page begins; null on the last one' })
  next: string | null;
}

@ObjectType({ description: 'a building that the desk deals with' })
export class DeskBuilding {
  @Field(() => ID, { description: 'unguessable id' })
  id: string;

  @Field({ description: 'street, number and town' })
  address: string;

  @Field(() => ID, { nullable: true, description: 'the district office that serves it' })
  districtId: string | null;

  @Field(() => String, { nullable: true, description: 'name of that office' })
  district: string | null;

  @Field(() => [String], { description: 'its staircases, where they are told apart' })
  staircases: string[];
}
