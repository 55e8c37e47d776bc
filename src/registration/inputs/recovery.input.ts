import { IsString, Length, MaxLength } from 'class-validator';

/** The credentials that came with the activation. */
export class AskRecoveryInput {
  /** Letter case does not matter. */
  @IsString()
  @Length(1, 100)
  identifier: string;

  @IsString()
  @Length(1, 200)
  password: string;
}

/** A link out of a mail, and the new password, typed twice. */
export class RecoverInput {
  @IsString()
  @MaxLength(100)
  token: string;

  @IsString()
  @MaxLength(1000)
  password: string;

  @IsString()
  @MaxLength(1000)
  repeat: string;
}
