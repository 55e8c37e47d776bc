import { Button } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { setSessionMark } from '../../../features/auth/index.js';
import { useDeskText } from '../../../messages/desk.js';
import { AreaField } from '../../../ui/AreaField.js';
import { Panel } from '../../../ui/Panel.js';
import { useForm } from '../../../ui/use-form.js';
import { DeskForm } from '../../parts/index.js';
import { sessionEnded } from '../auth/index.js';
import { deskPost } from './desk-post.js';

/** Opens the portal as the resident sees it, once one has said why. */
export function SeeAsPanel({ personId }: { personId: string }) {
  const t = useDeskText();
  const form = useForm({ reason: '' }, async ({ reason }) => {
    const response = await deskPost('/desk/seen-as', { personId, reason });
    if (response?.status === 401) return sessionEnded();
    if (response?.status === 422) return [{ field: 'reason' as const, message: t('desk.people.reasonMissing') }];
    if (!response?.ok) return [{ field: null, message: t('failure.explanation') }];
    setSessionMark(true);
    location.assign('/');
    return null;
  });
  return (
    <Panel title={t('desk.people.seeAs')}>
      <p>{t('desk.people.seeAsLead')}</p>
      <DeskForm bare problems={form.problems} onSubmit={form.onSubmit}>
        <AreaField {...form.field('reason')} label={t('desk.people.reason')} description={t('desk.people.reasonHint')} />
        <div>
          <Button type="submit" variant="default" loading={form.busy} leftSection={<IconEye aria-hidden size={20} />}>
            {t('desk.people.seeAsSubmit')}
          </Button>
        </div>
      </DeskForm>
    </Panel>
  );
}
