import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useText } from '../../messages/index.js';
import css from './auth-page.module.css';

interface SecondFactorFormProps {
  /** Whether there is an application with codes; else the field is for recovery codes alone. */
  totp: boolean;
  busy: boolean;
  onSubmit: (code: string) => void;
}

/** One field for a one-time code and for a recovery code: the server tells them apart. */
export function SecondFactorForm({ totp, busy, onSubmit }: SecondFactorFormProps) {
  const t = useText();
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    setMissing(!code.trim());
    if (code.trim()) onSubmit(code.trim());
  }

  return (
    <form className={css.form} noValidate onSubmit={submit}>
      <TextInput
        id="code"
        name="code"
        size="md"
        label={t(totp ? 'secondFactor.code' : 'secondFactor.recoveryCode')}
        description={t(totp ? 'secondFactor.codeHint' : 'secondFactor.recoveryHint')}
        value={code}
        error={missing && t('secondFactor.codeMissing')}
        autoComplete="one-time-code"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        onChange={(event) => setCode(event.target.value)}
      />
      <Button type="submit" size="lg" loading={busy}>
        {t('secondFactor.submit')}
      </Button>
    </form>
  );
}
