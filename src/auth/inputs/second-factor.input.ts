import { IsObject, IsString, Length } from 'class-validator';

/** A one-time code or a recovery code. */
export class CodeInput {
  @IsString()
  @Length(1, 40)
  code: string;
}

/** An authenticator's answer, as the browser hands it over; its shape is checked where it is read. */
export class CredentialInput {
  @IsObject()
  credential: Record<string, unknown>;
}
