/** A list's order as it stands in the address: 'name', or '-name' for the greatest first. */
export interface ListOrder {
  by: string;
  descending: boolean;
}

/** @param text as in the address */
export const orderOf = (text: string): ListOrder =>
  text.startsWith('-') ? { by: text.slice(1), descending: true } : { by: text, descending: false };

/** What a press on a column's head asks for: its order, and once it has that, the opposite. */
export function pressedOrder(now: string, column: string): string {
  const { by, descending } = orderOf(now);
  return by === column && !descending ? `-${column}` : column;
}
