import { Skeleton } from '@mantine/core';
import { lazy, Suspense, useDeferredValue } from 'react';
import { useDeskText } from '../../../messages/desk.js';
import { AreaField } from '../../../ui/AreaField.js';
import type { FieldProps } from '../../../ui/TextField.js';
import css from './settings.module.css';

const MarkdownText = lazy(async () => ({ default: (await import('../../../ui/Markdown.js')).MarkdownText }));

/** A text in Markdown, and below it, when one wants to see it, the same as residents will. */
export function MarkdownArea({ rows = 8, ...field }: Omit<FieldProps<string>, 'label'> & { label: string; rows?: number }) {
  const t = useDeskText();
  const shown = useDeferredValue(field.value);
  return (
    <div className={css.area}>
      <AreaField {...field} rows={rows} />
      {shown.trim() && (
        <details className={css.preview}>
          <summary>{t('desk.settings.texts.preview', { field: field.label })}</summary>
          <Suspense fallback={<Skeleton height="6rem" />}>
            <MarkdownText>{shown}</MarkdownText>
          </Suspense>
        </details>
      )}
    </div>
  );
}
