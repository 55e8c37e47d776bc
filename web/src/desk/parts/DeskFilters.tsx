import type { ReactNode } from 'react';
import { useDeskText } from '../../messages/desk.js';
import { FilterBar, type ListFilter } from '../../ui/FilterBar.js';

interface DeskFiltersProps {
  /** What the text to look for ('szukaj' in the address) may be; without it the list can't be searched. */
  search?: { label?: string; description?: ReactNode };
  filters?: readonly ListFilter[];
  days?: readonly { key: string; label: string }[];
}

/** Narrows a list at the desk; stands outside what is loaded, so that it keeps the focus while answers come and go. */
export function DeskFilters({ search, filters, days }: DeskFiltersProps) {
  const t = useDeskText();
  const words = { filters: t('desk.list.filters'), all: t('desk.list.all'), clear: t('desk.list.clear') };
  const field = search && { key: 'szukaj', label: search.label ?? t('desk.list.search'), description: search.description };
  return <FilterBar words={words} search={field} filters={filters ?? []} days={days ?? []} />;
}
