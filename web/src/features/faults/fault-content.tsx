import { useText } from '../../messages/index.js';
import { Note } from '../../ui/Note.js';
import { Facts, Panel } from '../../ui/Panel.js';
import { useDates } from '../../ui/use-dates.js';
import { PhotoGallery } from '../photos/index.js';
import { CommentForm } from './comment-form.js';
import { categoryName, placeName, type Fault } from './fault.js';
import css from './fault.module.css';
import { History } from './history.js';
import { StateMark } from './StateMark.js';

/** What was reported, how far it is, what was said; a comment by its filer. */
export function FaultContent({ fault, onChanged }: { fault: Fault; onChanged: () => void }) {
  const t = useText();
  const dates = useDates();
  return (
    <>
      <Panel title={t('faults.reported')} aside={<StateMark state={fault.state} />}>
        <p className={css.description}>{fault.description}</p>
        <Facts
          facts={[
            [t('faults.place'), placeName(t, fault)],
            [t('faults.category'), categoryName(t, fault.category, fault.categoryLabel)],
            [t('faults.filedOn'), dates.day(fault.filedOn)],
            [t('faults.phone'), fault.phone],
          ]}
        />
        <PhotoGallery label={t('faults.photos')} ids={fault.photos} />
        {!fault.mine && <Note>{t('faults.foreign')}</Note>}
        {fault.mine && fault.commonPart && <Note>{t('faults.mineCommon')}</Note>}
      </Panel>
      <Panel title={t('faults.history')}>
        <History fault={fault} />
      </Panel>
      {fault.takesComments && <CommentForm faultId={fault.id} onDone={onChanged} />}
      {fault.mine && !fault.takesComments && <Note>{t('faults.closed')}</Note>}
    </>
  );
}
