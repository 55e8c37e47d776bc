/**
 * Writes what the contract says of the feed: the tables of files.md and errors.md and the schemas, out of the very contract
 * by which the feed is read, so that they can't part. `node docs/feed/generate.mjs` rewrites them, `--check` only tells
 * whether they are up to date. Wants a built server.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { FEED_FILES, manifestSchema } from '../../dist/src/feed/contract/index.js';
import { mappingSchema } from '../../dist/src/feed/mapping/mapping.js';
import { MESSAGES } from '../../dist/src/feed/messages.js';

const DEFAULTS = { NONE: '`NONE`', DUE_DAY: "the cooperative's due day in the period", DOCUMENT_CLASS: "the document's, else `NONE`" };
const DIALECT = 'https://json-schema.org/draft/2020-12/schema';
const AMOUNT = String.raw`^[-−]?(\d+|[1-9]\d{0,2}([ \u00a0\u2007\u2009\u202f]\d{3})+|[1-9]\d{0,2}(\.\d{3})+(?=,))([.,]\d{1,2})?$`;
const DAY = String.raw`^(\d{4}-\d\d-\d\d|\d\d\.\d\d\.\d{4})$`;

/** What each type of column is in words, by an example, in JSON Schema and in CSVW, and what is said of a bad value. */
const TYPES = {
  key: { words: () => 'key', example: 'A-0017', json: () => ({ minLength: 1, maxLength: 100 }), csvw: 'string', errors: ['TOO_LONG'] },
  reference: { words: ({ to }) => `key in \`${to}.csv\``, example: 'A-0017', json: () => ({ minLength: 1, maxLength: 100 }), csvw: 'string', errors: ['TOO_LONG', 'UNKNOWN_REFERENCE', 'REMOVED_REFERENCE'] },
  text: { words: ({ maxLength }) => `text, up to ${maxLength}`, example: 'Opłaty za lokal', json: ({ maxLength }) => ({ maxLength }), csvw: 'string', errors: ['TOO_LONG'] },
  choice: { words: ({ choices }) => choices.map((choice) => `\`${choice}\``).join(', '), example: null, json: ({ choices }) => ({ enum: choices }), csvw: 'string', errors: ['NOT_ALLOWED'] },
  date: { words: () => 'date', example: '2013-05-08', json: () => ({ pattern: DAY }), csvw: 'string', errors: ['NOT_A_DATE', 'OUT_OF_RANGE'] },
  month: { words: () => 'month', example: '2013-05', json: () => ({ pattern: String.raw`^\d{4}-(0[1-9]|1[0-2])$` }), csvw: 'gYearMonth', errors: ['NOT_A_MONTH', 'OUT_OF_RANGE'] },
  money: { words: () => 'amount in zł', example: '1 241,35', json: () => ({ pattern: AMOUNT }), csvw: 'string', errors: ['NOT_AN_AMOUNT', 'OUT_OF_RANGE'] },
  decimal: {
    words: ({ digits, scale, positive, negative }) =>
      `number of ${digits} digits, ${scale} after the point${positive ? ', above 0' : negative ? '' : ', 0 or above'}`,
    example: '48,20', json: () => ({ pattern: AMOUNT.replace('{1,2}', '+') }), csvw: 'string', errors: ['NOT_A_NUMBER', 'TOO_PRECISE', 'OUT_OF_RANGE'],
  },
  integer: { words: ({ min, max }) => `whole number, ${min} to ${max}`, example: '3', json: () => ({ pattern: String.raw`^-?\d{1,9}$` }), csvw: 'integer', errors: ['NOT_AN_INTEGER', 'OUT_OF_RANGE'] },
  boolean: { words: () => 'yes or no', example: 'tak', json: () => ({ pattern: '^([Tt][Aa][Kk]|[Nn][Ii][Ee]|[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|1|0)$' }), csvw: 'string', errors: ['NOT_A_BOOLEAN'] },
  nrb: { words: () => 'bank account', example: '61 1090 1014 0000 0712 1981 2874', json: () => ({ pattern: String.raw`^(PL)?[\d\s-]{26,40}$` }), csvw: 'string', errors: ['NOT_AN_NRB'] },
  postcode: { words: () => 'postcode (dd-ddd)', example: '30-001', json: () => ({ pattern: String.raw`^\d\d-\d{3}$` }), csvw: 'string', errors: ['NOT_A_POSTCODE'] },
};

const mayBeEmpty = ({ optional, fallback, absent }) => (fallback ? `yes: ${DEFAULTS[fallback]}` : absent ? 'yes, also the column' : optional ? 'yes' : '');
const exampleOf = (about) => TYPES[about.type].example ?? about.choices[0];

function rowErrors({ rules = [] }) {
  return rules.map((rule) => rule.rule === 'ORDER'
    ? `\`${rule.to}\` is not before \`${rule.from}\` (BEFORE_START).`
    : `\`${rule.column}\` stays empty where \`${rule.when}\` is \`${rule.is}\` (MUST_BE_EMPTY).`);
}

function fileSection([name, file]) {
  const { meaning, key, columns, deletable } = file;
  const rows = Object.entries(columns).map(([column, about]) => {
    const shown = key.includes(column) ? `**${column}**` : column;
    const errors = [...(about.optional ? [] : ['MISSING_VALUE']), ...TYPES[about.type].errors].join(', ');
    return `| ${shown} | ${TYPES[about.type].words(about)} | ${mayBeEmpty(about)} | \`${exampleOf(about)}\` | ${about.meaning} | ${errors} |`;
  });
  const fate = deletable ? 'A full package deletes rows that its file no longer has.' : 'Rows are never deleted.';
  const rules = ['A second row of the same key is refused (DUPLICATE_KEY).', ...rowErrors(file)].join(' ');
  return [
    `## ${name}.csv`, '', `${meaning} ${fate}`, '', rules, '',
    '| column | what it holds | may be empty | example | meaning | what may be told of a value |', '|---|---|---|---|---|---|', ...rows,
  ].join('\n');
}

const FILES = `# The files of a package

Written by \`node docs/feed/generate.mjs\` out of the contract. Keys in bold: together they tell the rows of a file apart.
All columns of a file must be there, also those whose values may be empty, save those marked 'yes, also the column'.

${Object.entries(FEED_FILES).map(fileSection).join('\n\n')}
`;

const ERRORS = `# What is told of a package

Written by \`node docs/feed/generate.mjs\` out of the messages; \`{…}\` is filled in.

| code | message |
|---|---|
${Object.entries(MESSAGES).map(([code, text]) => `| ${code} | ${text.replaceAll('|', '\\|')} |`).join('\n')}
`;

/** A row of a file: an object of texts by column. */
function rowSchema([name, { meaning, columns }]) {
  const properties = Object.entries(columns).map(([column, about]) => {
    const value = { type: 'string', ...TYPES[about.type].json(about) };
    const schema = about.optional ? { anyOf: [{ type: 'string', const: '' }, value] } : value;
    return [column, { description: about.meaning, ...schema, examples: [exampleOf(about)] }];
  });
  return {
    $schema: DIALECT, $id: `${name}.schema.json`, title: `${name}.csv`, description: `One row. ${meaning}`, type: 'object',
    properties: Object.fromEntries(properties), required: Object.keys(columns).filter((column) => !columns[column].absent), additionalProperties: false,
  };
}

/** The tables of a package, their keys and references, in the W3C's vocabulary for tabular data. */
const csvw = {
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
  dialect: { header: true, delimiter: ';', encoding: 'utf-8' },
  tables: Object.entries(FEED_FILES).map(([name, { meaning, key, columns }]) => ({
    url: `${name}.csv`,
    'dc:description': meaning,
    tableSchema: {
      columns: Object.entries(columns).map(([column, about]) => ({
        name: column, titles: column, 'dc:description': about.meaning, required: !about.optional, datatype: TYPES[about.type].csvw,
      })),
      primaryKey: key,
      foreignKeys: Object.entries(columns).filter(([, { type }]) => type === 'reference').map(([column, { to }]) => ({
        columnReference: column, reference: { resource: `${to}.csv`, columnReference: 'key' },
      })),
    },
  })),
};

const ofZod = (schema, id, title) => ({ $id: id, title, ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) });
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

const wanted = {
  'files.md': FILES,
  'errors.md': ERRORS,
  'schema/csvw-metadata.json': json(csvw),
  'schema/manifest.schema.json': json(ofZod(manifestSchema, 'manifest.schema.json', 'manifest.json')),
  'schema/mapping.schema.json': json(ofZod(mappingSchema, 'mapping.schema.json', 'A mapping')),
  ...Object.fromEntries(Object.entries(FEED_FILES).map((file) => [`schema/${file[0]}.schema.json`, json(rowSchema(file))])),
};

const isCheck = process.argv.includes('--check');
const stale = Object.entries(wanted).filter(([name, content]) => {
  const path = fileURLToPath(new URL(name, import.meta.url));
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return false;
  if (!isCheck) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return true;
});
if (isCheck && stale.length > 0) {
  console.error(`not up to date: ${stale.map(([name]) => `docs/feed/${name}`).join(', ')}; run node docs/feed/generate.mjs`);
  process.exitCode = 1;
}
