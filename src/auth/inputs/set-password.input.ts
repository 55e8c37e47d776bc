import { IsString, MaxLength } from 'class-validator';

/** A new password, typed twice. */
export class SetPasswordInput {
  @IsString()
  @MaxLength(1000)
  password: string;

  @IsString()
  @MaxLength(1000)
  repeat: string;
}
