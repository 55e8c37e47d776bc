import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Instant, Problem } from '#libs/graphql';
import { SECTIONS, type Section } from '../sections.js';
import { Settings } from './settings.scalar.js';

export const SettingsSection = Object.fromEntries(Object.keys(SECTIONS).map((name) => [name, name])) as { [Name in Section]: Name };

registerEnumType(SettingsSection, {
  name: 'SettingsSection',
  description: 'a part in which settings are edited',
  valuesMap: {
    NAMES: { description: 'names, languages, time-out of a session' },
    BRAND: { description: 'logo, icon and colour' },
    TABS: { description: 'tabs: which, in what order, under what label, and what opens from them' },
    TEXTS: { description: 'the public texts' },
    TERMS: { description: 'versions of the terms of use' },
    ACCOUNTS: { description: 'how an account is got, and a lost password got back' },
    PASSWORDS: { description: 'what passwords must be like' },
    MONEY: { description: 'balances, due day, what accounting leaves out' },
    READINGS: { description: 'readings that residents report' },
    FAULTS: { description: 'categories and numbers of fault reports, emergency telephone' },
    OFFICES: { description: 'offices, and the look-up of districts' },
  },
});

@ObjectType({ description: 'one thing that is set in another way than before' })
export class SettingsFieldChange {
  @Field({ description: 'path in the set-up without the places in lists, such as tabs.label' })
  field: string;

  @Field(() => String, { nullable: true, description: 'which of a list, such as home; null where it is no list, or the list itself' })
  item: string | null;

  @Field(() => String, { nullable: true, description: 'what it was, as text; null where there was nothing, and for pictures' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'what it is, likewise' })
  after: string | null;
}

@ObjectType({ description: 'a district office, as the accounting program gives it' })
export class SettingsDistrict {
  @Field({ description: 'its name' })
  name: string;

  @Field({ description: 'its address' })
  address: string;

  @Field(() => Int, { description: 'how many buildings it serves' })
  buildings: number;
}

@ObjectType({ description: 'the settings as their admin works on them' })
export class SettingsDesk {
  @Field(() => Int, { description: 'goes up with every change of the draft; a change names the version that it was made on' })
  version: number;

  @Field(() => Settings, { description: 'the draft; what is in force where there is none' })
  settings: object;

  @Field({ description: 'whether there is a draft' })
  drafted: boolean;

  @Field(() => [SettingsFieldChange], { description: 'in what the draft differs from what is in force' })
  changes: SettingsFieldChange[];

  @Field(() => [Problem], { description: 'what keeps the draft from being published' })
  problems: Problem[];

  @Field(() => Instant, { nullable: true, description: 'when the draft was last touched; null where there never was one' })
  editedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'by whom' })
  editedBy: string | null;

  @Field(() => Int, { description: 'number of the version that is in force' })
  revision: number;

  @Field(() => [String], { description: 'hosts at which the portal answers; the platform’s operator sets them' })
  domains: string[];

  @Field(() => Int, { description: 'the least password length that the platform allows' })
  passwordFloor: number;

  @Field(() => [SettingsDistrict], { description: 'district offices, by name' })
  districts: SettingsDistrict[];
}

@ObjectType({ description: 'what came of an admin’s act on the settings' })
export class SettingsOutcome {
  @Field(() => [Problem], { description: 'why nothing was written, each with its path in the set-up; empty where it was' })
  problems: Problem[];

  @Field(() => SettingsDesk, { nullable: true, description: 'the settings as they stand; null with any problem' })
  desk: SettingsDesk | null;
}

@ObjectType({ description: 'a version of the settings that was published' })
export class SettingsRevision {
  @Field(() => Int, { description: 'its number, from 1' })
  number: number;

  @Field(() => Instant, { description: 'since when it was in force' })
  publishedAt: Date;

  @Field(() => String, { nullable: true, description: 'who published it; null for the operator’s set-up' })
  by: string | null;

  @Field(() => Int, { nullable: true, description: 'the older version that it brought back; null where none' })
  returnedTo: number | null;

  @Field(() => [SettingsFieldChange], { description: 'in what it differs from the one before' })
  changes: SettingsFieldChange[];
}

@ObjectType({ description: 'a page of the history, the newest first' })
export class SettingsHistory {
  @Field(() => [SettingsRevision], { description: 'at most ten versions' })
  rows: SettingsRevision[];

  @Field(() => Int, { nullable: true, description: 'the `after` of the next page; null on the last' })
  next: number | null;
}
