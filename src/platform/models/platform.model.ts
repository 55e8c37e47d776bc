import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Instant, Problem } from '#libs/graphql';

@ObjectType({ description: 'how much a cooperative uses, as counts and sizes: none of it is about a person' })
export class CooperativeUsage {
  @Field(() => Instant, { description: 'when it was counted' })
  measuredAt: Date;

  @Field(() => Int, { description: 'premises' })
  premises: number;

  @Field(() => Int, { description: 'settlement accounts' })
  accounts: number;

  @Field(() => Int, { description: 'logins issued' })
  logins: number;

  @Field(() => Int, { description: 'logins whose start password was replaced by an own one' })
  loginsInUse: number;

  @Field(() => Int, { description: 'sign-ins of the last seven days' })
  signInsWeek: number;

  @Field(() => Int, { description: 'members of staff' })
  staff: number;

  @Field(() => Instant, { nullable: true, description: 'when a feed was last applied' })
  lastFeedAt: Date | null;

  @Field(() => Int, { description: 'feeds of the last thirty days' })
  feedsMonth: number;

  @Field(() => Int, { description: 'feeds refused in the last thirty days' })
  feedsRefusedMonth: number;

  @Field(() => Int, { description: 'mails that wait' })
  mailsWaiting: number;

  @Field(() => Int, { description: 'mails that could not be sent so far' })
  mailsFailed: number;

  @Field(() => Int, { description: 'photos, attachments and sealed mail, in MB' })
  storedMegabytes: number;
}

@ObjectType({ description: 'a cooperative as the platform knows it' })
export class PlatformCooperative {
  @Field(() => ID, { description: 'names the cooperative' })
  id: string;

  @Field({ description: 'short and unchanging, as in the addresses' })
  slug: string;

  @Field(() => String, { nullable: true, description: 'its name; null until the first count' })
  name: string | null;

  @Field(() => [String], { description: 'the hosts at which it answers, sorted' })
  domains: string[];

  @Field(() => Instant, { description: 'when it was created' })
  createdAt: Date;

  @Field(() => Instant, { nullable: true, description: 'since when it is suspended; null while it is open' })
  suspendedAt: Date | null;

  @Field(() => CooperativeUsage, { nullable: true, description: 'null until the first count' })
  usage: CooperativeUsage | null;
}

@ObjectType({ description: 'a page of cooperatives by slug' })
export class PlatformCooperatives {
  @Field(() => [PlatformCooperative], { description: 'at most thirty' })
  rows: PlatformCooperative[];

  @Field(() => String, { nullable: true, description: 'where the next page begins; null on the last' })
  next: string | null;
}

@ObjectType({ description: 'what is announced to everybody for a while' })
export class PlatformAnnouncement {
  @Field(() => ID, { description: 'names the announcement' })
  id: string;

  @Field({ description: 'in Polish' })
  pl: string;

  @Field({ description: 'in Ukrainian' })
  uk: string;

  @Field({ description: 'in English' })
  en: string;

  @Field(() => Instant, { description: 'from when it is shown' })
  from: Date;

  @Field(() => Instant, { description: 'until when it is shown' })
  to: Date;
}

@ObjectType({ description: 'what holds for the whole platform' })
export class PlatformSettings {
  @Field(() => Int, { description: 'the least length of any password, whatever a cooperative sets; 6 to 12' })
  passwordFloor: number;

  @Field(() => [PlatformAnnouncement], { description: 'announcements that are shown or will be, soonest first' })
  announcements: PlatformAnnouncement[];
}

@ObjectType({ description: 'what came of an operator’s act' })
export class PlatformOutcome {
  @Field(() => [Problem], { description: 'why nothing was written; empty where it was' })
  problems: Problem[];

  @Field(() => ID, { nullable: true, description: 'the cooperative that was created' })
  cooperativeId?: string | null;
}
