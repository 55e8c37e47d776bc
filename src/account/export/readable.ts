import type { CooperativeSettings } from '#libs/cooperative';
import { escapeHtml } from '#libs/documents';
import { formatGrosze } from '#libs/money';
import { deviceOf } from '../../auth/index.js';
import type { Column, Kind } from './columns.js';
import type { ExportedTable } from './table.js';

/** A table of the copy with its rows. */
export interface Filled {
  table: ExportedTable;
  rows: Record<string, unknown>[];
}

/** Whose copy it is, and when it was made. */
export interface Cover {
  cooperative: string;
  portal: string;
  name: string;
  madeAt: Date;
}

const moments = new Intl.DateTimeFormat('pl-PL', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Warsaw' });
const plain = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean));

const WRITE: Record<Exclude<Kind, 'word'>, (value: unknown) => string> = {
  text: plain,
  money: (value) => `${formatGrosze(value as number)} zł`,
  instant: (value) => moments.format(value as Date),
  'yes-no': (value) => (value ? 'tak' : 'nie'),
  device: (value) => {
    const { browser, system } = deviceOf(value as string);
    return [browser, system].filter(Boolean).join(', ') || plain(value);
  },
};

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#1b2027;background:#fff}
h1{margin:0 0 .3rem}h2{margin:2.2rem 0 .6rem}.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{border:1px solid #b9c1cc;padding:.35rem .6rem;text-align:left;vertical-align:top}th{background:#eceff3}
td{white-space:pre-line}.money{text-align:right;white-space:nowrap}nav ul{columns:3 14rem;padding-left:1.2rem}
@media print{nav{display:none}body{margin:0;font-size:10pt;max-width:none}h2{break-after:avoid}tr{break-inside:avoid}.scroll{overflow:visible}}`;

/**
 * The copy as one page that any browser shows and prints; nothing in it is fetched from anywhere.
 * @param settings the cooperative's, for what it calls in its own words
 */
export function readable({ cooperative, portal, name, madeAt }: Cover, tables: Filled[], settings: CooperativeSettings): string {
  const links = tables.map(({ table, rows }) => `<li><a href="#${table.table}">${escapeHtml(table.title)}</a> (${rows.length})</li>`);
  return `<!doctype html><html lang="pl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Moje dane – ${escapeHtml(name)}</title><style>${STYLE}</style></head><body>
<h1>Moje dane</h1><p>${escapeHtml(name)} · ${escapeHtml(portal)}, ${escapeHtml(cooperative)} · stan na ${moments.format(madeAt)}</p>
<p>To wszystko, co portal przechowuje na Państwa temat. Te same dane w postaci dla programów są w pliku dane.json.</p>
<nav aria-label="Spis treści"><ul>${links.join('')}</ul></nav>
${tables.map((filled) => section(filled, settings)).join('\n')}</body></html>`;
}

function section({ table, rows }: Filled, settings: CooperativeSettings): string {
  const heading = `<h2 id="${table.table}">${escapeHtml(table.title)}</h2>`;
  if (rows.length === 0) return `<section>${heading}<p>Brak danych.</p></section>`;
  const columns = Object.entries(table.columns).map(([name, column]) => ({ name, column, write: writerOf(column, settings) }));
  const head = columns.map(({ column: { label } }) => `<th scope="col">${escapeHtml(label)}</th>`).join('');
  const body = rows.map((row) => `<tr>${columns.map(({ name, column, write }) => cell(row[name], column, write)).join('')}</tr>`).join('\n');
  return `<section>${heading}<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div></section>`;
}

function writerOf({ kind, words }: Column, settings: CooperativeSettings): (value: unknown) => string {
  if (kind !== 'word') return WRITE[kind];
  const known = typeof words === 'function' ? words(settings) : words;
  return (value) => known?.[value as string] ?? plain(value);
}

const cell = (value: unknown, { kind }: Column, write: (value: unknown) => string): string =>
  `<td${kind === 'money' ? ' class="money"' : ''}>${value === null || value === undefined ? '' : escapeHtml(write(value))}</td>`;
