import { Button } from '@mantine/core';
import { useRef, type ReactNode } from 'react';
import { useDeskText } from '../../../messages/desk.js';
import css from './settings.module.css';

interface RowListProps<Row> {
  /** Also its name: a summary of problems leads to it. */
  id: string;
  label: string;
  description: string;
  error: string | undefined;
  rows: readonly Row[];
  /** What a row is called, for its heading and its way out. */
  nameOf: (row: Row) => string;
  fields: (row: Row, at: number) => ReactNode;
  addLabel: string;
  /** A row that is to be begun. */
  fresh: () => Row;
  /** True for a row that must stay. */
  fixed?: (row: Row, at: number) => boolean;
  onChange: (rows: Row[]) => void;
}

/** Things of one kind, each with its fields; one can be added, or taken away. */
export function RowList<Row>({ id, label, description, error, rows, nameOf, fields, addLabel, fresh, fixed, onChange }: RowListProps<Row>) {
  const t = useDeskText();
  const list = useRef<HTMLFieldSetElement>(null);
  return (
    <fieldset ref={list} id={id} tabIndex={-1} className={css.rows} aria-describedby={`${id}-about${error ? ` ${id}-error` : ''}`}>
      <legend>{label}</legend>
      <p id={`${id}-about`}>{description}</p>
      {error && <p id={`${id}-error`} className={css.error}>{error}</p>}
      {rows.map((row, at) => (
        <fieldset key={at} className={css.row}>
          <legend>{nameOf(row)}</legend>
          {fields(row, at)}
          {!fixed?.(row, at) && (
            <Button
              type="button" variant="default" aria-label={t('desk.settings.list.remove', { name: nameOf(row) })}
              onClick={() => {
                onChange(rows.filter((_, place) => place !== at));
                list.current?.focus();
              }}
            >
              {t('desk.settings.list.removeShort')}
            </Button>
          )}
        </fieldset>
      ))}
      <div><Button type="button" variant="default" onClick={() => onChange([...rows, fresh()])}>{addLabel}</Button></div>
    </fieldset>
  );
}
