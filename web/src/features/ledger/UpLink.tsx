import { useText } from '../../messages/index.js';
import { BackLink } from '../../ui/links.js';
import { useSite } from '../site/index.js';

/** From a card back to where one chooses accounts: the cooperative's menu says which page that is. */
export function UpLink() {
  const t = useText();
  const { tabs } = useSite();
  const own = tabs.find(({ tab }) => tab === 'ledger');
  const home = tabs.find(({ tab }) => tab === 'home');
  if (own) return <BackLink to="/kartoteka">{t('card.allAccounts')}</BackLink>;
  return home ? <BackLink to="/start">{home.label ?? t('tab.home')}</BackLink> : null;
}
