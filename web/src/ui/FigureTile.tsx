import type { ReactNode } from 'react';
import css from './FigureTile.module.css';

/** Figures side by side. */
export const FigureTiles = ({ children }: { children: ReactNode }) => <dl className={css.tiles}>{children}</dl>;

interface FigureTileProps {
  label: string;
  value: ReactNode;
  /** Says what the figure means, or where it leads: a text or a link. */
  note?: ReactNode;
  /** Wants to be looked after; say in the note why. */
  tone?: 'plain' | 'bad';
}

/** One figure, large. */
export const FigureTile = ({ label, value, note, tone = 'plain' }: FigureTileProps) => (
  <div className={css.tile} data-tone={tone}>
    <dt>{label}</dt>
    <dd className={css.value}>{value}</dd>
    {note && <dd className={css.note}>{note}</dd>}
  </div>
);
