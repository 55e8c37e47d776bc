import { parse, TYPE } from '@formatjs/icu-messageformat-parser';

/**
 * A message in ICU's MessageFormat as the browser gets it: the text itself where nothing is filled in, else its parts in
 * their order: a text, `[name]` for a value, `[name, forms]` for a plural, 0 for the number of the plural around it.
 *
 * @throws SyntaxError on a message that is no MessageFormat; Error on what the site's writer does not know
 */
export function compileMessage(text) {
  const parts = partsOf(parse(text));
  return parts.length === 0 ? '' : parts.length === 1 && typeof parts[0] === 'string' ? parts[0] : parts;
}

const partsOf = (elements) => elements.map(partOf);

function partOf(element) {
  if (element.type === TYPE.literal) return element.value;
  if (element.type === TYPE.argument) return [element.value];
  if (element.type === TYPE.pound) return 0;
  if (element.type === TYPE.plural && element.pluralType === 'cardinal' && !element.offset) {
    const forms = Object.entries(element.options).map(([form, { value }]) => [form, partsOf(value)]);
    return [element.value, Object.fromEntries(forms)];
  }
  throw new Error(`a message of a kind that the site does not write: ${JSON.stringify(element)}`);
}
