import type { MouseEvent, ReactNode } from 'react';
import { Cell, DataTable, Row, RowHead, TableGroup } from './DataTable.js';
import { ListHead } from './ListHead.js';
import { ListPhoneBar } from './ListPhoneBar.js';
import css from './ListTable.module.css';
import { orderOf } from './list-sort.js';
import { TickBox } from './TickBox.js';

export interface ListColumn<Item> {
  /** Also its name in the address, where one can sort by it. */
  key: string;
  label: string;
  align?: 'end';
  sortable?: boolean;
  /** The first column names the row and bears its link; what says nothing is left out on a phone. */
  cell: (item: Item) => ReactNode;
}

/** Which rows are ticked. */
export interface ListSelection<Item> {
  ids: ReadonlySet<string>;
  set: (ids: ReadonlySet<string>) => void;
  /** What a row is called, for those who hear its box. */
  nameOf: (item: Item) => string;
}

export interface ListWords {
  sort: string;
  ascending: (column: string) => string;
  descending: (column: string) => string;
  /** The column of boxes. */
  selection: string;
  selectAll: string;
  select: (row: string) => string;
}

/** A column no wider than what stands in it. */
const LEAST = 1;

interface ListTableProps<Item> {
  caption: string;
  columns: readonly ListColumn<Item>[];
  items: readonly Item[];
  idOf: (item: Item) => string;
  words: ListWords;
  /** 'name' or '-name', and how to ask for another order. */
  sort?: { value: string; set: (value: string) => void } | undefined;
  selection?: ListSelection<Item> | undefined;
  /** A new answer is on its way. */
  busy?: boolean;
}

/** A page of a long list: sorted by its columns' heads, its rows opened or ticked; cards on a phone. */
export function ListTable<Item>({ caption, columns, items, idOf, words, sort, selection, busy }: ListTableProps<Item>) {
  const order = orderOf(sort?.value ?? '');
  const ids = items.map(idOf);
  const all = ids.length > 0 && ids.every((id) => selection?.ids.has(id));
  const tickAll = () => selection?.set(all ? new Set() : new Set(ids));
  const heads = columns.map((column) => ({
    label: column.label,
    align: column.align,
    sorted: order.by === column.key ? (order.descending ? ('descending' as const) : ('ascending' as const)) : undefined,
    head: sort && column.sortable ? <ListHead {...{ column, order, sort }} /> : undefined,
  }));
  const allHead = (
    <>
      <TickBox className={css.headTick} label={words.selectAll} ticked={all} onTick={tickAll} />
      <span className={css.onlySaid}>{words.selection}</span>
    </>
  );
  return (
    <div className={css.list} aria-busy={busy}>
      <ListPhoneBar {...{ columns, words, sort }} all={selection ? { ticked: all, onTick: tickAll } : undefined} />
      <DataTable caption={caption} captionHidden columns={selection ? [{ label: words.selection, head: allHead, share: LEAST }, ...heads] : heads}>
        <TableGroup>
          {items.map((item) => (
            <ListRow key={idOf(item)} {...{ item, columns, selection, words }} id={idOf(item)} />
          ))}
        </TableGroup>
      </DataTable>
    </div>
  );
}

interface ListRowProps<Item> extends Pick<ListTableProps<Item>, 'columns' | 'selection' | 'words'> {
  item: Item;
  id: string;
}

function ListRow<Item>({ item, id, columns: [first, ...others], selection, words }: ListRowProps<Item>) {
  if (!first) return null;
  return (
    <Row className={css.row} onClick={openRow}>
      {selection && (
        <td role="cell" className={css.tickCell}>
          <TickBox
            label={words.select(selection.nameOf(item))}
            ticked={selection.ids.has(id)}
            onTick={() => selection.set(selection.ids.has(id) ? without(selection.ids, id) : new Set(selection.ids).add(id))}
          />
        </td>
      )}
      <RowHead>{first.cell(item)}</RowHead>
      {others.map(({ key, label, align, cell }) => {
        const content = cell(item);
        return (
          <Cell key={key} label={label} align={align} blank={content === null || content === undefined || content === ''}>
            {content}
          </Cell>
        );
      })}
    </Row>
  );
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const rest = new Set(ids);
  rest.delete(id);
  return rest;
}

/** A press anywhere in a row follows its link, save on what is pressed for itself and while text is being marked. */
function openRow({ target, currentTarget }: MouseEvent<HTMLTableRowElement>) {
  const pressed = target as Element;
  if (pressed.closest('a, button, input, label, select, summary') || !getSelection()?.isCollapsed) return;
  currentTarget.querySelector<HTMLAnchorElement>('th a')?.click();
}
