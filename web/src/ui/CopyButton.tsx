import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';

interface CopyButtonProps {
  value: string;
  label: string;
  /** Shown and read out once it is done. */
  doneLabel: string;
  /** What is copied, for those who hear the button out of its place. */
  subject: string;
}

/** Puts a text on the clipboard and says so. */
export function CopyButton({ value, label, doneLabel, subject }: CopyButtonProps) {
  const clipboard = useClipboard({ timeout: 3000 });
  const Icon = clipboard.copied ? IconCheck : IconCopy;
  return (
    <Button
      variant="default"
      size="compact-md"
      className="screen-only"
      leftSection={<Icon aria-hidden size={18} />}
      onClick={() => clipboard.copy(value)}
      aria-label={`${label}: ${subject}`}
    >
      <span aria-live="polite">{clipboard.copied ? doneLabel : label}</span>
    </Button>
  );
}
