/** What a toolbar's button does to a text. */
export type Mark = 'heading' | 'bold' | 'italic' | 'list' | 'numbers' | 'link';

interface Marked {
  text: string;
  /** What is selected afterwards. */
  from: number;
  to: number;
}

const AROUND: Partial<Record<Mark, [string, string]>> = { bold: ['**', '**'], italic: ['*', '*'], link: ['[', '](https://)'] };
const BEFORE: Partial<Record<Mark, (line: number) => string>> = { heading: () => '## ', list: () => '- ', numbers: (line) => `${line + 1}. ` };

/**
 * Puts Markdown's signs around what is selected, or before its lines.
 *
 * @param placeholder what stands between the signs where nothing is selected
 */
export function marked(text: string, from: number, to: number, mark: Mark, placeholder: string): Marked {
  const around = AROUND[mark];
  if (around) {
    const [open, shut] = around;
    const selected = text.slice(from, to) || placeholder;
    return { text: text.slice(0, from) + open + selected + shut + text.slice(to), from: from + open.length, to: from + open.length + selected.length };
  }
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const lines = text.slice(start, to).split('\n').map((line, at) => BEFORE[mark]!(at) + line).join('\n');
  return { text: text.slice(0, start) + lines + text.slice(to), from: start, to: start + lines.length };
}
