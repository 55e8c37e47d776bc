import type { ReactNode } from 'react';
import { useText } from '../messages/index.js';
import { Loading } from '../ui/States.js';
import { NotHere } from '../ui/NotHere.js';
import { LoadFailure } from './LoadFailure.js';
import type { PageQuery } from './use-page-query.js';
import css from './Loaded.module.css';

interface LoadedProps<Data> {
  query: PageQuery<Data>;
  rows?: number;
  children: (data: Data) => ReactNode;
}

/** What a page shows while its answer is on the way, once it is there, and when it does not come. */
export function Loaded<Data>({ query, rows, children }: LoadedProps<Data>) {
  const t = useText();
  if (query.failure === 'NOT_FOUND') return <NotHere title={t('notFound.title')} explanation={t('notFound.lead')} />;
  if (query.failure && !query.data) return <LoadFailure retry={query.retry} />;
  if (!query.data) return <Loading label={t('loading')} {...(rows ? { rows } : {})} />;
  return (
    <div className={css.loaded} aria-busy={query.busy}>
      {children(query.data)}
    </div>
  );
}
