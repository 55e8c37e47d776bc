import { useText } from '../../../messages/index.js';
import { CopyButton } from '../../../ui/CopyButton.js';
import { Note } from '../../../ui/Note.js';
import { Panel } from '../../../ui/Panel.js';
import { PrintButton } from '../../../ui/PrintButton.js';
import css from './factors.module.css';

/** Recovery codes, shown this once. */
export function FreshCodes({ codes }: { codes: string[] }) {
  const t = useText();
  return (
    <Panel title={t('account.factors.freshCodes')}>
      <Note tone="warning" urgent>
        {t('account.factors.codesOnce')}
      </Note>
      <ul className={css.codes}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className={css.actions}>
        <CopyButton
          value={codes.join('\n')}
          label={t('account.factors.copy')}
          doneLabel={t('account.factors.copied')}
          subject={t('account.factors.freshCodes')}
        />
        <PrintButton label={t('account.factors.print')} />
      </div>
    </Panel>
  );
}
