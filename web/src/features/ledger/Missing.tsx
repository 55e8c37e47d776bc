import { useText } from '../../messages/index.js';
import { NotHere } from '../../ui/NotHere.js';

/** What the server does not have, or not for this viewer: the two look alike. */
export function Missing() {
  const t = useText();
  return <NotHere title={t('notFound.what')} explanation={t('notFound.lead')} />;
}
