import { IsString, Length, MaxLength } from 'class-validator';

/** What the staff's sign-in form sends. */
export class StaffSignInInput {
  /** Letter case does not matter. */
  @IsString()
  @Length(1, 254)
  email: string;

  @IsString()
  @Length(1, 1000)
  password: string;
}

/** Whoever has forgotten the password. */
export class ForgottenInput {
  @IsString()
  @Length(1, 254)
  email: string;
}

/** A one-time code of six digits, or a recovery code. */
export class CodeInput {
  @IsString()
  @Length(1, 50)
  code: string;
}

/** A link out of a mail, and the new password, typed twice. */
export class FollowLinkInput {
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
