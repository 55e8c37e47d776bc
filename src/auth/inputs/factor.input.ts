import { Transform } from 'class-transformer';
import { IsObject, IsString, Length, Matches } from 'class-validator';

const trimmed = Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

/** The password again, before anything about signing in is changed. */
export class PasswordInput {
  @IsString()
  @Length(1, 200)
  password: string;
}

/** What the owner calls a new application for codes. */
export class StartTotpInput extends PasswordInput {
  @trimmed
  @IsString()
  @Length(1, 60)
  @Matches(/^\P{Cc}*$/u)
  name: string;
}

/** A new passkey, and what its owner calls it. */
export class AddPasskeyInput {
  @trimmed
  @IsString()
  @Length(1, 60)
  @Matches(/^\P{Cc}*$/u)
  name: string;

  /** The authenticator's answer; its shape is checked where it is read. */
  @IsObject()
  credential: Record<string, unknown>;
}

/** Which factor is to go. */
export class RemoveFactorInput extends PasswordInput {
  @IsString()
  @Length(1, 40)
  id: string;
}
