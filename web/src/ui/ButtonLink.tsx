import { Button } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';

type Anchor = Omit<ComponentPropsWithRef<'a'>, 'style' | 'size'>;
type ButtonAnchorProps = Anchor & Pick<Parameters<typeof Button>[0], 'size' | 'leftSection' | 'fullWidth' | 'variant'>;

const ButtonAnchor = (props: ButtonAnchorProps) => <Button component="a" {...props} />;

/** A link that looks like the page's main deed. */
export const ButtonLink = createLink(ButtonAnchor);
