import type { FeedStep } from './engine/apply-package.js';
import { formatGrosze } from '#libs/money';
import type { Difference, FeedOutcome, Refused, RowCounts, TrialOutcome } from './outcome.js';
import type { FeedProblem } from './problems.js';

const STEPS = { CHECKING: 'Sprawdzanie powiązań…', MERGING: 'Zapisywanie zmian…', SUMMING: 'Przeliczanie sald…' };
const GROUPS: Record<string, string> = { RENT: 'najem lub prawo do lokalu', SALES: 'sprzedaż i usługi', SHARES: 'wkłady i udziały' };
const HEADINGS = ['plik', 'nowe', 'zmienione', 'usunięte', 'bez zmian'];

/** What a batch is at, in Polish. */
export function describeStep(step: FeedStep): string {
  return 'file' in step ? `Czytanie ${step.file}, wierszy: ${step.rows}` : STEPS[step.step];
}

/** The outcome of a batch for a terminal, in Polish: a table of rows per file, or a line per problem. */
export function describeOutcome(outcome: FeedOutcome): string[] {
  if (outcome.state === 'REFUSED') return describeRefusal(outcome);
  return [...describeReadings(outcome), ...table(fileRows(outcome.files)), `Paczka wczytana (${outcome.batchId}).`];
}

/** What a package would do, for a terminal, in Polish; nothing of it has been done. */
export function describeTrial(outcome: TrialOutcome): string[] {
  if (outcome.state === 'REFUSED') return describeRefusal(outcome);
  return [...describeReadings(outcome), ...table(fileRows(outcome.files)), '', ...describeDifference(outcome.difference), 'Próba udana. Niczego nie zmieniono.'];
}

function describeDifference({ groups, moved, movedCount, notable }: Difference): string[] {
  const sums = groups.map(({ group, accounts, before, after }) =>
    [GROUPS[group] ?? group, String(accounts), formatGrosze(before), formatGrosze(after), formatGrosze(after - before)]);
  const accounts = moved.map(({ account, before, after }) => [account, formatGrosze(before), formatGrosze(after), formatGrosze(after - before)]);
  return [
    ...table([['suma sald', 'rozrachunki', 'przed', 'po', 'zmiana'], ...sums]),
    '',
    `Salda zmieniające się o więcej niż ${formatGrosze(notable)}: ${movedCount}`,
    ...(moved.length > 0 ? table([['rozrachunek', 'przed', 'po', 'zmiana'], ...accounts]) : []),
  ].map(visible);
}

/** How each table was read, so that a wrong guess is seen. */
const describeReadings = ({ readings = [] }: FeedOutcome | TrialOutcome): string[] => readings.map(({ file, how }) => visible(`${file}: ${how}`));

function describeRefusal(outcome: Refused): string[] {
  const { problems, problemCount } = outcome;
  const hidden = problemCount - problems.length;
  return [
    ...describeReadings(outcome),
    ...problems.map(describeProblem),
    ...(hidden > 0 ? [`… i jeszcze ${hidden}`] : []),
    `Paczka odrzucona, niczego nie zmieniono. Liczba błędów: ${problemCount}.`,
  ];
}

/** 'entries.csv:17 period: powód (wartość)', without what is not known. */
export function describeProblem({ file, line, column, value, message }: FeedProblem): string {
  const place = [line === null ? file : `${file}:${line}`, column].filter((part) => part !== null).join(' ');
  return visible(`${place}: ${message}${value === null ? '' : ` (${value})`}`);
}

/** A terminal obeys control characters; a file of unknown origin must not speak to it. */
const visible = (text: string): string => text.replace(/\p{Cc}/gu, '�');

const fileRows = (files: Record<string, RowCounts>): string[][] => [
  HEADINGS,
  ...Object.entries(files).map(([file, { inserted, updated, deleted, unchanged }]) =>
    [file, inserted, updated, deleted, unchanged].map(String)),
];

/** Lines in columns: the first flush left, numbers flush right. */
function table(lines: string[][]): string[] {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const aligned = (cell: string, column: number) => {
    const width = widths[column] ?? 0;
    return column === 0 ? cell.padEnd(width) : cell.padStart(width);
  };
  return lines.map((line) => line.map(aligned).join('  '));
}
