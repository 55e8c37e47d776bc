import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Day, Decimal, Grosze, Instant } from '#libs/graphql';
import { AccountGroup, PremisesKind, TitleKind } from '#libs/people';
import type { IdentityDocument } from '../../auth/index.js';
import { IdentityDocumentEnum, LoginStateEnum } from './login-state.model.js';

@ObjectType({ description: 'a legal title to premises, as the desk sees it' })
export class CardPremises {
  @Field({ description: 'street, house and premises' })
  address: string;

  @Field(() => TitleKind, { description: 'the title' })
  title: TitleKind;

  @Field(() => PremisesKind, { description: 'what they are used for' })
  kind: PremisesKind;

  @Field(() => Decimal, { description: 'area in square metres' })
  areaM2: string;

  @Field(() => Day, { description: 'from this day' })
  validFrom: string;

  @Field(() => Day, { nullable: true, description: 'to this day; null: still' })
  validTo: string | null;
}

@ObjectType({ description: 'a settlement account that the person holds or held' })
export class CardAccount {
  @Field(() => ID, { description: 'unguessable id' })
  id: string;

  @Field({ description: 'key in the accounting program' })
  key: string;

  @Field({ description: 'its name' })
  name: string;

  @Field(() => AccountGroup, { description: 'its group' })
  group: AccountGroup;

  @Field(() => String, { nullable: true, description: 'address of its premises' })
  address: string | null;

  @Field({ description: 'as what the person holds it: MAIN, SPOUSE, HEIR or PROXY' })
  role: string;

  @Field(() => Day, { description: 'held from' })
  heldFrom: string;

  @Field(() => Day, { nullable: true, description: 'held to; null: still' })
  heldTo: string | null;

  @Field(() => Day, { description: 'the day for which the balance was set' })
  setOn: string;

  @Field(() => Grosze, { nullable: true, description: 'the balance on that day; null where the account tracks none' })
  balance: number | null;

  @Field(() => [String], { description: 'bank accounts to pay to, 26 digits each' })
  nrbs: string[];
}

@ObjectType({ description: 'a person’s way into the portal' })
export class CardLogin {
  @Field({ description: 'the identifier; it never changes' })
  identifier: string;

  @Field(() => LoginStateEnum, { description: 'how far it has come' })
  state: LoginStateEnum;

  @Field(() => Instant, { description: 'when the login was made' })
  createdAt: Date;

  @Field(() => Instant, { description: 'when a start password was last issued' })
  issuedAt: Date;

  @Field(() => String, { nullable: true, description: 'who of the office issued it; null: a command or an application' })
  issuedBy: string | null;

  @Field(() => IdentityDocumentEnum, { nullable: true, description: 'which document was seen' })
  document: IdentityDocument | null;

  @Field(() => Instant, { nullable: true, description: 'until when the start password holds; null once it is replaced' })
  startPasswordExpiresAt: Date | null;

  @Field(() => Instant, { description: 'when the password of today was set' })
  passwordSetAt: Date;

  @Field(() => Int, { description: 'browsers that are signed in now' })
  sessions: number;

  @Field(() => Instant, { nullable: true, description: 'the last successful sign-in' })
  lastSignedIn: Date | null;

  @Field(() => Int, { description: 'failed tries since then' })
  failedSince: number;

  @Field(() => Instant, { nullable: true, description: 'until when unknown devices are shut out after too many tries; null: they are not' })
  lockedUntil: Date | null;
}
