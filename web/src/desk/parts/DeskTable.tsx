import { useMemo, type ReactNode } from 'react';
import { useDeskText } from '../../messages/desk.js';
import { ListTable, type ListColumn, type ListSelection, type ListWords } from '../../ui/ListTable.js';
import { Empty } from '../../ui/States.js';
import { useAddress } from '../../ui/use-address.js';

interface DeskTableProps<Item> {
  caption: string;
  columns: readonly ListColumn<Item>[];
  items: readonly Item[];
  idOf: (item: Item) => string;
  /** The order where the address says none: 'name' or '-name'. Without it the list can't be sorted. */
  sort?: string;
  selection?: ListSelection<Item>;
  busy?: boolean;
  /** In place of a table without rows. */
  empty?: ReactNode;
}

const NOT_NARROWED = new Set(['sort', 'po', 'przed']);

/** A page of a list at the desk; its order stands in the address as 'sort'. */
export function DeskTable<Item>({ sort, empty, ...table }: DeskTableProps<Item>) {
  const t = useDeskText();
  const { text, change, keys } = useAddress();
  const words = useMemo<ListWords>(() => ({
    sort: t('desk.list.sort'),
    ascending: (column) => t('desk.list.ascending', { column }),
    descending: (column) => t('desk.list.descending', { column }),
    selection: t('desk.list.selection'),
    selectAll: t('desk.list.selectAll'),
    select: (row) => t('desk.list.select', { row }),
  }), [t]);
  if (table.items.length === 0) {
    const narrowed = keys.some((key) => !NOT_NARROWED.has(key));
    return empty ?? <Empty title={t(narrowed ? 'desk.list.noneSuch' : 'desk.list.none')} />;
  }
  const order = sort === undefined ? undefined : {
    value: text('sort') || sort,
    set: (value: string) => change({ sort: value === sort ? undefined : value, po: undefined, przed: undefined }),
  };
  return <ListTable {...table} words={words} sort={order} />;
}
