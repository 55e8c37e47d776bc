import { useEffect, useState } from 'react';
import { useRouterState } from '@tanstack/react-router';
import css from './Announcer.module.css';

/** Reads the page's new title out where the address changed but the page, and so the focus, stayed. */
export function Announcer() {
  const search = useRouterState({ select: (state) => state.resolvedLocation?.searchStr ?? '' });
  const [said, setSaid] = useState('');
  useEffect(() => {
    const later = setTimeout(() => setSaid(document.title), 700);
    return () => clearTimeout(later);
  }, [search]);
  return <div aria-live="polite" className={css.announcer}>{said}</div>;
}
