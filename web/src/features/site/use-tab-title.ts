import { useText } from '../../messages/index.js';
import { useSite, type Tab } from './site.js';

/** What the cooperative calls a tab; the catalogue's word where it says nothing. */
export function useTabTitle(tab: Tab): string {
  const t = useText();
  return useSite().tabs.find((entry) => entry.tab === tab)?.label ?? t(`tab.${tab}`);
}
