import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useDeskText } from '../../../messages/desk.js';
import { useForm } from '../../../ui/use-form.js';
import { DeskFiles, DeskForm, sendForm } from '../../parts/index.js';
import { uploadProblem } from './batch.js';
import css from './feeds.module.css';

interface UploadFormProps {
  /** Where it is sent, with what stands in the address beside the sending's id; null where that makes no sense yet, which `children` tell. */
  path: (files: readonly File[]) => string | null;
  label: string;
  hint: string;
  accept: string;
  multiple?: boolean;
  submit: string;
  mostBytes: number;
  /** Further fields, once there are files. */
  children?: (files: readonly File[]) => ReactNode;
}

/** Files on their way to the queue; then the page of their batch. */
export function UploadForm({ path, label, hint, accept, multiple = false, submit, mostBytes, children }: UploadFormProps) {
  const t = useDeskText();
  const navigate = useNavigate();
  const [requestId, setRequestId] = useState(() => crypto.randomUUID());
  const [progress, setProgress] = useState<number | null>(null);
  const form = useForm<{ files: File[] }>({ files: [] }, async ({ files }) => {
    const refusal = refusalOf(files);
    const to = path(files);
    if (refusal) return [{ field: 'files' as const, message: t(uploadProblem(refusal)) }];
    if (to === null) return [];
    setProgress(0);
    const answer = await sendForm(`${to}${to.includes('?') ? '&' : '?'}requestId=${requestId}`, {}, ['files', files], { onProgress: setProgress });
    setProgress(null);
    const { batchId, problems } = (answer?.body ?? {}) as { batchId?: string | null; problems?: { code: string }[] };
    if (!batchId) return [{ field: problems ? ('files' as const) : null, message: t(uploadProblem(problems?.[0]?.code ?? '')) }];
    void navigate({ to: '/biuro/zasilenia/$batchId', params: { batchId } });
    return null;
  });

  function refusalOf(files: readonly File[]): string | null {
    if (files.length === 0) return 'MISSING';
    if (files.length > 1 && files.some(({ name }) => isZip(name))) return 'ALONE';
    return files.reduce((sum, { size }) => sum + size, 0) > mostBytes ? 'TOO_LARGE' : null;
  }
  return (
    <DeskForm problems={form.problems} onSubmit={form.onSubmit}>
      <DeskFiles
        id="files" label={label} description={hint} accept={accept} multiple={multiple} error={form.field('files').error}
        files={form.values.files}
        onChange={(files) => {
          form.set({ files });
          // Other files are another sending; the same ones again, after a line that broke, are the same.
          setRequestId(crypto.randomUUID());
        }}
      />
      {children?.(form.values.files)}
      <Button type="submit" loading={form.busy}>{submit}</Button>
      {progress !== null && (
        <label role="status">
          {t(progress < 1 ? 'desk.feeds.sending' : 'desk.feeds.sent')}
          <progress className={css.progress} {...(progress < 1 ? { value: progress } : {})} />
        </label>
      )}
    </DeskForm>
  );
}

export const isZip = (name: string): boolean => /\.zip$/i.test(name);
