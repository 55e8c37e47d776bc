import { IconMapQuestion } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import css from './States.module.css';

/** An address at which there is nothing. */
export function NotHere({
  title,
  explanation,
  children,
}: {
  title: string;
  explanation: string;
  children?: ReactNode;
}) {
  return (
    <div className={css.state}>
      <IconMapQuestion aria-hidden size={40} stroke={1.4} />
      <p className={css.title}>{title}</p>
      <p>{explanation}</p>
      {children}
    </div>
  );
}
