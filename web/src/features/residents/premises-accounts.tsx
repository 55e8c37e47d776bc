import { useText } from '../../messages/index.js';
import { TextLink } from '../../ui/links.js';
import { hasTab, useSite } from '../site/index.js';
import css from './held-premises.module.css';
import type { Held } from './held-premises.js';

/** The settlement accounts of the premises; each leads to its card where the cooperative shows cards. */
export function PremisesAccounts({ premises }: { premises: Held }) {
  const t = useText();
  const cards = hasTab(useSite(), 'ledger');
  if (premises.accounts.length === 0) return null;
  return (
    <div>
      <h3>{t('premises.accounts')}</h3>
      <ul className={css.list}>
        {premises.accounts.map(({ id, name }) => (
          <li key={id}>
            {cards ? (
              <TextLink to="/kartoteka/$accountId" params={{ accountId: id }}>
                {name}
              </TextLink>
            ) : (
              name
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
