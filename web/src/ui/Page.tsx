import { useEffect, useRef, type ReactNode } from 'react';
import { useDocumentTitle } from './document-title.js';
import css from './Page.module.css';

interface PageProps {
  /** The heading; also the browser's title, where `documentTitle` says nothing else. */
  title: string;
  documentTitle?: string | undefined;
  /** Above the heading: the way back. */
  back?: ReactNode;
  /** Below the heading: what the page is about. */
  lead?: ReactNode;
  /** Beside the heading: what can be done with the whole page. */
  actions?: ReactNode;
  children: ReactNode;
}

let arrivedByLink = false;

/** A page of the site. After a navigation the heading takes the focus, so that a screen reader says where one is. */
export function Page({ title, documentTitle, back, lead, actions, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useDocumentTitle(documentTitle ?? title);
  useEffect(() => {
    if (arrivedByLink) heading.current?.focus({ preventScroll: true });
    arrivedByLink = true;
  }, []);
  return (
    <div className={css.page}>
      <div className={css.top}>
        <div>
          {back && <div className={`${css.back} screen-only`}>{back}</div>}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <div className={css.lead}>{lead}</div>}
        </div>
        {actions && <div className={`${css.actions} screen-only`}>{actions}</div>}
      </div>
      {children}
    </div>
  );
}
