import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Grosze, Instant, Problem } from '#libs/graphql';
import { FeedKind, FeedMode, FeedState, FeedStepName, FeedWay } from './enums.js';

@ObjectType({ description: 'what became of the rows of one file' })
export class FeedFileCounts {
  @Field({ description: 'as the contract calls it, such as entries.csv' })
  file: string;

  @Field(() => Int, { description: 'new rows' })
  inserted: number;

  @Field(() => Int, { description: 'changed rows' })
  updated: number;

  @Field(() => Int, { description: 'rows that are gone' })
  deleted: number;

  @Field(() => Int, { description: 'rows that were so already' })
  unchanged: number;
}

@ObjectType({ description: 'one thing that is wrong with a package, with its place' })
export class FeedRowProblem {
  @Field({ description: 'the file, as the package calls it' })
  file: string;

  @Field(() => Int, { nullable: true, description: 'line of the file, the header being 1; null where it is not of one line' })
  line: number | null;

  @Field(() => String, { nullable: true, description: 'the column, as the package calls it' })
  column: string | null;

  @Field(() => String, { nullable: true, description: 'what stands there' })
  value: string | null;

  @Field({ description: 'what is wrong, for programs' })
  code: string;

  @Field({ description: 'the reason in Polish' })
  message: string;
}

@ObjectType({ description: 'how a file was read' })
export class FeedReading {
  @Field({ description: 'the file, as the package calls it' })
  file: string;

  @Field({ description: 'its encoding and delimiter, and on what ground each (Polish)' })
  how: string;
}

@ObjectType({ description: 'what a package would do to the balances of a group of accounts' })
export class FeedGroupDifference {
  @Field({ description: 'RENT, SALES or SHARES' })
  group: string;

  @Field(() => Int, { description: 'how many accounts it has' })
  accounts: number;

  @Field(() => Grosze, { description: 'sum of balances as they stand' })
  before: number;

  @Field(() => Grosze, { description: 'sum of balances as they would be' })
  after: number;
}

@ObjectType({ description: 'an account whose balance would move by more than the cooperative calls notable' })
export class FeedMovedAccount {
  @Field({ description: 'the program’s key of the account' })
  account: string;

  @Field(() => Grosze, { description: 'balance as it stands' })
  before: number;

  @Field(() => Grosze, { description: 'balance as it would be' })
  after: number;
}

@ObjectType({ description: 'what a package that was tried would do to balances' })
export class FeedDifference {
  @Field(() => [FeedGroupDifference], { description: 'by group of accounts' })
  groups: FeedGroupDifference[];

  @Field(() => [FeedMovedAccount], { description: 'the furthest moves first; at most 50' })
  moved: FeedMovedAccount[];

  @Field(() => Int, { description: 'how many such accounts there are' })
  movedCount: number;

  @Field(() => Grosze, { description: 'the amount above which a move is told' })
  notable: number;
}

@ObjectType({ description: 'what a bank statement brought' })
export class FeedStatement {
  @Field(() => Int, { description: 'payments in' })
  payments: number;

  @Field(() => Int, { description: 'of them, those to a known account' })
  matched: number;

  @Field(() => Int, { description: 'of these, those not known before' })
  added: number;

  @Field(() => Int, { description: 'of the matched, those that the accounting program has posted' })
  posted: number;
}

@ObjectType({ description: 'what a running batch is at' })
export class FeedProgress {
  @Field(() => FeedStepName, { description: 'the step' })
  step: FeedStepName;

  @Field(() => String, { nullable: true, description: 'the file that is read' })
  file: string | null;

  @Field(() => Int, { nullable: true, description: 'rows of it so far' })
  rows: number | null;
}

@ObjectType({ description: 'one attempt to try or apply a package, or a bank statement' })
export class FeedBatchSummary {
  @Field(() => ID, { description: 'unguessable id' })
  id: string;

  @Field(() => FeedState, { description: 'how far it is' })
  state: FeedState;

  @Field(() => FeedKind, { description: 'what came' })
  kind: FeedKind;

  @Field(() => FeedWay, { description: 'by what way' })
  way: FeedWay;

  @Field(() => String, { nullable: true, description: 'who of the office sent it or had it applied' })
  staffName: string | null;

  @Field({ description: 'true: only tried' })
  dryRun: boolean;

  @Field(() => String, { nullable: true, description: 'the file, as the sender calls it' })
  fileName: string | null;

  @Field(() => FeedMode, { nullable: true, description: 'what becomes of what it leaves out; null until it is read' })
  mode: FeedMode | null;

  @Field(() => String, { nullable: true, description: 'name and version of the accounting program' })
  source: string | null;

  @Field(() => Instant, { nullable: true, description: 'the moment whose state it shows' })
  asOf: Date | null;

  @Field(() => Instant, { description: 'when it came' })
  receivedAt: Date;

  @Field(() => Instant, { nullable: true, description: 'when work on it began' })
  startedAt: Date | null;

  @Field(() => Instant, { nullable: true, description: 'when it ended' })
  endedAt: Date | null;

  @Field(() => Int, { description: 'new rows of all files' })
  inserted: number;

  @Field(() => Int, { description: 'changed rows of all files' })
  updated: number;

  @Field(() => Int, { description: 'rows of all files that are gone' })
  deleted: number;

  @Field(() => Int, { description: 'how much is wrong with it' })
  problemCount: number;

  @Field(() => FeedStatement, { nullable: true, description: 'what a bank statement brought' })
  statement: FeedStatement | null;
}

@ObjectType({ description: 'a batch at length' })
export class FeedBatch extends FeedBatchSummary {
  @Field(() => Int, { nullable: true, description: 'size of the package as it came, in bytes' })
  bytes: number | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the package, in hexadecimal' })
  sha256: string | null;

  @Field(() => FeedProgress, { nullable: true, description: 'what it is at while it runs' })
  progress: FeedProgress | null;

  @Field({ description: 'true from the moment somebody called it off' })
  cancelAsked: boolean;

  @Field(() => [FeedFileCounts], { description: 'what became of its rows, file by file, in the order of loading' })
  files: FeedFileCounts[];

  @Field(() => [FeedRowProblem], { description: 'what is wrong with it; the first 200' })
  problems: FeedRowProblem[];

  @Field(() => [FeedReading], { description: 'how its files were read' })
  readings: FeedReading[];

  @Field(() => FeedDifference, { nullable: true, description: 'of one that was tried: what it would do' })
  difference: FeedDifference | null;

  @Field(() => ID, { nullable: true, description: 'the trial whose package this applies' })
  appliesId: string | null;

  @Field(() => ID, { nullable: true, description: 'the batch that applies this trial’s package' })
  appliedById: string | null;

  @Field({ description: 'true where other figures were applied since it was tried' })
  overtaken: boolean;

  @Field({ description: 'true while its package is kept (GET /desk/feeds/:id/original)' })
  kept: boolean;
}

@ObjectType({ description: 'a page of batches' })
export class FeedBatchPage {
  @Field(() => [FeedBatchSummary], { description: 'at most 50, the newest first' })
  rows: FeedBatchSummary[];

  @Field(() => ID, { nullable: true, description: 'the `after` of the next page; null on the last' })
  next: string | null;
}

@ObjectType({ description: 'what came of a deed on a batch' })
export class FeedBatchOutcome {
  @Field(() => [Problem], { description: 'why nothing was done; empty where it was' })
  problems: Problem[];

  @Field(() => ID, { nullable: true, description: 'the batch that applies the package; null where nothing was done' })
  batchId: string | null;
}
