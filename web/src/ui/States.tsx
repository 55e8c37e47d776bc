import { Button, Skeleton } from '@mantine/core';
import { IconCloudOff, IconInbox, IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import css from './States.module.css';

/** Nothing to show, and why. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={css.state}>
      <IconInbox aria-hidden size={40} stroke={1.4} />
      <p className={css.title}>{title}</p>
      {children}
    </div>
  );
}

/** Something went wrong, and what can be done. */
export function Failure(props: { title: string; explanation: string; retryLabel: string; onRetry: () => void }) {
  return (
    <div className={css.state} role="alert">
      <IconCloudOff aria-hidden size={40} stroke={1.4} />
      <p className={css.title}>{props.title}</p>
      <p>{props.explanation}</p>
      <Button
        variant="outline"
        className={css.retry}
        leftSection={<IconRefresh aria-hidden size={18} />}
        onClick={props.onRetry}
      >
        {props.retryLabel}
      </Button>
    </div>
  );
}

/** The shape of what is coming. `label` tells it to those who don't see it. */
export function Loading({ label, rows = 6 }: { label: string; rows?: number }) {
  return (
    <div role="status" data-loading className={css.loading}>
      <span className={css.hidden}>{label}</span>
      <Skeleton height="2.6rem" width="40%" aria-hidden />
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height="2.4rem" aria-hidden />
      ))}
    </div>
  );
}
