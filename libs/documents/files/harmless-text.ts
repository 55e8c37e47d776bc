// OWASP, CSV injection: these begin a formula; the wide forms do so in spreadsheets set to East Asian languages.
const FORMULA = /^[=+\-@|%\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A text for a CSV that no spreadsheet takes for a formula: an apostrophe before it keeps it a text. */
export const harmlessText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
