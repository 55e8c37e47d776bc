import { IsString, MaxLength } from 'class-validator';

/** The present password, and the new one typed twice. */
export class ChangePasswordInput {
  @IsString()
  @MaxLength(200)
  current: string;

  @IsString()
  @MaxLength(1000)
  password: string;

  @IsString()
  @MaxLength(1000)
  repeat: string;
}
