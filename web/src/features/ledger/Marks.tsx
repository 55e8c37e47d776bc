import { useText } from '../../messages/index.js';

export const MARK_KINDS = ['AGREEMENT', 'AGREEMENT_REPAID', 'AGREEMENT_BROKEN', 'REMINDER', 'ALLOWANCE'] as const;
type MarkKind = (typeof MARK_KINDS)[number];

/** The abbreviations of the Info column, each with its meaning. */
export function Marks({ marks }: { marks: readonly MarkKind[] }) {
  const t = useText();
  return marks.map((mark) => (
    <abbr key={mark} title={t(`mark.${mark}`)}>
      {t(`mark.${mark}.short`)}
    </abbr>
  ));
}
