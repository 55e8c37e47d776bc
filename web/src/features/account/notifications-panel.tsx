import { useState } from 'react';
import type { ResultOf } from '../../graphql/graphql.js';
import { useChange } from '../../graphql/use-change.js';
import { useText } from '../../messages/index.js';
import { Note } from '../../ui/Note.js';
import { Panel } from '../../ui/Panel.js';
import { TextLink } from '../../ui/links.js';
import { hasTab, useSite } from '../site/index.js';
import css from './account.module.css';
import type { AccountQuery } from './account.query.js';
import { ChooseNotification } from './choose-notification.query.js';

type Account = ResultOf<typeof AccountQuery>['account'];
type Choice = Account['notifications'][number];

const REASON = 'notifications-reason';

/** Of what the viewer is told by e-mail. */
export function NotificationsPanel({ account, onChosen }: { account: Account; onChosen: () => void }) {
  const t = useText();
  const { busy, send } = useChange(ChooseNotification);
  const [said, setSaid] = useState<'saved' | 'failed' | null>(null);
  if (account.notifications.length === 0) return null;

  async function choose({ topic, byEmail }: Choice) {
    const { failure } = await send({ topic, byEmail: !byEmail });
    setSaid(failure ? 'failed' : 'saved');
    onChosen();
  }

  return (
    <Panel title={t('account.notifications.title')}>
      {account.email ? (
        <p>{t('account.notifications.lead', { email: account.email })}</p>
      ) : (
        <Note>
          <span id={REASON}>{t('account.notifications.noEmail')}</span> <ToContact />
        </Note>
      )}
      <ul className={css.choices}>
        {account.notifications.map((choice) => (
          <li key={choice.topic}>
            <label className={css.choice}>
              <input
                type="checkbox"
                checked={choice.byEmail}
                disabled={!account.email}
                aria-describedby={account.email ? undefined : REASON}
                onChange={() => !busy && void choose(choice)}
              />
              {t(`account.topic.${choice.topic}`)}
            </label>
          </li>
        ))}
      </ul>
      <p role="status" className={css.quiet}>
        {said && t(said === 'saved' ? 'account.saved' : 'failure.explanation')}
      </p>
    </Panel>
  );
}

function ToContact() {
  const t = useText();
  return hasTab(useSite(), 'contact') ? <TextLink to="/kontakt/zmiana">{t('account.notifications.addEmail')}</TextLink> : null;
}
