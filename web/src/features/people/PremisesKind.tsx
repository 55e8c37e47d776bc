import { IconArchive, IconBuildingStore, IconCarGarage, IconHome, IconParking } from '@tabler/icons-react';
import { useText } from '../../messages/index.js';
import css from './PremisesKind.module.css';

const ICONS = {
  RESIDENTIAL: IconHome,
  COMMERCIAL: IconBuildingStore,
  GARAGE: IconCarGarage,
  PARKING: IconParking,
  STORAGE: IconArchive,
} as const;

/** What the premises are, by a picture and a word: so that several under one login are told apart at a glance. */
export function PremisesKind({ kind }: { kind: keyof typeof ICONS | null }) {
  const t = useText();
  if (!kind) return null;
  const Icon = ICONS[kind];
  return (
    <span className={css.kind}>
      <Icon aria-hidden size={18} />
      {t(`premises.kind.${kind}`)}
    </span>
  );
}
