import { useDeskText } from '../../messages/desk.js';
import { Pager } from '../../ui/Pager.js';

/** The pages of a list at the desk, by key. */
export function DeskPager(places: { next: string | null; previous?: string | null }) {
  const t = useDeskText();
  const words = {
    pages: t('desk.list.pages'), first: t('desk.list.first'), previous: t('desk.list.previous'), next: t('desk.list.next'),
  };
  return <Pager words={words} {...places} />;
}
