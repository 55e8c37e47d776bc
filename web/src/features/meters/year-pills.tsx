import type { LinkProps } from '@tanstack/react-router';
import { useText } from '../../messages/index.js';
import { PillLink, Pills } from '../../ui/Pills.js';

interface YearPillsProps {
  years: readonly number[];
  year: number;
  link: (year: number) => Pick<LinkProps, 'to' | 'params' | 'search'>;
}

/** The years that there are, oldest first; one that was asked for and has nothing stands among them. */
export function YearPills({ years, year, link }: YearPillsProps) {
  const t = useText();
  return (
    <Pills label={t('year')}>
      {[...new Set([...years, year])]
        .sort((a, b) => a - b)
        .map((each) => (
          <PillLink key={each} {...link(each)} current={each === year} resetScroll={false}>
            {each}
          </PillLink>
        ))}
    </Pills>
  );
}
