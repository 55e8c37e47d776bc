import { Button } from '@mantine/core';
import { useState } from 'react';
import { useChange } from '../../../graphql/use-change.js';
import { useDeskText } from '../../../messages/desk.js';
import { CheckField } from '../../../ui/CheckField.js';
import { TextField } from '../../../ui/TextField.js';
import { useForm } from '../../../ui/use-form.js';
import { DeskForm, type ChosenPerson } from '../../parts/index.js';
import { AudienceFields } from './audience-fields.js';
import { MarkdownField } from './markdown-field.js';
import { problemWords, type Audience, type DeskNotice } from './notice.js';
import { SaveNoticeMutation } from './save-notice.query.js';

export interface NoticeValues {
  title: string;
  body: string;
  audience: Audience;
  estate: string;
  buildingId: string;
  staircase: string;
  person: ChosenPerson | null;
  visibleFrom: string;
  visibleTo: string;
  pinned: boolean;
  byEmail: boolean;
}

interface NoticeEditorProps {
  id: string;
  /** Null for a new one. */
  notice: DeskNotice | null;
  onSaved: () => void;
}

/** What a notice says, to whom and when. */
export function NoticeEditor({ id, notice, onSaved }: NoticeEditorProps) {
  const t = useDeskText();
  const [saved, setSaved] = useState(false);
  const { send } = useChange(SaveNoticeMutation);
  const form = useForm<NoticeValues>(() => valuesOf(notice), async ({ person, ...values }) => {
    setSaved(false);
    const { data, failure } = await send({
      input: {
        ...values, id, isNew: !notice, personId: person?.id ?? null, estate: values.estate || null, buildingId: values.buildingId || null,
        staircase: values.staircase || null, visibleFrom: values.visibleFrom || null, visibleTo: values.visibleTo || null,
      },
    });
    if (failure) return [{ field: null, message: t('failure.explanation') }];
    const { problems } = data.saveNotice;
    if (problems.length === 0) {
      setSaved(true);
      onSaved();
    }
    return problems.map(({ field, code }) => ({ field: field as keyof NoticeValues | null, message: t(problemWords(field, code)) }));
  });
  const published = notice !== null && notice.phase !== 'DRAFT';
  const withdrawn = notice?.phase === 'WITHDRAWN';
  return (
    <DeskForm problems={form.problems} onSubmit={form.onSubmit}>
      <TextField {...form.field('title')} maxLength={200} disabled={withdrawn} label={t('desk.notices.heading')} />
      <MarkdownField {...form.field('body')} disabled={withdrawn} label={t('desk.notices.body')} description={t('desk.notices.bodyHint')} />
      <AudienceFields values={form.values} error={form.field('audience').error} disabled={published} set={form.set} />
      <TextField {...form.field('visibleFrom')} type="date" disabled={withdrawn} label={t('desk.notices.from')} description={t('desk.notices.fromHint')} />
      <TextField {...form.field('visibleTo')} type="date" disabled={withdrawn} label={t('desk.notices.to')} description={t('desk.notices.toHint')} />
      <CheckField {...form.field('pinned')} disabled={withdrawn} label={t('desk.notices.pin')} />
      <CheckField {...form.field('byEmail')} disabled={published} label={t('desk.notices.byEmail')} description={t('desk.notices.byEmailHint')} />
      {!withdrawn && (
        <Button type="submit" loading={form.busy}>
          {t(published ? 'desk.notices.correct' : 'desk.notices.saveDraft')}
        </Button>
      )}
      <p role="status">{saved && t('desk.notices.saved')}</p>
    </DeskForm>
  );
}

const valuesOf = (notice: DeskNotice | null): NoticeValues => ({
  title: notice?.title ?? '',
  body: notice?.body ?? '',
  audience: notice?.audience ?? 'ALL',
  estate: notice?.estate ?? '',
  buildingId: notice?.buildingId ?? '',
  staircase: notice?.staircase ?? '',
  person: notice?.personId ? { id: notice.personId, name: notice.person ?? '', key: '', address: null } : null,
  visibleFrom: notice?.visibleFrom ?? '',
  visibleTo: notice?.visibleTo ?? '',
  pinned: notice?.pinned ?? false,
  byEmail: notice?.byEmail ?? true,
});
