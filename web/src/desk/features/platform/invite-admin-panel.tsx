import { Button } from '@mantine/core';
import { useState } from 'react';
import { useChange } from '../../../graphql/use-change.js';
import { useDeskText } from '../../../messages/desk.js';
import { Note } from '../../../ui/Note.js';
import { Panel } from '../../../ui/Panel.js';
import { TextField } from '../../../ui/TextField.js';
import { useForm } from '../../../ui/use-form.js';
import { DeskForm } from '../../parts/index.js';
import { InviteCooperativeAdmin } from './invite-admin.query.js';
import { problemsIn } from './problem-words.js';

/** Brings an admin into a cooperative, where the first one's invitation was lost or nobody is left. */
export function InviteAdminPanel({ id }: { id: string }) {
  const t = useDeskText();
  const [sent, setSent] = useState<string | null>(null);
  const { send } = useChange(InviteCooperativeAdmin);
  const form = useForm({ name: '', email: '' }, async (values) => {
    const { data, failure } = await send({ id, ...values });
    if (failure) return [{ field: null, message: t('failure.explanation') }];
    const { problems } = data.inviteCooperativeAdmin;
    if (problems.length === 0) {
      setSent(values.email);
      form.set({ name: '', email: '' });
    }
    return problemsIn(t, problems, ['name', 'email'] as const);
  });
  return (
    <Panel title={t('desk.platform.invite')}>
      {sent && <Note urgent>{t('desk.platform.invited', { email: sent })}</Note>}
      <DeskForm problems={form.problems} onSubmit={form.onSubmit}>
        <TextField {...form.field('name')} label={t('desk.platform.adminName')} />
        <TextField {...form.field('email')} label={t('desk.platform.adminEmail')} type="email" verbatim />
        <Button type="submit" variant="default" loading={form.busy}>{t('desk.platform.sendInvitation')}</Button>
      </DeskForm>
    </Panel>
  );
}
