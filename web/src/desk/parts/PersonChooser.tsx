import { SearchField } from '../../ui/SearchField.js';
import { useDeskText } from '../../messages/desk.js';
import css from './PersonChooser.module.css';

export interface ChosenPerson {
  id: string;
  name: string;
  key: string;
  address: string | null;
}

interface PersonChooserProps {
  /** Of the group, so that a summary of problems leads to it. */
  id: string;
  label: string;
  error?: string | undefined;
  search: string;
  onSearch: (text: string) => void;
  /** Who fits what is looked for. */
  found: readonly ChosenPerson[] | undefined;
  chosen: ChosenPerson | null;
  onChoose: (person: ChosenPerson) => void;
}

/** Finds a person by name or key, and has one chosen. */
export function PersonChooser({ id, label, error, search, onSearch, found, chosen, onChoose }: PersonChooserProps) {
  const t = useDeskText();
  return (
    <fieldset id={id} tabIndex={-1} className={css.chooser} aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{label}</legend>
      {error && <p id={`${id}-error`} className={css.error}>{error}</p>}
      {chosen && <p role="status">{t('desk.person.chosen', { name: personName(chosen) })}</p>}
      <SearchField label={t('desk.person.search')} description={t('desk.person.searchHint')} value={search} onSearch={onSearch} />
      {found && (
        <div className={css.found}>
          {found.length === 0 && <p role="status">{t('desk.person.none')}</p>}
          {found.map((person) => (
            <label key={person.id} className={css.person}>
              <input type="radio" name={id} checked={chosen?.id === person.id} onChange={() => onChoose(person)} />
              {personName(person)}
            </label>
          ))}
        </div>
      )}
    </fieldset>
  );
}

const personName = ({ name, key, address }: ChosenPerson): string => [`${name} (${key})`, address].filter(Boolean).join(', ');
