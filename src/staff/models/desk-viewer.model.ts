import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OPERATOR, STAFF_ROLES, type StaffRole } from '#libs/access';

export const StaffRoleEnum = Object.fromEntries([...STAFF_ROLES, OPERATOR].map((role) => [role, role])) as { [Role in StaffRole]: Role };
registerEnumType(StaffRoleEnum, {
  name: 'StaffRole',
  description: 'What somebody of the office is there for.',
  valuesMap: {
    CLERK: { description: 'Finds people, issues accounts, works applications.' },
    DISPATCHER: { description: 'Works fault reports and reported readings.' },
    EDITOR: { description: 'Writes notices, sends letters.' },
    OPERATOR: { description: 'Works for the platform, at its own host, and for no cooperative.' },
    ADMIN: { description: 'Configures the portal, its staff and feeds; may do all that the others may.' },
  },
});

@ObjectType({ description: 'A district office to which somebody of the staff is bound.' })
export class DeskDistrict {
  @Field(() => ID, { description: 'Unguessable id.' })
  id: string;

  @Field({ description: 'What it is called.' })
  name: string;
}

@ObjectType({ description: 'Whoever of the staff is signed in.' })
export class DeskViewer {
  @Field({ description: 'First and last name.' })
  name: string;

  @Field({ description: 'The e-mail address by which they sign in.' })
  email: string;

  @Field(() => [StaffRoleEnum], { description: 'Their roles.' })
  roles: StaffRole[];

  @Field(() => [String], { description: 'What these roles allow, such as desk.people.read.' })
  permissions: string[];

  @Field(() => DeskDistrict, { nullable: true, description: 'The district office to which they are bound; null: the whole cooperative.' })
  district: DeskDistrict | null;
}
