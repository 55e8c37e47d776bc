import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Instant } from '#libs/graphql';

@ObjectType({ description: 'a column of the feed’s contract' })
export class FeedContractColumn {
  @Field({ description: 'its name' })
  name: string;

  @Field({ description: 'what stands in it: key, reference, text, choice, date, month, money, decimal, integer, boolean, nrb or postcode' })
  type: string;

  @Field({ description: 'whether every row must have a value' })
  required: boolean;

  @Field(() => [String], { description: 'the values that it may have; empty where any may stand' })
  choices: string[];
}

@ObjectType({ description: 'a file of the feed’s contract' })
export class FeedContractFile {
  @Field({ description: 'its name without the ending, such as entries' })
  name: string;

  @Field(() => [FeedContractColumn], { description: 'its columns' })
  columns: FeedContractColumn[];
}

@ObjectType({ description: 'a mapping that was put in force' })
export class FeedMappingVersion {
  @Field(() => Int, { description: 'its number, from 1; the highest is in force' })
  version: number;

  @Field(() => Instant, { description: 'when it was saved' })
  savedAt: Date;

  @Field(() => String, { nullable: true, description: 'who of the office saved it; null where a command did' })
  savedBy: string | null;

  @Field({ description: 'the mapping as JSON, as docs/feed/schema/mapping.schema.json says' })
  mapping: string;
}

@ObjectType({ description: 'how the cooperative’s own files become those of the contract' })
export class FeedMappings {
  @Field(() => [FeedMappingVersion], { description: 'the newest first, which is in force; at most 20; empty: files are read as the contract has them' })
  versions: FeedMappingVersion[];

  @Field(() => [FeedContractFile], { description: 'what files may be mapped to' })
  contract: FeedContractFile[];
}
