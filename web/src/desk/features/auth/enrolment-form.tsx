import { Button } from '@mantine/core';
import { useDeskText } from '../../../messages/desk.js';
import { CopyButton } from '../../../ui/CopyButton.js';
import { QrCode } from '../../../ui/QrCode.js';
import { TextField } from '../../../ui/TextField.js';
import { useForm } from '../../../ui/use-form.js';
import { DeskForm } from '../../parts/index.js';
import css from './auth.module.css';
import { authRequest, codeOf, doneBody, statusOf } from './auth-request.js';
import { refusalOf } from './refusal.js';
import { sessionEnded } from './session.js';
import type { Enrolment } from './use-enrolment.js';

/** In groups of four, as it is typed from the screen. */
const grouped = (secret: string) => secret.match(/.{1,4}/g)?.join(' ') ?? secret;

interface EnrolmentFormProps {
  enrolment: Enrolment;
  onConfirmed: (recoveryCodes: string[]) => void;
}

/** The secret as a picture and as text, and the code that proves that the application has it. */
export function EnrolmentForm({ enrolment: { secret, uri }, onConfirmed }: EnrolmentFormProps) {
  const t = useDeskText();
  const form = useForm({ code: '' }, async ({ code }) => {
    if (!code.trim()) return [{ field: 'code', message: t('desk.code.missing') }];
    const answer = await authRequest('confirm-enrolment', { code: code.trim() });
    const done = doneBody(answer);
    if (done) {
      onConfirmed(done['recoveryCodes'] as string[]);
      return null;
    }
    if (codeOf(answer) === 'CODE_REFUSED') return [{ field: 'code', message: t('desk.code.refused') }];
    if (statusOf(answer) === 401) return sessionEnded('/biuro');
    return [{ field: null, message: t(refusalOf(answer)) }];
  });
  return (
    <DeskForm problems={form.problems} onSubmit={form.onSubmit}>
      <ol className={css.steps}>
        <li>{t('desk.enrol.install')}</li>
        <li>
          {t('desk.enrol.scan')}
          <div className={css.secret}>
            <QrCode text={uri} label={t('desk.enrol.qr')} />
            <p>{t('desk.enrol.type')}</p>
            <span className={css.code}>{grouped(secret)}</span>
            <CopyButton value={secret} label={t('desk.copy')} doneLabel={t('desk.copied')} subject={t('desk.enrol.secret')} />
          </div>
        </li>
        <li>{t('desk.enrol.confirm')}</li>
      </ol>
      <TextField {...form.field('code')} label={t('desk.code.label')} autoComplete="one-time-code" inputMode="numeric" verbatim />
      <Button type="submit" size="lg" loading={form.busy}>
        {t('desk.enrol.submit')}
      </Button>
    </DeskForm>
  );
}
