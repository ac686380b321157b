import { Text } from '@mantine/core';
import type { paths } from '../api.gen.ts';
import { api } from '../api.ts';
import { useDwibahasa, useTeks } from '../bahasa.tsx';
import { jalur } from '../jalur.ts';
import { useTulis } from '../kueri.ts';
import { Tautan } from '../tautan.tsx';
import { teksKernel } from '../teks.ts';
import { Tenggat } from '../tenggat.tsx';

type Butir = paths['/api/alur/ingatan']['get']['responses'][200]['content']['application/json']['butir'][number];

/** One reminder; opening its dossier marks it as read. */
export const ButirIngatan = ({ ingatan: satu, tutup }: { ingatan: Butir; tutup: () => void }) => {
  const t = useTeks(teksKernel);
  const dwi = useDwibahasa();
  const baca = useTulis(
    (id: string, headers) => api.POST('/api/alur/ingatan/{id}/baca', { params: { path: { id } }, headers }),
    { segarkan: [['alur', 'ingatan']] },
  );
  const buka = () => {
    if (!satu.dibacaPada) baca.mutate(satu.id);
    tutup();
  };
  return (
    <li>
      <Tautan fw={satu.dibacaPada ? 500 : 650} ke={jalur.cariBerkas(satu.berkas)} onClick={buka} size="sm">
        {satu.perihal}
      </Tautan>
      <Text c="dimmed" mb={4} size="xs">
        {t(satu.jenis === 'eskalasi' ? 'ingatanEskalasi' : 'ingatanPengingat', {
          tugas: dwi(satu.tugas.nama),
          jabatan: satu.posisi.nama,
        })}
      </Text>
      {satu.tenggat && <Tenggat pada={satu.tenggat} />}
    </li>
  );
};
