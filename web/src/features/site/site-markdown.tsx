import { Skeleton } from '@mantine/core';
import { Suspense, lazy } from 'react';

const MarkdownText = lazy(async () => ({ default: (await import('../../ui/Markdown.js')).MarkdownText }));

/** A text that the cooperative wrote. */
export const SiteMarkdown = ({ children }: { children: string }) => (
  <Suspense fallback={<Skeleton height="8rem" />}><MarkdownText>{children}</MarkdownText></Suspense>
);
