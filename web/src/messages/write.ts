/** A part of a message: a text, a value, a plural's forms ('one', 'few', '=0'), or 0 for the number of the plural around it. */
export type Part = string | 0 | [name: string] | [name: string, forms: Record<string, Part[]>];

/** A message as the build leaves it (tools/messages.mjs): a text, or parts where something is filled in. */
export type Message = string | Part[];

export type Values = Record<string, string | number>;

const rules = new Map<string, Intl.PluralRules>();

/** The form of a word that a number asks for in a language, such as 'few' for 3 in Polish. */
function formOf(language: string, count: number): string {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return known.select(count);
}

/** Fills the values into a message. A value that is not given stays as its name in braces, as in the catalogue. */
export function writeMessage(message: Message, values: Values, language: string): string {
  const write = (parts: Part[], count: string): string => parts.map((part) => writePart(part, count)).join('');
  const writePart = (part: Part, count: string): string => {
    if (typeof part === 'string') return part;
    if (part === 0) return count;
    const [name, forms] = part;
    const value = values[name] ?? `{${name}}`;
    if (!forms) return String(value);
    const chosen = forms[`=${value}`] ?? forms[formOf(language, Number(value))] ?? forms['other']!;
    return write(chosen, String(value));
  };
  return typeof message === 'string' ? message : write(message, '');
}
