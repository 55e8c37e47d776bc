import { instant, text, word, yesNo } from './columns.js';
import { OWN } from './held.js';
import type { ExportedTable } from './table.js';
import { AUDIENCE } from './words.js';

// Which notices for a place are for the viewer, the database's policy alone decides.
const forViewer = (notice: string) => `${notice}.cooperative_id = $1 and (${notice}.person_id is null or ${notice}.person_id = $2)`;
const noticeTitle = text('Ogłoszenie', '(select n.title from notice n where n.cooperative_id = t.cooperative_id and n.id = t.notice_id)');

/** What the person was told, and what they opened when. */
export const NOTICE_TABLES: ExportedTable[] = [
  {
    table: 'notice', title: 'Ogłoszenia', where: forViewer('t'), order: 't.visible_from, t.id',
    columns: {
      visible_from: text('Od dnia'), visible_to: text('Do dnia'), audience: word('Dla kogo', AUDIENCE), title: text('Tytuł'), body: text('Treść'),
      pinned: yesNo('Przypięte'),
    },
  },
  {
    table: 'notice_attachment', title: 'Załączniki ogłoszeń', order: 't.notice_id, t.position',
    where: `t.cooperative_id = $1 and exists (select from notice n where n.id = t.notice_id and ${forViewer('n')})`,
    columns: { notice: noticeTitle, name: text('Plik'), media_type: text('Rodzaj') },
  },
  {
    table: 'notice_read', title: 'Przeczytane ogłoszenia', where: OWN, order: 't.read_at',
    columns: { notice: noticeTitle, read_at: instant('Przeczytano') },
  },
  {
    table: 'notice_mail', title: 'Powiadomienia o ogłoszeniach', where: OWN, order: 't.queued_at',
    columns: { notice: noticeTitle, queued_at: instant('Wysłano') },
  },
  {
    table: 'letter_read', title: 'Otwarte pisma', where: OWN, order: 't.opened_at',
    columns: {
      letter: text('Pismo', '(select l.subject from letter l where l.cooperative_id = t.cooperative_id and l.id = t.letter_id)'),
      opened_at: instant('Otwarto'),
    },
  },
  {
    table: 'letter_mail', title: 'Powiadomienia o pismach', where: OWN, order: 't.queued_at',
    columns: {
      letter: text('Pismo', '(select l.subject from letter l where l.cooperative_id = t.cooperative_id and l.id = t.letter_id)'),
      queued_at: instant('Wysłano'),
    },
  },
];
