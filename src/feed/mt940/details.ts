/** A subfield begins with one of these and two digits; banks differ in which. */
const FIRST_SUBFIELD = /([~?<^])\d\d/;

/**
 * The subfields of :86: by their number, whatever sets them apart ('~20', '?20', '<20', '^20'). Lines are broken at a
 * fixed width, in the middle of words, so they are joined without anything between. Text without subfields is kept whole.
 */
export function detailsOf(text: string): Map<string, string> {
  const [, mark] = FIRST_SUBFIELD.exec(text) ?? [];
  if (mark === undefined) return new Map([['', text.replace(/\n/g, ' ').trim()]]);
  const fields = new Map<string, string>();
  const pattern = new RegExp(`\\${mark}(\\d\\d)([^]*?)(?=\\${mark}\\d\\d|$)`, 'g');
  for (const [, name = '', value = ''] of text.replace(/\n/g, '').matchAll(pattern)) {
    fields.set(name, (fields.get(name) ?? '') + value);
  }
  return fields;
}

const TITLE = ['20', '21', '22', '23', '24', '25', '26'];
/** Who paid, from which bank and account: these are not where the money went. */
const PAYER = new Set(['27', '28', '29', '30', '31', '32', '33', '37', '38']);

/** What the payer wrote, in one line. */
export function titleOf(details: Map<string, string>): string {
  const parts = details.has('') ? [details.get('') ?? ''] : TITLE.map((name) => details.get(name) ?? '');
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** The text in which the account that was paid may stand: everything but the payer's own. */
export function targetText(details: Map<string, string>): string[] {
  const fields = [...details].filter(([name]) => !PAYER.has(name));
  // A number may be broken between two subfields of the title.
  return [titleOf(details), ...fields.map(([, value]) => value)];
}
