import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Instant } from '#libs/graphql';

export enum FactorKind {
  TOTP = 'TOTP',
  PASSKEY = 'PASSKEY',
}
registerEnumType(FactorKind, {
  name: 'FactorKind',
  description: 'what one signs in with beside the password',
  valuesMap: {
    TOTP: { description: 'an application that shows one-time codes' },
    PASSKEY: { description: 'a passkey of a device or a security key, which also stands in the place of the password' },
  },
});

@ObjectType({ description: 'one thing that the viewer signs in with beside the password' })
export class SignInFactor {
  @Field(() => ID, { description: 'names it to its owner' })
  id: string;

  @Field(() => FactorKind, { description: 'what it is' })
  kind: FactorKind;

  @Field({ description: 'what its owner calls it' })
  name: string;

  @Field(() => Instant, { description: 'when it was added' })
  addedAt: Date;

  @Field(() => Instant, { nullable: true, description: 'when somebody last signed in with it; null for never' })
  lastUsedAt: Date | null;
}

@ObjectType({ description: 'how the viewer signs in beside the password' })
export class SignInFactors {
  @Field(() => [SignInFactor], { description: 'oldest first; empty where the password alone is asked for' })
  factors: SignInFactor[];

  @Field(() => Int, { description: 'recovery codes that are not used yet' })
  recoveryCodesLeft: number;
}
