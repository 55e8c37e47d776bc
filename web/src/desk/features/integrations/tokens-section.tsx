import { Button } from '@mantine/core';
import { IconAlertTriangle, IconBan, IconCircleCheck, IconClockOff, type Icon } from '@tabler/icons-react';
import { useState } from 'react';
import { useChange } from '../../../graphql/use-change.js';
import { useDeskText } from '../../../messages/desk.js';
import type { ListColumn } from '../../../ui/ListTable.js';
import { Section } from '../../../ui/Panel.js';
import { Empty } from '../../../ui/States.js';
import { StatusMark } from '../../../ui/StatusMark.js';
import { useDates } from '../../../ui/use-dates.js';
import { DeskConfirm, DeskTable } from '../../parts/index.js';
import { SCOPES, tokenState, type Token } from './integration.js';
import css from './integrations.module.css';
import { RevokeToken } from './revoke-token.query.js';
import { TokenForm } from './token-form.js';

const MARKS: Record<ReturnType<typeof tokenState>, { icon: Icon; tone: 'good' | 'urgent' | 'plain' }> = {
  HOLDS: { icon: IconCircleCheck, tone: 'good' },
  ENDS_SOON: { icon: IconAlertTriangle, tone: 'urgent' },
  ENDED: { icon: IconClockOff, tone: 'plain' },
  REVOKED: { icon: IconBan, tone: 'plain' },
};

/** Tokens of the office's programs. */
export function TokensSection({ tokens, onChanged }: { tokens: readonly Token[]; onChanged: () => void }) {
  const t = useDeskText();
  const dates = useDates();
  const [revoking, setRevoking] = useState<Token | null>(null);
  const { busy, send } = useChange(RevokeToken);
  const now = new Date();
  const revoke = async () => {
    if (revoking) await send({ id: revoking.id });
    setRevoking(null);
    onChanged();
  };
  const columns: ListColumn<Token>[] = [
    { key: 'name', label: t('desk.integrations.tokenName'), cell: ({ name, hint }) => <>{name} <span className={css.hint}>…{hint}</span></> },
    {
      key: 'scopes', label: t('desk.integrations.scopes'),
      cell: ({ scopes }) => <ul className={css.plain}>{SCOPES.filter(([, scope]) => scopes.includes(scope)).map(([, scope]) => <li key={scope}>{t(`desk.integrations.scope.${scope}`)}</li>)}</ul>,
    },
    { key: 'used', label: t('desk.integrations.lastUsed'), cell: ({ lastUsedAt }) => (lastUsedAt ? dates.instant(String(lastUsedAt)) : t('desk.integrations.never')) },
    {
      key: 'state', label: t('desk.integrations.state'),
      cell: (token) => {
        const state = tokenState(token, now);
        return <StatusMark {...MARKS[state]}>{t(`desk.integrations.state.${state}`, { when: dates.instant(String(token.revokedAt ?? token.expiresAt)) })}</StatusMark>;
      },
    },
    {
      key: 'act', label: t('desk.integrations.act'),
      cell: (token) => (['HOLDS', 'ENDS_SOON'].includes(tokenState(token, now)) ? (
        <Button variant="default" size="compact-md" aria-label={t('desk.integrations.revokeOf', { name: token.name })} onClick={() => setRevoking(token)}>
          {t('desk.integrations.revoke')}
        </Button>
      ) : null),
    },
  ];
  return (
    <Section title={t('desk.integrations.tokens')} lead={t('desk.integrations.tokensLead')}>
      <DeskTable caption={t('desk.integrations.tokens')} columns={columns} items={tokens} idOf={({ id }) => id} empty={<Empty title={t('desk.integrations.noToken')} />} />
      <TokenForm onMade={onChanged} />
      <DeskConfirm
        open={revoking !== null} grave busy={busy} title={t('desk.integrations.revokeAsk', { name: revoking?.name ?? '' })} confirmLabel={t('desk.integrations.revoke')}
        onConfirm={() => void revoke()} onCancel={() => setRevoking(null)}
      >
        <p>{t('desk.integrations.revokeLead')}</p>
      </DeskConfirm>
    </Section>
  );
}
