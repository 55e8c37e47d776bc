import { bold } from './progress.mjs';

/** The demo's addresses and logins as lines of text, columns aligned. */
export function loginsTable({ cooperatives, platform }) {
  const sites = platform ? [...cooperatives, { ...platform, slug: 'platform' }] : cooperatives;
  const rows = sites.flatMap(({ logins }) => logins.map(cellsOf));
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (cells) => `    ${cells.map((cell, column) => cell.padEnd(widths[column])).join('   ').trimEnd()}`;
  return sites.flatMap(({ url, logins }) => ['', bold(`  ${url}`), ...logins.map((login) => line(cellsOf(login)))]).join('\n');
}

const cellsOf = ({ role, identifier, password, totpSecret = '', note = '' }) => [role, identifier, password, [totpSecret, note].filter(Boolean).join('   ')];
