import type { BatchState, BatchView } from '../../feed/index.js';

const ENDS: Partial<Record<BatchState, string>> = {
  APPLIED: 'Paczka wczytana.',
  UNCHANGED: 'Paczka jest taka sama jak poprzednia. Niczego nie trzeba było zmieniać.',
  REFUSED: 'Paczka odrzucona, niczego nie zmieniono.',
  CANCELLED: 'Wczytywanie przerwano, niczego nie zmieniono.',
  FAILED: 'Wczytanie nie powiodło się po stronie portalu, niczego nie zmieniono. Prosimy powiadomić operatora.',
};

/** What is said of a package that was not even put into the queue. */
export const FAULT_REPORT = {
  TOO_LARGE: 'Paczka odrzucona: jest większa niż 1 GiB.\n',
  EMPTY: 'Paczka odrzucona: plik jest pusty.\n',
  OTHER_CONTENT: 'Paczka odrzucona: jej oznaczenie należy już do innego przesłania. Prosimy zapisać plik w folderze jeszcze raz.\n',
} as const;

/** What became of a package, in Polish, for the file beside it. */
export function reportOf({ id, state, receivedAt, endedAt, sha256, files, problems, problemCount }: BatchView): string {
  const rows = Object.entries(files).map(([file, { inserted, updated, deleted, unchanged }]) =>
    `${file}: nowe ${inserted}, zmienione ${updated}, usunięte ${deleted}, bez zmian ${unchanged}`);
  const told = problems.map(({ file, line, column, value, message }) =>
    `${file}${line === null ? '' : `:${line}`}${column === null ? '' : ` ${column}`}: ${message}${value === null ? '' : ` (${value})`}`);
  const more = problemCount > problems.length ? [`… oraz dalsze błędy: ${problemCount - problems.length}`] : [];
  const lines = [
    ENDS[state] ?? state, `Numer paczki: ${id}`, `Przyjęto: ${receivedAt.toISOString()}`, `Zakończono: ${endedAt?.toISOString() ?? ''}`, `SHA-256: ${sha256 ?? ''}`,
    ...rows, ...told, ...more,
  ];
  return `${lines.join('\n')}\n`;
}

/** The name under which a package is laid aside: when it came and a few signs of what it is, so that none takes another's place. */
export const placeOf = (at: Date, id: string, name: string): string =>
  `${at.toISOString().replaceAll(/[-:]/g, '').slice(0, 15)}-${id.slice(0, 8)}-${name}`;
