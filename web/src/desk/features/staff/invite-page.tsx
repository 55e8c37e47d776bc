import { Button } from '@mantine/core';
import { useState } from 'react';
import { Loaded } from '../../../graphql/Loaded.js';
import { useChange } from '../../../graphql/use-change.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useDeskText } from '../../../messages/desk.js';
import { FormActs } from '../../../ui/Form.js';
import { Narrow } from '../../../ui/Narrow.js';
import { Note } from '../../../ui/Note.js';
import { Page } from '../../../ui/Page.js';
import { TextField } from '../../../ui/TextField.js';
import { BackLink } from '../../../ui/links.js';
import { useForm } from '../../../ui/use-form.js';
import { DeskForm } from '../../parts/index.js';
import { DutyFields } from './duty-fields.js';
import { InviteStaffMutation } from './invite-staff.query.js';
import { problemsAt, type Choices, type Role } from './staff.js';
import { StaffChoicesQuery } from './staff-choices.query.js';

const EMPTY = { name: '', email: '', roles: [] as Role[], districtId: '' };

/** Brings somebody to the desk by e-mail. */
export function InvitePage() {
  const t = useDeskText();
  const query = usePageQuery(StaffChoicesQuery, {});
  return (
    <Narrow>
      <Page title={t('desk.staff.invite')} lead={t('desk.staff.inviteLead')} back={<BackLink to="/biuro/pracownicy">{t('desk.staff.title')}</BackLink>}>
        <Loaded query={query}>{({ staffChoices }) => <InviteForm choices={staffChoices} />}</Loaded>
      </Page>
    </Narrow>
  );
}

function InviteForm({ choices }: { choices: Choices }) {
  const t = useDeskText();
  const [sent, setSent] = useState<string | null>(null);
  const { send } = useChange(InviteStaffMutation);
  const form = useForm(EMPTY, async (values) => {
    setSent(null);
    const { data, failure } = await send({ input: { ...values, districtId: values.districtId || null } });
    if (failure) return [{ field: null, message: t('failure.explanation') }];
    const { problems } = data.inviteStaff;
    if (problems.length === 0) {
      setSent(values.email.trim());
      form.set(EMPTY);
    }
    return problemsAt(t, problems, ['name', 'email', 'roles', 'districtId'] as const);
  });
  return (
    <>
      <div role="status">{sent && <Note>{t('desk.staff.invited', { email: sent })}</Note>}</div>
      <DeskForm problems={form.problems} onSubmit={form.onSubmit}>
        <TextField {...form.field('name')} label={t('desk.staff.name')} autoComplete="off" />
        <TextField {...form.field('email')} label={t('desk.staff.email')} type="email" autoComplete="off" verbatim />
        <DutyFields choices={choices} roles={form.field('roles')} district={form.field('districtId')} />
        <FormActs>
          <Button type="submit" loading={form.busy}>{t('desk.staff.sendInvitation')}</Button>
        </FormActs>
      </DeskForm>
    </>
  );
}
