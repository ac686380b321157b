import { Group, Stack, Text } from '@mantine/core';
import { jalur, Lencana, type Rasa, Tautan, tulisTanggal, useBahasa, useTeks } from '../../kernel/index.ts';
import { teksMasa } from './bahasa.ts';
import type { Jenis, Masa, PerubahanSingkat } from './bentuk.ts';

const KATA_JENIS = {
  perpanjangan: 'jenisPerpanjangan',
  pengakhiran: 'jenisPengakhiran',
  penggantian: 'jenisPenggantian',
  'laporan-akhir': 'jenisLaporan',
} as const satisfies Record<Jenis, string>;

const RUPA = {
  berproses: { kunci: 'statusBerproses', rasa: 'jalan' },
  disetujui: { kunci: 'statusDisetujui', rasa: 'baik' },
  diterima: { kunci: 'statusDiterima', rasa: 'baik' },
  ditolak: { kunci: 'statusDitolak', rasa: 'buruk' },
  ditarik: { kunci: 'statusDitarik', rasa: 'tenang' },
} as const satisfies Record<string, { kunci: string; rasa: Rasa }>;

/** How a change ended, or that it has not yet. */
export const StatusPerubahan = ({ status }: { status: string }) => {
  const t = useTeks(teksMasa);
  const dikenal = RUPA[status as keyof typeof RUPA];
  return <Lencana rasa={dikenal?.rasa ?? 'tenang'}>{dikenal ? t(dikenal.kunci) : status}</Lencana>;
};

/** Everything that changed the assignment or was proposed, and its reports; the newest first. */
export const DaftarPerubahan = ({ masa }: { masa: Masa }) => {
  const t = useTeks(teksMasa);
  const { bahasa } = useBahasa();
  if (masa.perubahan.length === 0) return null;
  return (
    <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
      {masa.perubahan.map((p) => (
        <li key={p.id}>
          <Group gap="xs">
            {p.terlihat ? (
              <Tautan display="inline-block" fw={600} ke={jalur.penugasan.berkas(p.id)} py={2} size="sm">
                {t(KATA_JENIS[p.jenis])}
              </Tautan>
            ) : (
              <Text fw={600} size="sm">
                {t(KATA_JENIS[p.jenis])}
              </Text>
            )}
            <StatusPerubahan status={p.status} />
          </Group>
          <Uraian perubahan={p} />
          <Text c="dimmed" size="xs">
            {tulisTanggal(p.dibuatPada.slice(0, 10), bahasa)}
          </Text>
        </li>
      ))}
    </Stack>
  );
};

const Uraian = ({ perubahan: p }: { perubahan: PerubahanSingkat }) => {
  const t = useTeks(teksMasa);
  const { bahasa } = useBahasa();
  const hari = tulisTanggal(p.berlaku ?? p.hari, bahasa);
  const isi =
    p.jenis === 'laporan-akhir'
      ? p.lama && t('oleh', { nama: p.lama.nama })
      : p.jenis === 'penggantian'
        ? t('sejak', { lama: p.lama?.nama ?? '', baru: p.pengganti?.nama ?? '', hari })
        : t('sampai', { hari });
  return isi && <Text size="sm">{isi}</Text>;
};
