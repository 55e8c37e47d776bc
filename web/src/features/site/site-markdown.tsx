import { Skeleton } from '@mantine/core';
import { Suspense, lazy } from 'react';
import { useSite } from './site.js';

const MarkdownText = lazy(async () => ({ default: (await import('../../ui/Markdown.js')).MarkdownText }));

/** A text that the cooperative wrote, in its first language whatever the reader's. */
export function SiteMarkdown({ children }: { children: string }) {
  const [language] = useSite().languages;
  return (
    <div lang={language}>
      <Suspense fallback={<Skeleton height="8rem" />}>
        <MarkdownText>{children}</MarkdownText>
      </Suspense>
    </div>
  );
}
