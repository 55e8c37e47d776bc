import { useDeskText } from '../../../messages/desk.js';
import { Cell, DataTable, Row, RowHead, TableGroup } from '../../../ui/DataTable.js';
import { Facts, Panel } from '../../../ui/Panel.js';
import { useDates } from '../../../ui/use-dates.js';
import type { Person } from './person.js';

/** How the person is reached, and what changed of it lately. */
export function ContactPanel({ person: { contacts, contactChanges } }: { person: Person }) {
  const t = useDeskText();
  return (
    <Panel title={t('desk.people.contacts')}>
      {contacts.length === 0 ? <p>{t('desk.people.noContacts')}</p> : <Facts facts={contacts.map(({ kind, value }) => [t(`contact.${kind}`), value])} />}
      {contactChanges.length > 0 && <Changes changes={contactChanges} />}
    </Panel>
  );
}

function Changes({ changes }: { changes: Person['contactChanges'] }) {
  const t = useDeskText();
  const dates = useDates();
  const [when, what, was, is, state] = [
    t('desk.people.when'), t('desk.people.what'), t('desk.people.was'), t('desk.people.is'), t('desk.people.changeState')];
  return (
    <DataTable caption={t('desk.people.changes')} columns={[{ label: when }, { label: what }, { label: was }, { label: is }, { label: state }]}>
      <TableGroup>
        {changes.map((change) => (
          <Row key={change.id}>
            <RowHead>{dates.instant(change.at)}</RowHead>
            <Cell label={what}>{t(`contact.${change.kind}`)}</Cell>
            <Cell label={was}>{change.oldValue ?? '–'}</Cell>
            <Cell label={is}>{change.newValue ?? '–'}</Cell>
            <Cell label={state}>{t(`contact.state.${stateOf(change)}`)}</Cell>
          </Row>
        ))}
      </TableGroup>
    </DataTable>
  );
}

const stateOf = ({ state, exportedAt }: Person['contactChanges'][number]) =>
  (state === 'CHANGED' && exportedAt ? 'EXPORTED' : state) as 'CHANGED' | 'EXPORTED' | 'TAKEN_OVER';
