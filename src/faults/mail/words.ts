import type { MailDraft, MailLanguage } from '#libs/documents';
import type { FaultState } from '../fault-state.js';

/** What a mail tells of a report. */
export interface FaultNews {
  id: string;
  number: string;
  /** The new state; null where the office only said something. */
  state: FaultState | null;
  text: string | null;
}

interface Words {
  states: Record<FaultState, string>;
  moved: (number: string, state: string) => string;
  movedSubject: (number: string, state: string) => string;
  answered: (number: string) => string;
  answeredSubject: (number: string) => string;
  said: (text: string) => string;
  see: string;
}

const WORDS: Record<MailLanguage, Words> = {
  pl: {
    states: {
      AWAITING_VERIFICATION: 'oczekujące na weryfikację', VERIFIED: 'zaweryfikowane', ACCEPTED: 'zaakceptowane',
      PARTLY_DONE: 'częściowo zrealizowane', REJECTED: 'odrzucone', DONE: 'zrealizowane', PUT_OFF: 'odłożone na później',
    },
    movedSubject: (number, state) => `Zgłoszenie ${number}: ${state}`,
    moved: (number, state) => `Zmienił się stan Państwa zgłoszenia ${number}. Teraz jest ono: ${state}.`,
    answeredSubject: (number) => `Odpowiedź na zgłoszenie ${number}`,
    answered: (number) => `Administracja odpowiedziała na Państwa zgłoszenie ${number}.`,
    said: (text) => `Od administracji: ${text}`,
    see: 'Zobacz zgłoszenie',
  },
  uk: {
    states: {
      AWAITING_VERIFICATION: 'очікує на перевірку', VERIFIED: 'перевірено', ACCEPTED: 'прийнято', PARTLY_DONE: 'частково виконано',
      REJECTED: 'відхилено', DONE: 'виконано', PUT_OFF: 'відкладено',
    },
    movedSubject: (number, state) => `Заявка ${number}: ${state}`,
    moved: (number, state) => `Стан Вашої заявки ${number} змінився. Тепер: ${state}.`,
    answeredSubject: (number) => `Відповідь на заявку ${number}`,
    answered: (number) => `Адміністрація відповіла на Вашу заявку ${number}.`,
    said: (text) => `Від адміністрації: ${text}`,
    see: 'Переглянути заявку',
  },
  en: {
    states: {
      AWAITING_VERIFICATION: 'awaiting verification', VERIFIED: 'verified', ACCEPTED: 'accepted', PARTLY_DONE: 'partly done',
      REJECTED: 'rejected', DONE: 'done', PUT_OFF: 'put off',
    },
    movedSubject: (number, state) => `Report ${number}: ${state}`,
    moved: (number, state) => `The state of your report ${number} has changed. It is now: ${state}.`,
    answeredSubject: (number) => `Answer to report ${number}`,
    answered: (number) => `The office has answered your report ${number}.`,
    said: (text) => `From the office: ${text}`,
    see: 'See the report',
  },
};

/** The mail by which a filer hears of their report, in one of the languages of the site. */
export function faultMail(news: FaultNews, language: MailLanguage): Pick<MailDraft, 'topic' | 'language' | 'subject' | 'paragraphs' | 'action'> {
  const words = WORDS[language];
  const { id, number, state, text } = news;
  const told = state
    ? { subject: words.movedSubject(number, words.states[state]), first: words.moved(number, words.states[state]) }
    : { subject: words.answeredSubject(number), first: words.answered(number) };
  return {
    topic: 'FAULTS',
    language,
    subject: told.subject,
    paragraphs: [told.first, ...(text ? [words.said(text)] : [])],
    action: { label: words.see, path: `/zgloszenia/${id}` },
  };
}

/** The states in Polish, as the office's paper has them. */
export const FAULT_WORDS: Readonly<Record<FaultState, string>> = WORDS.pl.states;
