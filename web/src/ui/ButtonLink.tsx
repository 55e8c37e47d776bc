import { Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';

type ButtonAnchorProps = Omit<ComponentPropsWithRef<'a'>, 'style'> &
  Pick<ButtonProps, 'size' | 'leftSection' | 'fullWidth' | 'variant'>;

const ButtonAnchor = (props: ButtonAnchorProps) => <Button component="a" {...props} />;

/** A link that looks like the page's main deed. */
export const ButtonLink = createLink(ButtonAnchor);
