import { IsString, MaxLength } from 'class-validator';

/** The secret of a mail's link. */
export class LinkInput {
  @IsString()
  @MaxLength(100)
  token: string;
}
