type Node = Record<string, unknown>;

/** What stands at a path such as texts.terms.0.text; undefined where nothing does. */
export const valueAt = (document: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((within, key) => (within as Node | null | undefined)?.[key], document);

/** The same document with something else at a path; nothing around it is changed in place. */
export function withValueAt<Document>(document: Document, path: string, value: unknown): Document {
  const [key = '', ...rest] = path.split('.');
  const inner = rest.length ? withValueAt((document as Node)[key], rest.join('.'), value) : value;
  if (Array.isArray(document)) return document.map((each: unknown, at) => (String(at) === key ? inner : each)) as Document;
  return { ...document, [key]: inner };
}

/** A path without the places in lists: tabs.2.label is tabs.label. */
export const withoutPlaces = (path: string): string => path.split('.').filter((key) => !/^\d+$/.test(key)).join('.');
