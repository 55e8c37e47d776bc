import { bold } from './progress.mjs';

/** The demo's addresses and logins as lines of text, columns aligned. */
export function loginsTable({ cooperatives, platform }) {
  const sites = platform ? [...cooperatives, { ...platform, slug: 'platform' }] : cooperatives;
  const rows = sites.flatMap((site) => peopleOf(site).map(cellsOf));
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (cells) => `    ${cells.map((cell, column) => cell.padEnd(widths[column])).join('   ').trimEnd()}`;
  return sites.flatMap((site) => ['', bold(`  ${site.url}`), ...peopleOf(site).map((login) => line(cellsOf(login)))]).join('\n');
}

/** Residents, then the office, who sign in at /biuro. */
const peopleOf = ({ logins, staff = [] }) => [...logins, ...staff.map(({ email, role, ...login }) => ({ ...login, role: role.toLowerCase(), identifier: email }))];

const cellsOf = ({ role, identifier, password, totpSecret = '', note = '' }) => [role, identifier, password, [totpSecret, note].filter(Boolean).join('   ')];
