import { instant, text, word, yesNo } from './columns.js';
import { OF_MY_FAULT, OWN } from './held.js';
import type { ExportedTable } from './table.js';
import { COMMON_PART, FAULT_AUTHOR, FAULT_STATE, faultCategory } from './words.js';

const fault = text('Zgłoszenie', '(select r.number from fault_report r where r.cooperative_id = t.cooperative_id and r.id = t.fault_id)');

/** What the person reported, and what was said and done about it. */
export const FAULT_TABLES: ExportedTable[] = [
  {
    table: 'fault_report', title: 'Zgłoszenia usterek', order: 't.filed_at',
    where: `t.cooperative_id = $1 and t.id in (select f.fault_id from fault_filing f where f.cooperative_id = $1 and f.person_id = $2)`,
    columns: {
      number: text('Numer'), filed_at: instant('Zgłoszono'), category: word('Rodzaj', faultCategory), common_part: word('Część wspólna', COMMON_PART), description: text('Opis'),
      state: word('Stan', FAULT_STATE), state_since: text('Od dnia'),
    },
  },
  { table: 'fault_filing', title: 'Kontakt do zgłoszeń', where: OWN, order: '1', columns: { fault, phone: text('Telefon') } },
  {
    table: 'fault_event', title: 'Historia zgłoszeń', where: OF_MY_FAULT, order: '1, t.at',
    columns: { fault, at: instant('Kiedy'), author: word('Kto', FAULT_AUTHOR), state: word('Stan', FAULT_STATE), text: text('Treść'), public: yesNo('Widoczne dla budynku') },
  },
  {
    table: 'fault_photo', title: 'Zdjęcia zgłoszeń', where: OF_MY_FAULT, order: '1, t.position',
    columns: { fault, photo: text('Plik', `'zdjecia/' || t.photo_id || '.jpg'`) },
  },
];
