import { accountName, device, instant, text, word, yesNo } from './columns.js';
import { EVENT } from './event-words.js';
import { OWN } from './held.js';
import type { ExportedTable } from './table.js';
import { APPLICATION_STATE, CONTACT_CHANGE_STATE, CONTACT_KIND, HOLDER_ROLE, LANGUAGE, MAIL_STATE, TITLE, TOPIC } from './words.js';

/** Who somebody is, how they are reached, and what they did in the portal. */
export const PERSON_TABLES: ExportedTable[] = [
  {
    table: 'person', title: 'Dane osobowe', where: 't.cooperative_id = $1 and t.id = $2', order: 't.id',
    columns: {
      first_name: text('Imiona'), last_name: text('Nazwisko lub nazwa'), member_number: text('Numer członkowski'),
      member_since: text('Członek od'), correspondence_address: text('Adres do korespondencji'), key: text('Numer w programie księgowym'),
    },
  },
  { table: 'contact', title: 'Dane kontaktowe', where: OWN, order: 't.kind', columns: { kind: word('Rodzaj', CONTACT_KIND), value: text('Wartość') } },
  {
    table: 'contact_change', title: 'Zmiany danych kontaktowych', where: OWN, order: 't.at',
    columns: {
      at: instant('Kiedy'), kind: word('Rodzaj', CONTACT_KIND), old_value: text('Było'), new_value: text('Jest'), office_value: text('W biurze'),
      state: word('Stan', CONTACT_CHANGE_STATE), decided_at: instant('Rozstrzygnięto'), exported_at: instant('Przekazano do biura'),
    },
  },
  {
    table: 'legal_title', title: 'Tytuły prawne do lokali', where: OWN, order: 't.valid_from',
    columns: {
      kind: word('Tytuł', TITLE), valid_from: text('Od'), valid_to: text('Do'),
      premises: text('Lokal', `(select b.street || ' ' || b.number || '/' || p.number from premises p
        join building b on b.cooperative_id = p.cooperative_id and b.id = p.building_id
        where p.cooperative_id = t.cooperative_id and p.id = t.premises_id)`),
    },
  },
  {
    table: 'account_holder', title: 'Prawo do rozrachunków', where: OWN, order: 't.held_from',
    columns: {
      account: accountName, role: word('Jako', HOLDER_ROLE), held_from: text('Od'), held_to: text('Do'), granted_by_office: yesNo('Nadane w biurze'),
    },
  },
  {
    table: 'letter', title: 'Pisma', where: OWN, order: 't.issued_on',
    columns: { issued_on: text('Data'), case_number: text('Znak sprawy'), subject: text('Temat'), body: text('Treść') },
  },
  {
    table: 'login', title: 'Konto w portalu', where: OWN, order: 't.created_at',
    columns: { identifier: text('Identyfikator'), created_at: instant('Założone'), password_set_at: instant('Hasło ustawiono') },
  },
  {
    table: 'application', title: 'Wniosek o konto', where: OWN, order: 't.submitted_at',
    columns: {
      number: text('Numer'), submitted_at: instant('Wypełniony'), state: word('Stan', APPLICATION_STATE), first_name: text('Imiona'), last_name: text('Nazwisko'),
      address: text('Ulica i numer'), flat: text('Lokal'), postcode: text('Kod'), city: text('Miejscowość'), email: text('E-mail'), phone: text('Telefon'),
      terms_version: text('Regulamin'), received_on: text('Złożony w biurze'), decided_on: text('Rozpatrzony'),
    },
  },
  {
    table: 'terms_acceptance', title: 'Zaakceptowane regulaminy', where: OWN, order: 't.accepted_at',
    columns: { version: text('Wersja'), accepted_at: instant('Kiedy') },
  },
  {
    table: 'initial_credential', title: 'Hasło pierwotne', where: OWN, order: 't.issued_at',
    columns: { issued_at: instant('Wydane'), email: text('Wysłane na adres') },
  },
  {
    table: 'person_preference', title: 'Ustawienia', where: OWN, order: 't.language', columns: { language: word('Język', LANGUAGE) },
  },
  {
    table: 'notification_choice', title: 'Powiadomienia', where: OWN, order: 't.topic',
    columns: { topic: word('O czym', TOPIC), by_email: yesNo('E-mailem') },
  },
  {
    table: 'session', title: 'Otwarte sesje', where: OWN, order: 't.created_at',
    columns: { device: device('Urządzenie'), host: text('Adres portalu'), created_at: instant('Od'), last_seen_at: instant('Ostatnio') },
  },
  {
    table: 'known_device', title: 'Znane przeglądarki', where: OWN, order: 't.last_seen_at', columns: { last_seen_at: instant('Ostatnio') },
  },
  {
    table: 'totp_factor', title: 'Aplikacje z kodami jednorazowymi', where: OWN, order: 't.created_at',
    columns: { name: text('Nazwa'), created_at: instant('Dodano'), confirmed_at: instant('Potwierdzono'), last_used_at: instant('Ostatnio użyto') },
  },
  {
    table: 'passkey', title: 'Klucze dostępu', where: OWN, order: 't.created_at',
    columns: { name: text('Nazwa'), created_at: instant('Dodano'), last_used_at: instant('Ostatnio użyto') },
  },
  {
    table: 'outgoing_mail', title: 'Wysłane do Państwa e-maile', where: OWN, order: 't.queued_at',
    columns: {
      queued_at: instant('Kiedy'), recipient: text('Adres'), subject: text('Temat'), state: word('Stan', MAIL_STATE), sent_at: instant('Wysłano'),
    },
  },
  {
    table: 'seen_as', title: 'Kto z biura oglądał portal tak, jak Państwo go widzą', where: OWN, order: 't.started_at',
    columns: { started_at: instant('Od'), ended_at: instant('Zakończono'), expires_at: instant('Najpóźniej do'), staff_name: text('Kto'), reason: text('Powód') },
  },
  {
    table: 'audit_event', title: 'Dziennik zdarzeń', where: OWN, order: 't.at',
    columns: { at: instant('Kiedy'), action: word('Zdarzenie', EVENT), address: text('Adres IP', 'host(t.address)'), details: text('Szczegóły') },
  },
];
