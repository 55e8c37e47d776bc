import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { StaffRole } from '#libs/access';
import { Instant, Problem } from '#libs/graphql';
import { DeskDistrict, StaffRoleEnum } from '../../models/desk-viewer.model.js';

export enum StaffStateEnum {
  INVITED = 'INVITED',
  WITHOUT_FACTOR = 'WITHOUT_FACTOR',
  ACTIVE = 'ACTIVE',
}
registerEnumType(StaffStateEnum, {
  name: 'StaffState',
  description: 'How far the way in of a member of staff has come.',
  valuesMap: {
    INVITED: { description: 'Has been sent a link, and has not set a password yet.' },
    WITHOUT_FACTOR: { description: 'Has a password, and no second factor yet: the desk is still shut.' },
    ACTIVE: { description: 'Signs in.' },
  },
});

@ObjectType('StaffMember', { description: 'Somebody of the office.' })
export class StaffMemberModel {
  @Field(() => ID, { description: 'Unguessable id.' })
  id: string;

  @Field({ description: 'First and last name.' })
  name: string;

  @Field({ description: 'The e-mail address by which they sign in.' })
  email: string;

  @Field(() => [StaffRoleEnum], { description: 'Their roles.' })
  roles: StaffRole[];

  @Field(() => DeskDistrict, { nullable: true, description: 'The district office to which they are bound; null: the whole cooperative.' })
  district: DeskDistrict | null;

  @Field(() => StaffStateEnum, { description: 'How far their way in has come.' })
  state: StaffStateEnum;

  @Field(() => Instant, { nullable: true, description: 'Until when the link of the invitation holds; null where none is open.' })
  invitationExpires: Date | null;

  @Field(() => Instant, { nullable: true, description: 'When they last signed in; null: never.' })
  lastSignedIn: Date | null;

  @Field({ description: 'True for whoever asks.' })
  self: boolean;
}

@ObjectType({ description: 'A page of the staff, by name.' })
export class StaffPage {
  @Field(() => [StaffMemberModel], { description: 'At most 30.' })
  rows: StaffMemberModel[];

  @Field(() => String, { nullable: true, description: 'Where the next page begins; null on the last one.' })
  next: string | null;
}

@ObjectType({ description: 'What a member of staff may be given.' })
export class StaffChoices {
  @Field(() => [StaffRoleEnum], { description: 'Roles.' })
  roles: StaffRole[];

  @Field(() => [DeskDistrict], { description: 'District offices, by name.' })
  districts: DeskDistrict[];
}

@ObjectType({ description: 'One line of the table of permissions.' })
export class RolePermission {
  @Field({ description: 'What is allowed, such as desk.people.read.' })
  permission: string;

  @Field(() => [StaffRoleEnum], { description: 'The roles that allow it.' })
  roles: StaffRole[];

  @Field({ description: 'False where the cooperative has it off: then nobody may.' })
  offered: boolean;
}

@ObjectType({ description: 'What came of a change of the staff.' })
export class StaffOutcome {
  @Field(() => [Problem], { description: 'Why nothing was changed; empty where it was.' })
  problems: Problem[];
}
