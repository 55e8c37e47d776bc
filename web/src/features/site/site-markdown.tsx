import { MarkdownText } from '../../ui/Markdown.js';
import { useSite } from './site.js';

/** A text that the cooperative wrote, in its first language whatever the reader's. */
export function SiteMarkdown({ children }: { children: string }) {
  const [language] = useSite().languages;
  return (
    <div lang={language}>
      <MarkdownText>{children}</MarkdownText>
    </div>
  );
}
