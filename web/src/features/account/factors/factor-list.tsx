import { Button } from '@mantine/core';
import type { ResultOf } from '../../../graphql/graphql.js';
import { useText } from '../../../messages/index.js';
import { useDates } from '../../../ui/use-dates.js';
import css from '../account.module.css';
import type { FactorsQuery } from './factors.query.js';

export type Factor = ResultOf<typeof FactorsQuery>['signInFactors']['factors'][number];

/** What is asked for beside the password, and the way out of each. */
export function FactorList({ factors, onRemove }: { factors: Factor[]; onRemove: (factor: Factor) => void }) {
  const t = useText();
  const dates = useDates();
  return (
    <ul className={css.sessions}>
      {factors.map((factor) => (
        <li key={factor.id} className={css.session}>
          <div>
            <p className={css.device}>{factor.name}</p>
            <p className={css.quiet}>{t(`account.factors.kind.${factor.kind}`)}</p>
            <p className={css.quiet}>{t('account.factors.added', { when: dates.instant(factor.addedAt) })}</p>
            <p className={css.quiet}>
              {factor.lastUsedAt
                ? t('account.factors.used', { when: dates.instant(factor.lastUsedAt) })
                : t('account.factors.neverUsed')}
            </p>
          </div>
          <Button
            variant="default"
            aria-label={t('account.factors.removeTitle', { name: factor.name })}
            onClick={() => onRemove(factor)}
          >
            {t('account.factors.remove')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
