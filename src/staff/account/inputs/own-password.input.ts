import { IsString, Length, MaxLength } from 'class-validator';

/** The password in use, and the new one, typed twice. */
export class OwnPasswordInput {
  @IsString()
  @Length(1, 1000)
  current: string;

  @IsString()
  @MaxLength(1000)
  password: string;

  @IsString()
  @MaxLength(1000)
  repeat: string;
}
