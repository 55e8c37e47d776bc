import { useState } from 'react';
import { useChange } from '../../../graphql/use-change.js';
import { useDeskText } from '../../../messages/desk.js';
import { useForm, type Submitted } from '../../../ui/use-form.js';
import { valueAt, withoutPlaces, withValueAt } from './at-path.js';
import type { Field } from './fields.js';
import { problemWords } from './problem-words.js';
import { SaveSettingsDraft } from './save-draft.query.js';
import type { Desk, Section } from './settings.js';

/** A setting of one line as it stands in its field. */
const typed = (value: unknown): string => (value === null || value === undefined ? '' : String(value as string | number));

/** How far the saving of a section has come. */
export type SectionState = 'CLEAN' | 'SAVED' | 'OUTDATED';

/**
 * The form of one section: its part of the settings as they are being changed. A field's id is its path in the set-up,
 * so that what the server finds wrong stands at the field.
 *
 * @param pick the section's part of the settings
 * @param refresh asks for the draft anew
 */
export function useSection<Value extends object>({ desk, section, refresh }: { desk: Desk; section: Section; refresh: () => void }, pick: (settings: Desk['settings']) => Value) {
  const t = useDeskText();
  const { send } = useChange(SaveSettingsDraft);
  const [state, setState] = useState<SectionState>('CLEAN');
  const form = useForm<{ value: Value }>(() => ({ value: pick(desk.settings) }), async ({ value }) => {
    setState('CLEAN');
    const { data, failure } = await send({ version: desk.version, section, value });
    if (failure) return [{ field: null, message: t('failure.explanation') }];
    const { problems } = data.saveSettingsDraft;
    if (problems.some(({ code }) => code === 'OUTDATED')) {
      setState('OUTDATED');
      refresh();
      return [];
    }
    if (problems.length === 0) setState('SAVED');
    const told = problems.map(({ field, code }) => ({ field, message: problemWords(t, { field, code }, desk.passwordFloor) }));
    // The fields are paths within the one value that the form holds.
    return told as Submitted<'value'>;
  });
  const { value } = form.values;
  const set = (path: string, to: unknown) => form.set({ value: withValueAt(value, path, to) });
  const problems = form.problems as { field: string | null; message: string }[];
  /** What is wrong at a path. */
  const errorAt = (path: string) => problems.filter(({ field }) => field === path).map(({ message }) => message).join(' ') || undefined;
  const words = (path: string) => {
    const name = withoutPlaces(path) as Field;
    return { id: path, label: t(`desk.settings.field.${name}`), description: t(`desk.settings.help.${name}`), error: errorAt(path) };
  };
  /** A line or area of text; `optional` where it may be left out. */
  const text = (path: string, { optional = false } = {}) => ({
    ...words(path), value: typed(valueAt(value, path)), onChange: (to: string) => set(path, optional && to.trim() === '' ? null : to),
  });
  /** A number, kept as it is typed until it is one. */
  const number = (path: string, { optional = false } = {}) => ({
    ...words(path), value: typed(valueAt(value, path)), inputMode: 'decimal' as const,
    onChange: (to: string) => set(path, optional && to.trim() === '' ? null : /^\d+(\.\d+)?$/.test(to.trim()) ? Number(to) : to),
  });
  const flag = (path: string) => ({ ...words(path), value: valueAt(value, path) === true, onChange: (to: boolean) => set(path, to) });
  return { value, problems, busy: form.busy, state, onSubmit: form.onSubmit, set, errorAt, words, text, number, flag };
}
