import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import css from './FilterBar.module.css';
import type { Choice } from './SelectField.js';
import { SearchField } from './SearchField.js';
import { useAddress } from './use-address.js';

/** A filter by one of a few words; its key is its name in the address. */
export interface ListFilter {
  key: string;
  label: string;
  choices: readonly Choice[];
  /** What no choice at all is called, where the catalogue's 'all' doesn't fit. */
  all?: string;
}

interface FilterBarProps {
  words: { filters: string; all: string; clear: string };
  /** A free text to look for; `key` is its name in the address. */
  search?: { key: string; label: string; description?: ReactNode } | undefined;
  filters?: readonly ListFilter[];
  /** Days, each by its name in the address. */
  days?: readonly { key: string; label: string }[];
}

const FROM_THE_START = { po: undefined, przed: undefined };

/** Narrows a list. All of it stands in the address, and a change begins the list anew. */
export function FilterBar({ words, search, filters = [], days = [] }: FilterBarProps) {
  const { text, change } = useAddress();
  const keys = [...(search ? [search.key] : []), ...[...filters, ...days].map(({ key }) => key)];
  const narrow = (key: string, value: string) => change({ ...FROM_THE_START, [key]: value || undefined }, { replace: true });
  const clear = () => change({ ...FROM_THE_START, ...Object.fromEntries(keys.map((key) => [key, undefined])) });
  return (
    <div role="search" aria-label={words.filters} className={`${css.bar} screen-only`}>
      {search && (
        <div className={css.search}>
          <SearchField label={search.label} description={search.description} value={text(search.key)} onSearch={(value) => narrow(search.key, value)} />
        </div>
      )}
      {filters.map(({ key, label, choices, all }) => (
        <NativeSelect
          key={key}
          size="md"
          label={label}
          value={text(key)}
          data={[{ value: '', label: all ?? words.all }, ...choices]}
          onChange={({ target }) => narrow(key, target.value)}
        />
      ))}
      {days.map(({ key, label }) => (
        <TextInput key={key} type="date" size="md" label={label} value={text(key)} onChange={({ target }) => narrow(key, target.value)} />
      ))}
      {keys.some((key) => text(key) !== '') && (
        <Button variant="subtle" className={css.clear} onClick={clear}>
          {words.clear}
        </Button>
      )}
    </div>
  );
}
