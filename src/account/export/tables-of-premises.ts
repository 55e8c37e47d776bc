import { instant, text, word } from './columns.js';
import { MY_OWN_PREMISES, OF_MY_METER, OF_MY_PREMISES, OWN } from './held.js';
import type { ExportedTable } from './table.js';
import { MEDIUM, PREMISES_KIND, READING_KIND, REPORT_STATE } from './words.js';

const address = text('Lokal', `(select b.street || ' ' || b.number || '/' || p.number from premises p
    join building b on b.cooperative_id = p.cooperative_id and b.id = p.building_id
    where p.cooperative_id = t.cooperative_id and p.id = t.premises_id)`);

/** Somebody's premises, what is measured there, and photos that they sent in. */
export const PREMISES_TABLES: ExportedTable[] = [
  {
    table: 'premises', title: 'Lokale', where: MY_OWN_PREMISES, order: 't.kind, t.number',
    columns: {
      address: text('Adres', `(select b.street || ' ' || b.number || '/' || t.number || ', ' || b.postcode || ' ' || b.city
        from building b where b.cooperative_id = t.cooperative_id and b.id = t.building_id)`),
      kind: word('Rodzaj', PREMISES_KIND), staircase: text('Klatka'), area_m2: text('Powierzchnia w m²'), floor: text('Piętro'), rooms: text('Pokoje'),
      persons_registered: text('Osoby zgłoszone'),
    },
  },
  {
    table: 'meter', title: 'Liczniki', where: OF_MY_PREMISES, order: '1, t.medium, t.installed_on',
    columns: {
      premises: address, medium: word('Medium', MEDIUM), location: text('Miejsce'), serial: text('Numer fabryczny'), unit: text('Jednostka'),
      installed_on: text('Zamontowany'), removed_on: text('Zdjęty'),
    },
  },
  {
    table: 'reading_document', title: 'Dokumenty odczytów', where: OF_MY_PREMISES, order: 't.read_on',
    columns: { premises: address, medium: word('Medium', MEDIUM), number: text('Numer'), read_on: text('Data') },
  },
  {
    table: 'reading', title: 'Odczyty', where: OF_MY_METER, order: '1, t.read_on',
    columns: {
      serial: text('Licznik', '(select m.serial from meter m where m.cooperative_id = t.cooperative_id and m.id = t.meter_id)'),
      read_on: text('Data'), value: text('Stan'), kind: word('Rodzaj', READING_KIND),
    },
  },
  {
    table: 'reading_report', title: 'Odczyty podane przez portal', where: OWN, order: 't.reported_at',
    columns: {
      serial: text('Licznik', '(select m.serial from meter m where m.cooperative_id = t.cooperative_id and m.id = t.meter_id)'),
      read_on: text('Data'), value: text('Stan'), consumption: text('Zużycie'), state: word('Decyzja', REPORT_STATE), reason: text('Uzasadnienie'),
      reported_at: instant('Podano'), decided_at: instant('Rozpatrzono'),
    },
  },
  {
    table: 'premises_consumption', title: 'Zużycie miesięczne', where: OF_MY_PREMISES, order: '1, t.medium, t.month',
    columns: { premises: address, medium: word('Medium', MEDIUM), month: text('Miesiąc'), amount: text('Zużycie'), unit: text('Jednostka') },
  },
  {
    table: 'photo', title: 'Zdjęcia', where: OWN, order: 't.uploaded_at',
    columns: { id: text('Plik', `'zdjecia/' || t.id || '.jpg'`), uploaded_at: instant('Przesłano'), width: text('Szerokość'), height: text('Wysokość') },
  },
];
