import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';

/** Prints the page as its print style has it. */
export const PrintButton = ({ label }: { label: string }) => (
  <Button variant="default" leftSection={<IconPrinter aria-hidden size={20} />} onClick={() => window.print()}>
    {label}
  </Button>
);
