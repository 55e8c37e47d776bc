import { IsString, Length, Matches } from 'class-validator';

/** What the sign-in form sends. */
export class SignInInput {
  /** The identifier that the cooperative issued; letter case does not matter. */
  @IsString()
  @Length(1, 100)
  @Matches(/^[^\0]*$/)
  identifier: string;

  @IsString()
  @Length(1, 200)
  password: string;
}
