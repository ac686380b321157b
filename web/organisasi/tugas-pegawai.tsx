import { Text } from '@mantine/core';
import { tulisTanggal, useBahasa, useTeks } from '../kernel/index.ts';
import { teksOrganisasi } from './bahasa.ts';
import type { RingkasPegawai } from './bentuk.ts';

/** Why a person counts as free in the days asked for: no assignment then, or these with their last days. */
export const TugasPegawai = ({ tugas }: Pick<RingkasPegawai, 'tugas'>) => {
  const t = useTeks(teksOrganisasi);
  const { bahasa } = useBahasa();
  if (!tugas) return null;
  if (tugas.length === 0) return <Text size="sm">{t('bebasSaatItu')}</Text>;
  const hari = (teks: string) => tulisTanggal(teks, bahasa, true);
  return (
    <>
      <Text size="sm">{t('bertugasSaatItu', { jumlah: tugas.length })}</Text>
      {tugas.map(({ mulai, selesai, jam }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines keep no state, and two assignments may have the same days
        <Text c="dimmed" key={i} size="xs">
          {t('tugasMasa', { mulai: hari(mulai), selesai: hari(selesai) })}
          {jam && `, ${t('tugasJam', { jumlah: jam })}`}
        </Text>
      ))}
    </>
  );
};
