import css from './settings.module.css';

interface ChoiceBoxesProps<Value extends string> {
  /** Also the group's name: a summary of problems leads to it. */
  id: string;
  label: string;
  description: string;
  error: string | undefined;
  choices: readonly { value: Value; label: string }[];
  value: readonly string[];
  onChange: (value: Value[]) => void;
}

/** Any of a few choices, kept in the order in which they are offered. */
export const ChoiceBoxes = <Value extends string>({ id, label, description, error, choices, value, onChange }: ChoiceBoxesProps<Value>) => (
  <fieldset id={id} tabIndex={-1} className={css.boxes} aria-describedby={`${id}-about${error ? ` ${id}-error` : ''}`}>
    <legend>{label}</legend>
    <p id={`${id}-about`}>{description}</p>
    {choices.map((choice) => (
      <label key={choice.value} className={css.box}>
        <input
          type="checkbox"
          checked={value.includes(choice.value)}
          onChange={({ target: { checked } }) =>
            onChange(choices.map((each) => each.value).filter((each) => (each === choice.value ? checked : value.includes(each))))}
        />
        {choice.label}
      </label>
    ))}
    {error && <p id={`${id}-error`} className={css.error}>{error}</p>}
  </fieldset>
);
