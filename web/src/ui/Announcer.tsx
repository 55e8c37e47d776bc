import { useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import css from './Announcer.module.css';

// Long enough for the page to have named itself after its new content.
const SETTLED_MS = 700;

/** Reads the page's new title out where the address changed but the page stayed, so that no heading took the focus. */
export function Announcer() {
  const address = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.href ?? '' });
  const [said, setSaid] = useState('');
  useEffect(() => {
    const later = setTimeout(() => setSaid(document.activeElement?.tagName === 'H1' ? '' : document.title), SETTLED_MS);
    return () => clearTimeout(later);
  }, [address]);
  return (
    <div aria-live="polite" className={css.announcer}>
      {said}
    </div>
  );
}
