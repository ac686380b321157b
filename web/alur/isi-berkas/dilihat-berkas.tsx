import { Skeleton, Stack, Text } from '@mantine/core';
import {
  api,
  Masalah,
  MuatLagi,
  Orang,
  tulisWaktu,
  useBahasa,
  useHalaman,
  useSesi,
  useTeks,
} from '../../kernel/index.ts';
import { teksIsi } from './bahasa.ts';

/** Who looked at a dossier, in which office, first and last. */
export const DilihatBerkas = ({ id }: { id: string }) => {
  const t = useTeks(teksIsi);
  const { bahasa } = useBahasa();
  const { instansi } = useSesi();
  const daftar = useHalaman(['alur', 'dilihat', id], (kursor, signal) =>
    api.GET('/api/alur/berkas/{id}/dilihat', {
      params: { path: { id }, query: { batas: 20, ...(kursor && { kursor }) } },
      signal,
    }),
  );
  const waktu = (saat: string) => tulisWaktu(saat, bahasa, instansi.zonaWaktu);
  if (daftar.error && !daftar.butir) return <Masalah cobaLagi={daftar.refetch} masalah={daftar.error} />;
  if (!daftar.butir) return <Skeleton height={64} radius="md" />;
  return (
    <Stack gap="sm">
      <Text c="dimmed" size="sm">
        {t(daftar.butir.length > 0 ? 'dilihatJelas' : 'dilihatKosong')}
      </Text>
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {daftar.butir.map((d) => (
          <li key={d.id}>
            <Orang jabatan={d.sebagai === 'auditor' ? t('sebagaiAuditor') : d.jabatan} nama={d.nama} />
            <Text c="dimmed" className="angka" size="xs">
              {[
                t('pertama', { waktu: waktu(d.pertama) }),
                ...(d.terakhir === d.pertama ? [] : [t('terakhir', { waktu: waktu(d.terakhir) })]),
                ...(d.dibuka > 0 ? [t('dibuka', { jumlah: d.dibuka })] : []),
              ].join(' · ')}
            </Text>
          </li>
        ))}
      </Stack>
      <MuatLagi daftar={daftar} />
    </Stack>
  );
};
