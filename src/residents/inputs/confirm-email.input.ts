import { IsString, MaxLength } from 'class-validator';

/** What the page behind the link sends. */
export class ConfirmEmailInput {
  /** The secret of the link. */
  @IsString()
  @MaxLength(200)
  token: string;
}
