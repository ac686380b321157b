import { Group, Stack, Text } from '@mantine/core';
import { Ketentuan, Lencana, useDwibahasa, useTeks } from '../../kernel/index.ts';
import { teksKedudukan } from './bahasa.ts';
import type { Temuan } from './bentuk.ts';

const WAJIB: readonly string[] = ['harus', 'larangan'];

/** What is wrong, what to do, and where it is written. */
export const DaftarTemuan = ({ temuan }: { temuan: readonly Temuan[] }) => {
  const t = useTeks(teksKedudukan);
  const dwi = useDwibahasa();
  return (
    <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
      {temuan.map((satu) => (
        <li key={satu.aturan}>
          <Group gap="xs">
            <Lencana rasa={WAJIB.includes(satu.suara) ? 'buruk' : 'awas'}>
              {t(WAJIB.includes(satu.suara) ? 'benahi' : 'perhatikan')}
            </Lencana>
            {satu.dasar.map((d) => (
              <Ketentuan id={d.ketentuan} key={d.ketentuan} letak={d.letak} />
            ))}
          </Group>
          <Text size="sm">{dwi(satu.pesan)}</Text>
          <Text c="dimmed" size="sm">
            {dwi(satu.jalanKeluar)}
          </Text>
        </li>
      ))}
    </Stack>
  );
};
