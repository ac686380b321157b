import { Anchor, type AnchorProps } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { jalur } from '../kernel/index.ts';

type Props = AnchorProps & {
  readonly unit: { readonly id: string; readonly nama: string };
  readonly pada?: string | undefined;
};

/** To the page of a unit, on the same day as one is looking at. */
export const TautanUnit = ({ unit, pada, ...sisa }: Props) => (
  <Anchor component={Link} search={(pada ? { pada } : {}) as never} to={jalur.organisasi.unit(unit.id)} {...sisa}>
    {unit.nama}
  </Anchor>
);
