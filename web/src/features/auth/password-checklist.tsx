import { IconCircle, IconCircleCheckFilled, IconInfoCircle } from '@tabler/icons-react';
import { useText } from '../../messages/index.js';
import { useSite, type PasswordPolicy } from '../site/index.js';
import css from './auth-page.module.css';
import { passwordRules, type PasswordRule } from './password-rules.js';

const ICON = { met: IconCircleCheckFilled, open: IconCircle, unknown: IconInfoCircle };
const stateOf = ({ met }: PasswordRule) => (met === null ? 'unknown' : met ? 'met' : 'open');

/**
 * What the cooperative, or a policy of its own, asks of a password, ticked off while it is typed.
 * It describes a field, so it stands in a paragraph and is a list by its roles alone.
 */
export function PasswordChecklist({ password, policy }: { password: string; policy?: PasswordPolicy }) {
  const t = useText();
  const { passwordPolicy } = useSite();
  return (
    <>
      {t('setPassword.rules')}
      <span role="list" className={css.rules}>
        {passwordRules(policy ?? passwordPolicy, password).map((rule) => {
          const state = stateOf(rule);
          const Icon = ICON[state];
          return (
            <span role="listitem" key={rule.message} className={css.rule} data-met={rule.met === true}>
              <Icon aria-hidden size={20} />
              <span>
                {t(rule.message, rule.values)}
                {state === 'met' && ` – ${t('setPassword.met')}`}
              </span>
            </span>
          );
        })}
      </span>
    </>
  );
}
