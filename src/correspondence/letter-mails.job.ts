import { Injectable } from '@nestjs/common';
import { isEmail } from 'class-validator';
import { CooperativeDirectory, ScopedDatabase, type Scope } from '#libs/cooperative';
import { JobHandler, type MailDraft, type MailLanguage, Outbox } from '#libs/documents';
import { LETTER_MAILS } from './letter-mails-task.js';
import { TAKE_LETTERS, type TakenLetterRow } from './statements/mails.js';

interface Words {
  subject: string;
  told: (portal: string) => string;
  why: string;
  action: string;
}

/** What a mail about a letter says: that there is one. What it is about is nobody's who reads along. */
const WORDS: Record<MailLanguage, Words> = {
  pl: {
    subject: 'Nowe pismo',
    told: (portal) => `Na portalu „${portal}” czeka na Państwa nowe pismo.`,
    why: 'Piszemy, bo wybrali Państwo powiadomienia e-mail o pismach. Można je wyłączyć na stronie swojego konta.',
    action: 'Przeczytaj pismo',
  },
  uk: {
    subject: 'Новий лист',
    told: (portal) => `На порталі «${portal}» для Вас є новий лист.`,
    why: 'Ми пишемо, бо Ви обрали сповіщення про листи електронною поштою. Вимкнути їх можна на сторінці свого облікового запису.',
    action: 'Прочитати лист',
  },
  en: {
    subject: 'A new letter',
    told: (portal) => `There is a new letter for you on ${portal}.`,
    why: 'We are writing because you chose to be told of letters by e-mail. You can turn this off on your account page.',
    action: 'Read the letter',
  },
};

/** After a feed or an editor brought letters, tells their addressees by e-mail, once a letter; a second run finds none left. */
@Injectable()
export class LetterMails extends JobHandler {
  readonly task = LETTER_MAILS;

  constructor(
    private readonly database: ScopedDatabase,
    private readonly directory: CooperativeDirectory,
    private readonly outbox: Outbox,
  ) {
    super();
  }

  async run(scope: Scope): Promise<void> {
    const { settings, tabs } = await this.directory.byId(scope.cooperativeId);
    if (!tabs.has('correspondence')) return;
    while ((await this.tell(scope, settings.portalName)) > 0);
  }

  /** @returns how many letters were taken; 0 when none is left */
  private tell(scope: Scope, portal: string): Promise<number> {
    return this.database.transaction(scope, async (transaction) => {
      const letters = await transaction.rows<TakenLetterRow>(TAKE_LETTERS);
      for (const letter of letters.filter(({ address }) => isEmail(address))) await this.outbox.queue(transaction, draft(letter, portal));
      return letters.length;
    });
  }
}

function draft({ id, person_id, address, language }: TakenLetterRow, portal: string): MailDraft {
  const words = WORDS[language as MailLanguage];
  return {
    to: address,
    personId: person_id,
    topic: 'LETTERS',
    language: language as MailLanguage,
    subject: words.subject,
    paragraphs: [words.told(portal), words.why],
    action: { label: words.action, path: `/korespondencja/${id}` },
  };
}
