import { NativeSelect } from '@mantine/core';
import css from './ListTable.module.css';
import type { ListColumn, ListWords } from './ListTable.js';

interface ListPhoneBarProps<Item> {
  columns: readonly ListColumn<Item>[];
  words: ListWords;
  sort?: { value: string; set: (value: string) => void } | undefined;
  all?: { ticked: boolean; onTick: () => void } | undefined;
}

/** On a phone, where the columns have no heads: the order of the list, and all of its rows at once. */
export function ListPhoneBar<Item>({ columns, words, sort, all }: ListPhoneBarProps<Item>) {
  const sortable = columns.filter((column) => column.sortable);
  const choices = sortable.flatMap(({ key, label }) => [
    { value: key, label: words.ascending(label) },
    { value: `-${key}`, label: words.descending(label) },
  ]);
  if (!all && (!sort || choices.length === 0)) return null;
  return (
    <div className={`${css.phone} screen-only`}>
      {sort && choices.length > 0 && (
        <NativeSelect size="md" label={words.sort} data={choices} value={sort.value} onChange={({ target }) => sort.set(target.value)} />
      )}
      {all && (
        <label className={css.all}>
          <input type="checkbox" checked={all.ticked} onChange={all.onTick} />
          {words.selectAll}
        </label>
      )}
    </div>
  );
}
