import { Button } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useDeskText } from '../../../messages/desk.js';
import { FormActs } from '../../../ui/Form.js';
import { Note } from '../../../ui/Note.js';
import { TextLink } from '../../../ui/links.js';
import { useDates } from '../../../ui/use-dates.js';
import { DeskForm } from '../../parts/index.js';
import css from './settings.module.css';
import type { Desk } from './settings.js';
import type { SectionState } from './use-section.js';

/** What every section's form gets. */
export interface SectionProps {
  desk: Desk;
  /** Asks for the draft anew. */
  refresh: () => void;
  /** Begins the form anew with what is saved. */
  restart: () => void;
}

interface SectionFormProps extends Pick<SectionProps, 'desk' | 'restart'> {
  form: { problems: { field: string | null; message: string }[]; busy: boolean; state: SectionState; onSubmit: (event: FormEvent) => void | Promise<void> };
  children: ReactNode;
}

/** The frame of a section's form: what is wrong, what became of it, and its one deed. */
export function SectionForm({ desk, form, restart, children }: SectionFormProps) {
  const t = useDeskText();
  const dates = useDates();
  return (
    <DeskForm problems={form.problems} onSubmit={form.onSubmit}>
      {form.state === 'OUTDATED' && (
        <Note tone="warning" urgent>
          <p>{t('desk.settings.outdated', { who: desk.editedBy ?? '–', when: desk.editedAt ? dates.instant(desk.editedAt) : '–' })}</p>
          <p><button type="button" className={css.plain} onClick={restart}>{t('desk.settings.takeTheirs')}</button></p>
        </Note>
      )}
      {children}
      {form.state === 'SAVED' && (
        <Note urgent>
          {t('desk.settings.saved')} <TextLink to="/biuro/ustawienia">{t('desk.settings.toDraft')}</TextLink>
        </Note>
      )}
      <FormActs><Button type="submit" loading={form.busy}>{t('desk.settings.save')}</Button></FormActs>
    </DeskForm>
  );
}
