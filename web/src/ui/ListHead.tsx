import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import css from './ListTable.module.css';
import { pressedOrder, type ListOrder } from './list-sort.js';

interface ListHeadProps {
  column: { key: string; label: string };
  order: ListOrder;
  sort: { value: string; set: (value: string) => void };
}

/** A column's head that sorts by it, and once it does, the other way round. */
export function ListHead({ column: { key, label }, order, sort }: ListHeadProps) {
  const active = order.by === key;
  const Icon = !active ? IconArrowsSort : order.descending ? IconArrowDown : IconArrowUp;
  return (
    <>
      <button type="button" className={css.sort} data-active={active || undefined} onClick={() => sort.set(pressedOrder(sort.value, key))}>
        {label}
        <Icon aria-hidden size={16} />
      </button>
      <span className={css.onlySaid}>{label}</span>
    </>
  );
}
