import { createLink } from '@tanstack/react-router';
import type { Icon } from '@tabler/icons-react';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import css from './TileLink.module.css';

interface TileProps extends ComponentPropsWithRef<'a'> {
  icon: Icon;
  /** What one finds there. */
  text: ReactNode;
}

const Tile = ({ icon: Sign, text, className: _, children, ...anchor }: TileProps) => (
  <a {...anchor} className={css.tile}>
    <Sign aria-hidden size={30} stroke={1.6} />
    <span>
      <span className={css.title}>{children}</span>
      <span className={css.text}>{text}</span>
    </span>
  </a>
);

/** A way to a part of the site, as large as it is important. */
export const TileLink = createLink(Tile);
