import css from './ListTable.module.css';

/** A box to tick, without words beside it. */
export const TickBox = ({ label, ticked, className, onTick }: { label: string; ticked: boolean; className?: string | undefined; onTick: () => void }) => (
  <label className={[css.tick, className].filter(Boolean).join(' ')}>
    <input type="checkbox" aria-label={label} checked={ticked} onChange={onTick} />
  </label>
);
