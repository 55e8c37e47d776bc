import { useDeskText } from '../../../messages/desk.js';
import { Amount } from '../../../ui/Amount.js';
import { Cell, DataTable, Row, RowHead, TableGroup } from '../../../ui/DataTable.js';
import { Section } from '../../../ui/Panel.js';
import { formatAccountNumber, formatDecimal } from '../../../ui/format.js';
import { useDates } from '../../../ui/use-dates.js';
import type { Person } from './person.js';

/** Premises by legal title. */
export function PremisesSection({ premises }: Pick<Person, 'premises'>) {
  const t = useDeskText();
  const dates = useDates();
  const [address, right, held] = [t('desk.people.address'), t('desk.people.right'), t('desk.people.held')];
  return (
    <Section title={t('desk.people.premises')}>
      {premises.length === 0 ? (
        <p>{t('desk.people.noPremises')}</p>
      ) : (
        <DataTable
          caption={t('desk.people.premises')}
          captionHidden
          columns={[{ label: address }, { label: right }, { label: held }]}
        >
          <TableGroup>
            {premises.map((each) => (
              <Row key={`${each.address} ${each.validFrom}`}>
                <RowHead>
                  {each.address}
                  <br />
                  <small>{t(`premises.kind.${each.kind}`)}, {formatDecimal(each.areaM2, 2)} m²</small>
                </RowHead>
                <Cell label={right}>{t(`title.${each.title}`)}</Cell>
                <Cell label={held}>
                  {each.validTo
                    ? t('desk.people.between', { from: dates.day(each.validFrom), to: dates.day(each.validTo) })
                    : t('desk.people.since', { from: dates.day(each.validFrom) })}
                </Cell>
              </Row>
            ))}
          </TableGroup>
        </DataTable>
      )}
    </Section>
  );
}

/** Settlement accounts with their balances. */
export function AccountsSection({ accounts }: Pick<Person, 'accounts'>) {
  const t = useDeskText();
  const dates = useDates();
  const [account, role, balance] = [t('desk.people.account'), t('desk.people.role'), t('desk.people.balance')];
  return (
    <Section title={t('desk.people.accounts')} lead={t('desk.people.accountsLead')}>
      {accounts.length === 0 ? (
        <p>{t('desk.people.noAccounts')}</p>
      ) : (
        <DataTable
          caption={t('desk.people.accounts')}
          captionHidden
          columns={[{ label: account }, { label: role }, { label: balance, align: 'end' }]}
        >
          <TableGroup>
            {accounts.map((each) => (
              <Row key={`${each.id} ${each.heldFrom}`}>
                <RowHead>
                  {each.name}, {each.key}
                  <br />
                  <small>{[t(`group.${each.group}`), each.address].filter(Boolean).join(' · ')}</small>
                  {each.nrbs.map((nrb) => (
                    <div key={nrb}>
                      <small>{breakable(formatAccountNumber(nrb))}</small>
                    </div>
                  ))}
                </RowHead>
                <Cell label={role}>
                  {t(`desk.people.role.${each.role as 'MAIN'}`)}
                  {each.heldTo && <>, {t('desk.people.until', { to: dates.day(each.heldTo) })}</>}
                </Cell>
                <Cell label={balance} align="end">
                  {each.balance === null ? '–' : <Balance value={each.balance} setOn={dates.day(each.setOn)} />}
                </Cell>
              </Row>
            ))}
          </TableGroup>
        </DataTable>
      )}
    </Section>
  );
}

/** Its groups may stand in two lines where there is little room. */
const breakable = (text: string) => text.replaceAll('\u00a0', ' ');

function Balance({ value, setOn }: { value: number; setOn: string }) {
  const t = useDeskText();
  const word = value < 0 ? t('balance.underpayment') : value > 0 ? t('balance.overpayment') : null;
  return (
    <>
      <Amount value={Math.abs(value)} tone={value < 0 ? 'negative' : value > 0 ? 'positive' : undefined} />
      <br />
      <small>{[word, setOn].filter(Boolean).join(', ')}</small>
    </>
  );
}
