import { IconArrowDown, IconArrowUp, IconEqual } from '@tabler/icons-react';
import { useText } from '../../../messages/index.js';
import type { Assessment } from './charges.js';
import css from './change.module.css';
import { explanation } from './explanation.js';

/** Why the total differs from the month before, in one sentence; nothing where there was no charge then. */
export function Change({ assessment, previousMonth }: { assessment: Assessment; previousMonth: string }) {
  const t = useText();
  const sentence = explanation(assessment, previousMonth, t);
  if (sentence === null) return null;
  const difference = assessment.total - (assessment.previousTotal ?? 0);
  const Icon = difference > 0 ? IconArrowUp : difference < 0 ? IconArrowDown : IconEqual;
  return (
    <p className={css.change}>
      <Icon aria-hidden size={18} />
      <span>{sentence}</span>
    </p>
  );
}
