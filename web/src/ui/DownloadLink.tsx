import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';

interface DownloadLinkProps {
  /** An address of the server's own. */
  href: string;
  label: string;
}

/** A file to keep; its name comes from the server. */
export const DownloadLink = ({ href, label }: DownloadLinkProps) => (
  <Button component="a" href={href} variant="default" leftSection={<IconDownload aria-hidden size={20} />} download>
    {label}
  </Button>
);
