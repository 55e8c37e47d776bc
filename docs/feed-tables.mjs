/**
 * Writes the tables of docs/feed.md out of the contract by which the feed is read, so that they can't part.
 * `node docs/feed-tables.mjs` rewrites them, `--check` only tells whether they are up to date. Wants a built server.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { FEED_FILES } from '../dist/src/feed/contract/index.js';
import { MESSAGES } from '../dist/src/feed/messages.js';

const page = new URL('feed.md', import.meta.url);
const DEFAULTS = { NONE: '`NONE`', DUE_DAY: "the cooperative's due day in the period", DOCUMENT_CLASS: "the document's, else `NONE`" };

const KINDS = {
  key: () => 'key',
  reference: ({ to }) => `key in \`${to}.csv\``,
  text: ({ maxLength }) => `text, up to ${maxLength}`,
  choice: ({ choices }) => choices.map((choice) => `\`${choice}\``).join(', '),
  date: () => 'date',
  month: () => 'month',
  money: () => 'amount',
  decimal: ({ digits, scale, positive, negative }) =>
    `number of ${digits} digits, ${scale} after the point${positive ? ', above 0' : negative ? '' : ', 0 or above'}`,
  integer: ({ min, max }) => `whole number, ${min} to ${max}`,
  boolean: () => 'yes or no',
  nrb: () => 'bank account',
  postcode: () => 'postcode (dd-ddd)',
};

const mayBeEmpty = ({ optional, fallback }) => (fallback ? `yes: ${DEFAULTS[fallback]}` : optional ? 'yes' : '');

function fileSection([name, { meaning, key, columns, deletable }]) {
  const rows = Object.entries(columns).map(([column, about]) => {
    const shown = key.includes(column) ? `**${column}**` : column;
    return `| ${shown} | ${KINDS[about.type](about)} | ${mayBeEmpty(about)} | ${about.meaning} |`;
  });
  const fate = deletable ? 'A full package deletes rows that its file no longer has.' : 'Rows are never deleted.';
  return [`### ${name}.csv`, '', `${meaning} ${fate}`, '', '| column | what it holds | may be empty | meaning |', '|---|---|---|---|', ...rows].join('\n');
}

const codes = ['| code | message |', '|---|---|', ...Object.entries(MESSAGES).map(([code, text]) => `| ${code} | ${text} |`)].join('\n');

function fill(text, part, content) {
  const [begin, end] = [`<!-- ${part}: generated -->`, `<!-- ${part}: end -->`];
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`docs/feed.md has no place for ${part}`);
  return `${text.slice(0, from + begin.length)}\n${content}\n${text.slice(to)}`;
}

const written = readFileSync(page, 'utf8');
const files = Object.entries(FEED_FILES).map(fileSection).join('\n\n');
const wanted = fill(fill(written, 'files', files), 'codes', codes);
if (wanted !== written && process.argv.includes('--check')) {
  console.error('docs/feed.md is not up to date: run node docs/feed-tables.mjs');
  process.exitCode = 1;
} else {
  writeFileSync(page, wanted);
}
