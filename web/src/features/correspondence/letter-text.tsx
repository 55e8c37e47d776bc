import type { ResultOf } from '../../graphql/graphql.js';
import { useText } from '../../messages/index.js';
import { Note } from '../../ui/Note.js';
import { Facts, Panel } from '../../ui/Panel.js';
import { useDates } from '../../ui/use-dates.js';
import { useSite } from '../site/index.js';
import type { LetterQuery } from './letter.query.js';
import css from './letters.module.css';

type Letter = NonNullable<ResultOf<typeof LetterQuery>['letter']>;

/** What a letter says, with what it bears at its head. */
export function LetterText({ letter, openedAt }: { letter: Letter; openedAt: string | null }) {
  const t = useText();
  const dates = useDates();
  const { name, languages } = useSite();
  return (
    <>
      <Panel title={t('letters.about')}>
        <Facts
          facts={[
            [t('letters.sender'), name],
            [t('letters.issuedOn'), dates.day(letter.issuedOn)],
            [t('letters.caseNumber'), letter.caseNumber],
            [t('letters.openedAt'), openedAt && dates.instant(openedAt)],
          ]}
        />
      </Panel>
      {letter.fileOnly ? (
        <Note>{t('letters.fileOnly')}</Note>
      ) : (
        <div className={css.body} lang={languages[0]}>
          {letter.body.split(/\n\s*\n/).map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
        </div>
      )}
    </>
  );
}
