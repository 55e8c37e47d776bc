import { MarkdownArea } from '../markdown-area.js';
import { SectionForm, type SectionProps } from '../section-form.js';
import { useSection } from '../use-section.js';

/** The public texts, each with what residents will see of it. */
export function TextsForm(props: SectionProps) {
  const form = useSection({ ...props, section: 'TEXTS' }, ({ texts: { terms: _, ...texts }, cookieNotice }) => ({ texts, cookieNotice }));
  return (
    <SectionForm {...props} form={form}>
      <MarkdownArea {...form.text('texts.welcome')} rows={14} />
      <MarkdownArea {...form.text('texts.access')} rows={14} />
      <MarkdownArea {...form.text('texts.forgotten')} />
      <MarkdownArea {...form.text('texts.privacy', { optional: true })} />
      <MarkdownArea {...form.text('texts.accessibility', { optional: true })} />
      <MarkdownArea {...form.text('cookieNotice', { optional: true })} rows={3} />
    </SectionForm>
  );
}
