import { Group, Stack, Text } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import {
  api,
  jalur,
  Masalah,
  Tautan,
  tulisTanggal,
  useBahasa,
  useDwibahasa,
  useHalaman,
  useTeks,
} from '../kernel/index.ts';
import { kamusPenugasan } from './bahasa.ts';

type Surat = { readonly tanggal: string; readonly nomor: string };
const menurutTerbit = (a: Surat, b: Surat) =>
  a.tanggal.localeCompare(b.tanggal) || a.nomor.localeCompare(b.nomor, undefined, { numeric: true });

/** The letters of a dossier, each leading to its page. */
export const SuratBerkas = ({ berkas }: { berkas: string }) => {
  const t = useTeks(kamusPenugasan);
  const dwi = useDwibahasa();
  const { bahasa } = useBahasa();
  const { butir, error } = useHalaman(['naskah', 'berkas', berkas], (kursor, signal) =>
    api.GET('/api/naskah', { params: { query: { berkas, ...(kursor && { kursor }) } }, signal }),
  );
  if (error) return <Masalah masalah={error} />;
  if (butir?.length === 0)
    return (
      <Text c="dimmed" size="sm">
        {t('belumAdaSurat')}
      </Text>
    );
  return (
    <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
      {butir?.toSorted(menurutTerbit).map((s) => (
        <Group align="flex-start" component="li" gap="xs" key={s.id} wrap="nowrap">
          <IconFileTypePdf aria-hidden="true" size={20} stroke={1.6} style={{ flexShrink: 0, marginTop: 2 }} />
          <div>
            <Tautan fw={600} ke={jalur.naskah.surat(s.id)} size="sm">
              {dwi(s.namaJenis)}
            </Tautan>
            <Text c="dimmed" className="angka" size="xs">
              {s.nomor} · {tulisTanggal(s.tanggal, bahasa, true)}
            </Text>
          </div>
        </Group>
      ))}
    </Stack>
  );
};
