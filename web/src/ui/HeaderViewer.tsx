import { Button } from '@mantine/core';
import { IconLogout2, IconUserCircle } from '@tabler/icons-react';
import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import css from './HeaderViewer.module.css';

/** At the right end of a desk's header: who is signed in, and the way out. */
export const HeaderViewer = ({ name, outLabel, onOut }: { name: ReactNode; outLabel: string; onOut: () => void }) => (
  <div className={`${css.viewer} screen-only`}>
    {name}
    <Button className={css.out} leftSection={<IconLogout2 aria-hidden size={20} />} onClick={onOut}>
      {outLabel}
    </Button>
  </div>
);

const Anchor = ({ className: _, children, ...anchor }: ComponentPropsWithRef<'a'>) => (
  <a {...anchor} className={css.name}>
    <IconUserCircle aria-hidden size={24} stroke={1.7} />
    {children}
  </a>
);

/** The name of whoever is signed in; leads to their account. */
export const HeaderName = createLink(Anchor);
