import ReactMarkdown from 'react-markdown';
import css from './Markdown.module.css';

// The page has its own first heading; the text's own headings come below it.
const COMPONENTS = { h1: 'h2', h4: 'h3', h5: 'h3', h6: 'h3' } as const;

/** Formatted text without raw HTML. Loaded when it is first needed. */
export const MarkdownText = ({ children }: { children: string }) => (
  <div className={css.text}>
    <ReactMarkdown components={COMPONENTS}>{children}</ReactMarkdown>
  </div>
);
