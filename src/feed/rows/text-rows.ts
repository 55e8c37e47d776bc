import type { Delimiter } from '../contract/index.js';
import type { Problems } from '../problems.js';
import { decoder } from './decoder.js';
import type { TableInHand } from './read-rows.js';
import { RowSplitter, type Row } from './row-splitter.js';
import { survey } from './survey.js';
import { wholeLines } from './whole-lines.js';

const DELIMITER_NAMES: Record<Delimiter, string> = { ';': 'średnik', ',': 'przecinek', '\t': 'tabulator' };

/** The rows of a CSV, the header first. @throws Unreadable where the rest of the file can't be read */
export async function* textRows(table: TableInHand, problems: Problems): AsyncGenerator<Row[]> {
  const { name, headerLine } = table;
  const found = await survey(table.bytes(), table.declared, table.isExpected, headerLine);
  problems.readings.push({
    file: table.file,
    how: `${found.encoding} (${found.encodingGround}), separator: ${DELIMITER_NAMES[found.delimiter]} (${found.delimiterGround})`,
  });
  const file = `${name}.csv`;
  const decode = decoder(found.encoding);
  const splitter = new RowSplitter(found.delimiter, (line) => problems.add('BAD_QUOTES', { file, line }));
  for await (const block of wholeLines(table.bytes())) {
    const { text, faults } = decode(block);
    for (const { line, code } of faults) problems.add(code, { file, line: splitter.lines + line + 1 });
    const rows = splitter.split(text);
    yield headerLine > 1 ? rows.filter(({ line }) => line >= headerLine) : rows;
  }
  splitter.finish();
}
