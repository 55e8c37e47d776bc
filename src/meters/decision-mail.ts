import type { MailDraft, MailLanguage } from '#libs/documents';
import type { DecidedReportRow } from './statements/decision.js';

/** What the office decided of a report. */
export interface Decision {
  accepted: boolean;
  /** Why it is refused, or a remark. */
  reason: string | null;
}

interface Words {
  subject: Record<'accepted' | 'refused', string>;
  reading: (serial: string, value: string, readOn: string) => string;
  accepted: string;
  refused: string;
  reason: (text: string) => string;
  open: string;
}

const WORDS: Record<MailLanguage, Words> = {
  pl: {
    subject: { accepted: 'Odczyt licznika przyjęty', refused: 'Odczyt licznika odrzucony' },
    reading: (serial, value, readOn) => `Licznik nr ${serial}, stan ${value}, podany ${readOn}.`,
    accepted: 'Biuro przyjęło ten odczyt.',
    refused: 'Biuro nie przyjęło tego odczytu. W dniach przyjmowania odczytów można podać stan jeszcze raz.',
    reason: (text) => `Uzasadnienie: ${text}`,
    open: 'Zobacz licznik',
  },
  uk: {
    subject: { accepted: 'Показник лічильника прийнято', refused: 'Показник лічильника відхилено' },
    reading: (serial, value, readOn) => `Лічильник № ${serial}, показник ${value}, подано ${readOn}.`,
    accepted: 'Офіс прийняв цей показник.',
    refused: 'Офіс не прийняв цей показник. У дні приймання показників його можна подати ще раз.',
    reason: (text) => `Пояснення: ${text}`,
    open: 'Переглянути лічильник',
  },
  en: {
    subject: { accepted: 'Meter reading accepted', refused: 'Meter reading refused' },
    reading: (serial, value, readOn) => `Meter no. ${serial}, reading ${value}, reported on ${readOn}.`,
    accepted: 'The office has accepted this reading.',
    refused: 'The office has not accepted this reading. While readings are taken you may report it again.',
    reason: (text) => `Reason: ${text}`,
    open: 'See the meter',
  },
};

/** The mail that tells a resident what became of their report. */
export function decisionMail(to: string, report: DecidedReportRow, { accepted, reason }: Decision, language: MailLanguage): MailDraft {
  const words = WORDS[language];
  const value = `${report.value.replace(/\.?0+$/, '').replace('.', ',')} ${report.unit.replace(/^m3$/, 'm³')}`;
  return {
    to,
    personId: report.person_id,
    topic: 'READINGS',
    language,
    subject: words.subject[accepted ? 'accepted' : 'refused'],
    paragraphs: [
      words.reading(report.serial, value, report.read_on),
      accepted ? words.accepted : words.refused,
      ...(reason ? [words.reason(reason)] : []),
    ],
    action: { label: words.open, path: `/liczniki/${report.meter_id}` },
  };
}
