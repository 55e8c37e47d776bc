import { Button } from '@mantine/core';
import { useDeskText } from '../../../../messages/desk.js';
import { Cell, DataTable, Row, RowHead, TableGroup } from '../../../../ui/DataTable.js';
import { Section } from '../../../../ui/Panel.js';
import { useDates } from '../../../../ui/use-dates.js';
import type { MappingVersion } from './mapping.js';

/** Every mapping that was put in force, by whom and when; any may be begun with. */
export function Versions({ versions, onStart }: { versions: readonly MappingVersion[]; onStart: (version: number) => void }) {
  const t = useDeskText();
  const dates = useDates();
  const [version, at, by, start] = [t('desk.feeds.map.version'), t('desk.feeds.map.savedAt'), t('desk.feeds.map.savedBy'), t('desk.feeds.map.start')];
  return (
    <Section title={t('desk.feeds.map.versions')}>
      <DataTable caption={t('desk.feeds.map.versions')} captionHidden columns={[{ label: version }, { label: at }, { label: by }, { label: start }]}>
        <TableGroup>
          {versions.map((row) => (
            <Row key={row.version}>
              <RowHead>{row.version}</RowHead>
              <Cell label={at}>{dates.instant(row.savedAt)}</Cell>
              <Cell label={by}>{row.savedBy ?? t('desk.feeds.map.byCommand')}</Cell>
              <Cell label={start}>
                <Button size="compact-sm" variant="default" aria-label={t('desk.feeds.map.startOne', { version: row.version })} onClick={() => onStart(row.version)}>
                  {start}
                </Button>
              </Cell>
            </Row>
          ))}
        </TableGroup>
      </DataTable>
    </Section>
  );
}
