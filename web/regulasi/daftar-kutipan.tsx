import { Group } from '@mantine/core';
import { Ketentuan, useSaring } from '../kernel/index.ts';

/** The provisions that something rests on, each a § that opens. */
export const DaftarKutipan = ({ ketentuan }: { ketentuan: readonly { id: string; letak: string }[] }) => {
  const [{ peraturan }] = useSaring<'peraturan'>();
  return (
    <Group gap={4}>
      {ketentuan.map(({ id, letak }) => (
        <Ketentuan id={id} key={id} letak={letak} peraturan={peraturan} />
      ))}
    </Group>
  );
};
