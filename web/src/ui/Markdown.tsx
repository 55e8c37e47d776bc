import Markdown from 'markdown-to-jsx/react';
import css from './Markdown.module.css';

// The page has its own first heading; the text's own headings come below it.
const OVERRIDES = { h1: 'h2', h4: 'h3', h5: 'h3', h6: 'h3', img: () => null } as const;
const OPTIONS = { overrides: OVERRIDES, disableParsingRawHTML: true, forceBlock: true } as const;

/** Formatted text; HTML in it is shown as it was typed, and a picture not at all. */
export const MarkdownText = ({ children }: { children: string }) => (
  <div className={css.text}>
    <Markdown options={OPTIONS}>{children}</Markdown>
  </div>
);
