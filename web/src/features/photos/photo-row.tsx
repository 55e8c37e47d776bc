import { IconPhoto, IconPhotoX, IconRefresh, IconTrash } from '@tabler/icons-react';
import { useText, type MessageId } from '../../messages/index.js';
import css from './PhotoField.module.css';
import { photoAddress } from './photo-address.js';
import type { PhotoFault } from './upload-outcome.js';
import type { ChosenPhoto } from './use-photos.js';

const FAULTS: Record<PhotoFault, MessageId> = {
  TOO_LARGE: 'photos.fault.tooLarge',
  BROKEN: 'photos.fault.broken',
  NOT_A_PICTURE: 'photos.fault.notAPicture',
  TOO_MANY: 'photos.fault.tooMany',
  UNREACHABLE: 'photos.fault.unreachable',
  FAILED: 'photos.fault.failed',
};
const AGAIN: readonly PhotoFault[] = ['UNREACHABLE', 'FAILED'];

interface PhotoRowProps {
  photo: ChosenPhoto;
  number: number;
  onRemove: () => void;
  onRetry: () => void;
}

/** One chosen photo: how it looks, how far it is, and what can be done about it. */
export function PhotoRow({ photo, number, onRemove, onRetry }: PhotoRowProps) {
  const t = useText();
  const { file, fault, id } = photo;
  return (
    <li className={css.row} data-fault={fault ? '' : undefined}>
      <Preview id={id} failed={fault !== null} alt={t('photos.alt', { number, name: file.name })} />
      <div className={css.state}>
        <span className={css.name}>{file.name}</span>
        <span role="status">
          {fault && <span className={css.error}>{t(FAULTS[fault], { name: file.name })}</span>}
          {id && t('photos.added')}
          {!id && !fault && t('photos.sending')}
        </span>
        {!id && !fault && <progress className={css.progress} aria-label={t('photos.progress', { name: file.name })} max={1} value={photo.part} />}
      </div>
      <div className={css.acts}>
        {fault && AGAIN.includes(fault) && (
          <button type="button" className={css.act} aria-label={`${t('photos.retry')}: ${file.name}`} onClick={onRetry}>
            <IconRefresh aria-hidden size={18} />
            {t('photos.retry')}
          </button>
        )}
        <button type="button" className={css.act} aria-label={`${t('photos.remove')}: ${file.name}`} onClick={onRemove}>
          <IconTrash aria-hidden size={18} />
          {t('photos.remove')}
        </button>
      </div>
    </li>
  );
}

function Preview({ id, failed, alt }: { id: string | null; failed: boolean; alt: string }) {
  // The server's copy, not the file: what is seen is what will be sent, and the page's policy lets no other in.
  if (id) return <img className={css.preview} src={photoAddress(id, 'small')} alt={alt} width={72} height={72} />;
  const Icon = failed ? IconPhotoX : IconPhoto;
  return (
    <span aria-hidden className={css.preview}>
      <Icon size={32} stroke={1.4} />
    </span>
  );
}
