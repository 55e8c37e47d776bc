import type { Words } from './words.js';

/** What the trail names, in Polish. */
export const EVENT: Words = {
  SIGNED_IN: 'zalogowano', SIGN_IN_FAILED: 'nieudana próba zalogowania', SIGNED_OUT: 'wylogowano', PASSWORD_SET: 'ustawiono hasło',
  LOGIN_ISSUED: 'biuro wydało hasło startowe', PASSWORD_CHANGED: 'zmieniono hasło', PASSWORD_CHANGE_FAILED: 'nieudana próba zmiany hasła',
  SIGN_IN_LOCKED: 'wstrzymano próby logowania', SECOND_FACTOR_ASKED: 'podano hasło, portal poprosił o drugie potwierdzenie',
  SECOND_FACTOR_FAILED: 'nieudane drugie potwierdzenie', FACTOR_ADDED: 'dodano sposób logowania', FACTOR_REMOVED: 'usunięto sposób logowania',
  RECOVERY_CODES_RENEWED: 'wydano nowe kody zapasowe', RECOVERY_CODE_USED: 'użyto kodu zapasowego',
  PASSWORD_PROOF_FAILED: 'nieudana próba potwierdzenia hasłem',
  LOGIN_UNLOCKED: 'biuro odblokowało logowanie', SESSIONS_ENDED_BY_OFFICE: 'biuro zakończyło sesje',
  SEEN_BY_OFFICE: 'pracownik biura oglądał portal tak, jak Państwo go widzą',
  SESSION_ENDED: 'zakończono sesję', SIGNED_OUT_EVERYWHERE: 'wylogowano wszędzie', CONTACT_CHANGED: 'zmieniono dane kontaktowe',
  EMAIL_CHANGE_ASKED: 'wysłano odnośnik do potwierdzenia adresu e-mail', EMAIL_CHANGE_CANCELLED: 'wycofano zmianę adresu e-mail',
  EMAIL_CONFIRMED: 'potwierdzono adres e-mail', CONTACT_EXPORTED: 'przekazano zmianę danych kontaktowych do biura',
  LANGUAGE_CHOSEN: 'wybrano język', NOTIFICATION_CHOSEN: 'zmieniono powiadomienia', DATA_EXPORTED: 'pobrano kopię danych',
  FAULT_FILED: 'zgłoszono usterkę', FAULT_COMMENTED: 'dopisano komentarz do zgłoszenia', FAULT_MOVED: 'biuro zmieniło stan zgłoszenia',
  FAULT_ANSWERED: 'biuro odpowiedziało na zgłoszenie', READING_REPORTED: 'podano stan licznika', READING_DECIDED: 'biuro rozpatrzyło odczyt',
  TERMS_ACCEPTED: 'zaakceptowano regulamin',
  RECOVERY_ASKED: 'poproszono o nowe hasło za pomocą hasła pierwotnego', RECOVERY_REFUSED: 'nieudana próba odzyskania dostępu',
  PASSWORD_RECOVERED: 'ustawiono nowe hasło za pomocą hasła pierwotnego', APPLICATION_CHECKED: 'biuro sprawdziło tytuł prawny we wniosku',
  APPLICATION_ACTIVATED: 'biuro aktywowało konto na podstawie wniosku',
  NOTICE_PUBLISHED: 'opublikowano ogłoszenie', NOTICE_READ: 'przeczytano ogłoszenie', LETTER_OPENED: 'otwarto pismo',
};
