import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { FaultCategory } from '../../models/fault-places.model.js';

@ObjectType({ description: 'something to choose by its name: a building, a district, somebody of the staff' })
export class DeskChoice {
  @Field(() => ID, { description: 'unguessable id' })
  id: string;

  @Field({ description: 'address or name' })
  name: string;
}

@ObjectType({ description: 'by what the office’s queue can be narrowed' })
export class FaultDeskChoices {
  @Field(() => [DeskChoice], { description: 'buildings, by address; of the asker’s district where they are bound to one' })
  buildings: DeskChoice[];

  @Field(() => [DeskChoice], { description: 'districts, likewise' })
  districts: DeskChoice[];

  @Field(() => [DeskChoice], { description: 'who may be given reports' })
  dispatchers: DeskChoice[];

  @Field(() => [FaultCategory], { description: "the cooperative's categories" })
  categories: FaultCategory[];
}

@ObjectType({ description: 'how long the work took, of one category' })
export class FaultsDone {
  @Field({ description: "code of the category" })
  category: string;

  @Field(() => String, { nullable: true, description: "what the cooperative calls it; null: the catalogue's word" })
  categoryLabel: string | null;

  @Field(() => Int, { description: 'reports that were done in the last 365 days' })
  count: number;

  @Field(() => Int, { description: 'days from the filing to the end of the work: as many or fewer in half of them' })
  median: number;

  @Field(() => Int, { description: 'days that the longest took' })
  longest: number;
}

@ObjectType({ description: 'open reports of one age' })
export class FaultsOpen {
  @Field(() => Int, { description: 'days since the filing, from this on: 0, 8, 15, 31 or 91' })
  fromDays: number;

  @Field(() => Int, { description: 'how many are open' })
  count: number;

  @Field(() => Int, { description: 'how many of them are past the day by which they were to be dealt with' })
  overdue: number;
}

@ObjectType({ description: 'figures of the work on fault reports' })
export class FaultDeskFigures {
  @Field(() => [FaultsDone], { description: 'what was done in the last 365 days, by category' })
  done: FaultsDone[];

  @Field(() => [FaultsOpen], { description: 'what is open, by age' })
  open: FaultsOpen[];
}
