import { useState } from 'react';
import { useDeskText, type DeskMessageId } from '../../../messages/desk.js';
import { DeskFiles, sendForm } from '../../parts/index.js';
import css from './settings.module.css';

interface SignFieldProps {
  id: string;
  kind: 'logo' | 'icon';
  label: string;
  description: string;
  error: string | undefined;
  /** The SVG document that is there. */
  value: string;
  /** '#rrggbb' of the ground on which it will stand. */
  ground: string;
  onChange: (svg: string) => void;
}

/** An SVG as an address that draws it and runs nothing of it. */
export const pictureOf = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

const FAULTS: Record<string, DeskMessageId> = {
  NOT_A_SIGN: 'desk.settings.problem.NOT_A_SIGN', TOO_LARGE: 'desk.settings.problem.TOO_LARGE', MISSING: 'desk.settings.problem.MISSING',
};

/** A sign of the cooperative: a file goes to the server, which cleans it, and comes back into the form. */
export function SignField({ id, kind, label, description, error, value, ground, onChange }: SignFieldProps) {
  const t = useDeskText();
  const [said, setSaid] = useState<{ message: DeskMessageId; wrong: boolean } | null>(null);

  async function take([file]: File[]) {
    if (!file) return;
    setSaid({ message: 'desk.settings.brand.reading', wrong: false });
    const answer = await sendForm(`/desk/settings/signs/${kind}`, {}, ['file', file]);
    const { svg, cleaned, code } = (answer?.body ?? {}) as { svg?: string; cleaned?: boolean; code?: string };
    if (svg) onChange(svg);
    setSaid(svg
      ? { message: cleaned ? 'desk.settings.brand.cleaned' : 'desk.settings.brand.taken', wrong: false }
      : { message: FAULTS[code ?? ''] ?? 'failure.explanation', wrong: true });
  }

  return (
    <div className={css.area}>
      <DeskFiles
        id={id} label={label} description={description} error={said?.wrong ? t(said.message) : error} accept=".svg,.png,image/svg+xml,image/png"
        files={[]} onChange={(files) => void take(files)}
      />
      <p aria-live="polite">{said && !said.wrong ? t(said.message) : ''}</p>
      <p className={css.now}>
        {t('desk.settings.brand.now')}
        <span className={css.ground} style={{ background: kind === 'logo' ? ground : undefined }}>
          <img src={pictureOf(value)} alt={label} height={48} />
        </span>
      </p>
    </div>
  );
}
