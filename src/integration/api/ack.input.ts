import { IsString, MaxLength } from 'class-validator';

/** Up to where a program has what it read. */
export class AckInput {
  @IsString()
  @MaxLength(40)
  cursor: string;
}
