import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import css from './StatusMark.module.css';

interface StatusMarkProps {
  icon: Icon;
  tone?: 'plain' | 'good' | 'bad' | 'urgent';
  children: ReactNode;
}

/** How far a thing is: a word with a sign of its own, and never its colour alone. */
export const StatusMark = ({ icon: Sign, tone = 'plain', children }: StatusMarkProps) => (
  <span className={css.mark} data-tone={tone}>
    <Sign aria-hidden size={18} />
    {children}
  </span>
);
