import { Button, Skeleton, Textarea } from '@mantine/core';
import { IconBold, IconHeading, IconItalic, IconLink, IconList, IconListNumbers, type Icon } from '@tabler/icons-react';
import { lazy, Suspense, useDeferredValue, useRef } from 'react';
import { useDeskText, type DeskMessageId } from '../../../messages/desk.js';
import type { FieldProps } from '../../../ui/TextField.js';
import { marked, type Mark } from './marked.js';
import css from './notices.module.css';

const MarkdownText = lazy(async () => ({ default: (await import('../../../ui/Markdown.js')).MarkdownText }));

const MARKS: readonly [Mark, Icon, DeskMessageId][] = [
  ['heading', IconHeading, 'desk.notices.mark.heading'],
  ['bold', IconBold, 'desk.notices.mark.bold'],
  ['italic', IconItalic, 'desk.notices.mark.italic'],
  ['list', IconList, 'desk.notices.mark.list'],
  ['numbers', IconListNumbers, 'desk.notices.mark.numbers'],
  ['link', IconLink, 'desk.notices.mark.link'],
];
const KEYS: Record<string, Mark> = { b: 'bold', i: 'italic', k: 'link' };

/** Markdown with a toolbar, and beside it the same text as residents will see it. */
export function MarkdownField({ id, label, description, error, value, disabled, onChange }: FieldProps<string>) {
  const t = useDeskText();
  const area = useRef<HTMLTextAreaElement>(null);
  const shown = useDeferredValue(value);
  const mark = (kind: Mark) => {
    const field = area.current;
    if (!field) return;
    const { text, from, to } = marked(value, field.selectionStart, field.selectionEnd, kind, t('desk.notices.mark.text'));
    onChange(text);
    requestAnimationFrame(() => {
      field.focus();
      field.setSelectionRange(from, to);
    });
  };
  return (
    <div className={css.editor}>
      {!disabled && (
        <div role="group" aria-label={t('desk.notices.marks')} className={css.marks}>
          {MARKS.map(([kind, Sign, name]) => (
            <Button key={kind} variant="default" size="compact-md" aria-label={t(name)} title={t(name)} aria-controls={id} onClick={() => mark(kind)}>
              <Sign aria-hidden size={20} />
            </Button>
          ))}
        </div>
      )}
      <Textarea
        ref={area}
        id={id}
        name={id}
        size="md"
        rows={14}
        resize="vertical"
        label={label}
        description={description}
        error={error}
        value={value}
        disabled={disabled}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={(event) => {
          const kind = event.ctrlKey || event.metaKey ? KEYS[event.key.toLowerCase()] : undefined;
          if (!kind) return;
          event.preventDefault();
          mark(kind);
        }}
      />
      <section aria-label={t('desk.notices.preview')} className={css.preview}>
        <h2>{t('desk.notices.preview')}</h2>
        <Suspense fallback={<Skeleton height="6rem" />}>
          <MarkdownText>{shown}</MarkdownText>
        </Suspense>
      </section>
    </div>
  );
}
