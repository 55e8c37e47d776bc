import type { MouseEvent, ReactNode } from 'react';
import css from './DataTable.module.css';

type Align = 'start' | 'end';
const alignClass = (align: Align | undefined) => (align === 'end' ? css.end : undefined);

interface Column {
  label: string;
  align?: Align | undefined;
  /** Part of the width in per cent, where several tables should look alike. */
  share?: number;
  /** In place of the label: a way to sort by the column, or to select all. */
  head?: ReactNode;
  sorted?: 'ascending' | 'descending' | undefined;
}

interface TableProps {
  caption: ReactNode;
  /** The caption is for those who don't see the heading above it. */
  captionHidden?: boolean;
  /** On a phone the cells of a row stand in three columns instead of one below the other. */
  compact?: boolean;
  columns: Column[];
  children: ReactNode;
}

/**
 * A table on a desk and in print; on a phone each row becomes a card and each cell bears its column's name.
 * The roles are spelled out because some browsers forget that a restyled table is one.
 */
export function DataTable({ caption, captionHidden, compact, columns, children }: TableProps) {
  return (
    <table role="table" className={`${css.table} ${compact ? css.compact : ''}`}>
      <caption className={captionHidden ? css.hiddenCaption : css.caption}>{caption}</caption>
      <thead role="rowgroup" className={css.head}>
        <tr role="row">
          {columns.map(({ label, align, share, head, sorted }) => (
            <th
              key={label}
              role="columnheader"
              scope="col"
              aria-sort={sorted}
              className={alignClass(align)}
              style={share ? { width: `${share}%` } : undefined}
            >
              {head ?? label}
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  );
}

/** Rows that belong together; `heading` tells what by. */
export function TableGroup({
  heading,
  columns,
  children,
}: {
  heading?: ReactNode;
  columns?: number;
  children: ReactNode;
}) {
  return (
    <tbody role="rowgroup" className={css.body}>
      {heading && (
        <tr role="row" className={css.groupRow}>
          <th role="rowheader" scope="rowgroup" colSpan={columns}>
            {heading}
          </th>
        </tr>
      )}
      {children}
    </tbody>
  );
}

/** The sums under the rows. */
export const TableFoot = ({ children }: { children: ReactNode }) => (
  <tfoot role="rowgroup" className={css.foot}>
    {children}
  </tfoot>
);

interface RowProps {
  /** Only leads to the others. */
  quiet?: boolean;
  className?: string | undefined;
  onClick?: ((event: MouseEvent<HTMLTableRowElement>) => void) | undefined;
  children: ReactNode;
}

/** One row. */
export const Row = ({ quiet, className, onClick, children }: RowProps) => (
  <tr role="row" className={[quiet && css.quiet, className].filter(Boolean).join(' ') || undefined} onClick={onClick}>
    {children}
  </tr>
);

/** What a row is about. */
export const RowHead = ({ children }: { children: ReactNode }) => (
  <th role="rowheader" scope="row" className={css.rowHead}>
    {children}
  </th>
);

interface CellProps {
  /** The column's name, shown beside the value on a phone. */
  label: string;
  align?: Align;
  span?: number;
  /** Where it stands in a compact table on a phone: beside the row's head, or on a line of its own. */
  phone?: 'beside' | 'line';
  /** Says nothing on a phone, where an empty cell would only take room. */
  blank?: boolean;
  children?: ReactNode;
}

/** One value. */
export const Cell = ({ label, align, span, blank, phone, children }: CellProps) => (
  <td
    role="cell"
    colSpan={span}
    data-label={label}
    className={[css.cell, alignClass(align), blank && css.blank, phone && css[phone]].filter(Boolean).join(' ')}
  >
    <div>{children}</div>
  </td>
);
