import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

interface SearchFieldProps {
  label: string;
  description?: ReactNode;
  /** What is looked for now. */
  value: string;
  onSearch: (value: string) => void;
}

const PAUSE_MS = 350;

/** A text to look for: asked once the typing pauses, or at once by Enter. */
export function SearchField({ label, description, value, onSearch }: SearchFieldProps) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  const later = useRef<ReturnType<typeof setTimeout>>(undefined);
  // Changed from elsewhere: by the way back, or by clearing the filters.
  if (value !== known) {
    setKnown(value);
    if (value !== typed.trim()) setTyped(value);
  }
  useEffect(() => () => clearTimeout(later.current), []);
  const ask = (text: string) => {
    clearTimeout(later.current);
    if (text.trim() !== value) onSearch(text.trim());
  };
  const type = (text: string) => {
    setTyped(text);
    clearTimeout(later.current);
    later.current = setTimeout(() => ask(text), PAUSE_MS);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    ask(typed);
  };
  return (
    <TextInput
      type="search"
      size="md"
      label={label}
      description={description}
      value={typed}
      leftSection={<IconSearch aria-hidden size={20} />}
      onChange={({ target }) => type(target.value)}
      onKeyDown={press}
    />
  );
}
