import { IconCheck } from '@tabler/icons-react';
import css from './Steps.module.css';

interface StepsProps {
  label: string;
  steps: readonly string[];
  /** The step one is at, from 0; all are done where it is past the last. */
  current: number;
  /** Said of a step that is behind one. */
  doneLabel: string;
}

/** The steps of a longer deed, and at which one is. */
export const Steps = ({ label, steps, current, doneLabel }: StepsProps) => (
  <ol aria-label={label} className={css.steps}>
    {steps.map((step, at) => (
      <li key={step} className={css.step} data-done={at < current || undefined} aria-current={at === current ? 'step' : undefined}>
        <span aria-hidden className={css.sign}>
          {at < current && <IconCheck size={18} />}
        </span>
        <span>
          {step}
          {at < current && <span className={css.hidden}> – {doneLabel}</span>}
        </span>
      </li>
    ))}
  </ol>
);
