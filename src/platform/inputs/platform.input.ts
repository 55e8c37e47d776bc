import { Field, InputType, registerEnumType } from '@nestjs/graphql';
import { IsDate, IsEnum, IsString, MaxLength } from 'class-validator';
import { Instant } from '#libs/graphql';
import { TEMPLATES, type Template } from '../templates.js';

const LONGEST = 200;

export const TemplateEnum = Object.fromEntries(TEMPLATES.map((template) => [template, template])) as { [Name in Template]: Name };
registerEnumType(TemplateEnum, {
  name: 'CooperativeTemplate',
  description: 'how a new cooperative begins',
  valuesMap: {
    OFFICE: { description: 'accounts are issued at the office' },
    APPLICATION: { description: 'accounts are applied for on paper' },
  },
});

@InputType({ description: 'a new cooperative and its first admin' })
export class CreateCooperativeInput {
  @IsString() @MaxLength(LONGEST)
  @Field({ description: 'short and unchanging: letters a to z, figures and dashes' })
  slug: string;

  @IsString() @MaxLength(LONGEST)
  @Field({ description: 'the host at which it is to answer, such as portal.example.pl' })
  host: string;

  @IsString() @MaxLength(LONGEST)
  @Field({ description: 'full name' })
  name: string;

  @IsString() @MaxLength(LONGEST)
  @Field({ description: 'short name, for tight places' })
  shortName: string;

  @IsEnum(TemplateEnum)
  @Field(() => TemplateEnum, { description: 'how it begins' })
  template: Template;

  @IsString() @MaxLength(LONGEST)
  @Field({ description: 'first and last name of the first admin' })
  adminName: string;

  @IsString() @MaxLength(LONGEST)
  @Field({ description: 'the first admin’s e-mail address; an invitation is sent to it' })
  adminEmail: string;
}

@InputType({ description: 'an announcement to everybody' })
export class AnnouncementInput {
  @IsString() @MaxLength(500)
  @Field({ description: 'in Polish, at most 500 characters' })
  pl: string;

  @IsString() @MaxLength(500)
  @Field({ description: 'in Ukrainian' })
  uk: string;

  @IsString() @MaxLength(500)
  @Field({ description: 'in English' })
  en: string;

  @IsDate()
  @Field(() => Instant, { description: 'from when it is shown' })
  from: Date;

  @IsDate()
  @Field(() => Instant, { description: 'until when it is shown' })
  to: Date;
}
