import { Text } from '@mantine/core';
import { api, jalur, type Kolom, terisi, useDwibahasa, useHalaman, useSaring, useTeks } from '../kernel/index.ts';
import type { Kueri, PeranBaca } from './bentuk.ts';
import { DaftarBagian } from './daftar-bagian.tsx';
import { DipakaiDi } from './dipakai-di.tsx';
import { TandaAsal } from './tanda-asal.tsx';
import { kalimat } from './teks-aturan.ts';
import { teksBacaan } from './teks-bacaan.ts';
import { teksBagian } from './teks-bagian.ts';

/** Roles in the figures, and how the office that answers for each is found. */
export const PeranPage = () => {
  const t = useTeks(teksBagian);
  const b = useTeks(teksBacaan);
  const dwi = useDwibahasa();
  const [saring] = useSaring<'peraturan' | 'cari' | 'asal'>();
  const query = terisi(saring) as Kueri<'/api/regulasi/peran'>;
  const daftar = useHalaman(['regulasi', 'peran', query], (kursor, signal) =>
    api.GET('/api/regulasi/peran', { params: { query: { ...query, ...(kursor ? { kursor } : {}) } }, signal }),
  );
  const kolom: readonly Kolom<PeranBaca>[] = [
    {
      judul: t('peran'),
      isi: (satu) => (
        <Text fw={650} size="sm">
          {dwi(satu.nama)}
        </Text>
      ),
    },
    { judul: t('ditemukan'), panjang: true, isi: (satu) => kalimat(dwi(satu.uraian)) },
    { judul: b('dipakai'), panjang: true, isi: (satu) => <DipakaiDi dipakai={satu.dipakai} /> },
    {
      judul: b('asal'),
      isi: (satu) => (
        <TandaAsal
          keSemula={(p) => jalur.regulasi.bagian('peran', { cari: satu.id, peraturan: p })}
          tanda={satu.tanda}
        />
      ),
    },
  ];
  return <DaftarBagian daftar={daftar} kini="peran" kolom={kolom} nama={t('peran')} />;
};
