import { IsString, MaxLength } from 'class-validator';

/** The language in which somebody wants the site. */
export class LanguageInput {
  @IsString()
  @MaxLength(10)
  language: string;
}
