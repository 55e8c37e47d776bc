import { Button } from '@mantine/core';
import { Loaded } from '../../../graphql/Loaded.js';
import { useChange } from '../../../graphql/use-change.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useDeskText } from '../../../messages/desk.js';
import { FormActs } from '../../../ui/Form.js';
import { Section } from '../../../ui/Panel.js';
import { useForm } from '../../../ui/use-form.js';
import { DeskForm } from '../../parts/index.js';
import { ChangeStaffMutation } from './change-staff.query.js';
import { DutyFields } from './duty-fields.js';
import { problemsAt, type Choices, type Member } from './staff.js';
import { StaffChoicesQuery } from './staff-choices.query.js';

interface DutiesFormProps {
  member: Member;
  onSaved: () => void;
}

/** Roles and district of a member of staff. */
export function DutiesForm(duties: DutiesFormProps) {
  const t = useDeskText();
  const query = usePageQuery(StaffChoicesQuery, {});
  return (
    <Section title={t('desk.staff.duties')} lead={t('desk.staff.dutiesLead')}>
      <Loaded query={query}>{({ staffChoices }) => <Duties {...duties} choices={staffChoices} />}</Loaded>
    </Section>
  );
}

function Duties({ member, onSaved, choices }: DutiesFormProps & { choices: Choices }) {
  const t = useDeskText();
  const { send } = useChange(ChangeStaffMutation);
  const form = useForm({ roles: [...member.roles], districtId: member.district?.id ?? '' }, async ({ roles, districtId }) => {
    const { data, failure } = await send({ id: member.id, input: { roles, districtId: districtId || null } });
    if (failure) return [{ field: null, message: t('failure.explanation') }];
    const { problems } = data.changeStaff;
    if (problems.length === 0) onSaved();
    return problemsAt(t, problems, ['roles', 'districtId'] as const);
  });
  return (
    <DeskForm problems={form.problems} onSubmit={form.onSubmit}>
      <DutyFields choices={choices} roles={form.field('roles')} district={form.field('districtId')} />
      <FormActs>
        <Button type="submit" loading={form.busy}>{t('desk.staff.save')}</Button>
      </FormActs>
    </DeskForm>
  );
}
