import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** A link inside the application; `ke` comes from `jalur`. */
export const Tautan = ({
  ke,
  children,
  ...sisa
}: AnchorProps & { ke: string; children: ReactNode; onClick?: () => void }) => (
  <Anchor component={Link} to={ke} {...sisa}>
    {children}
  </Anchor>
);

/** Looks like a button, goes somewhere. */
export const TombolTautan = ({ ke, children, ...sisa }: ButtonProps & { ke: string; children: ReactNode }) => (
  <Button component={Link} to={ke} {...sisa}>
    {children}
  </Button>
);
