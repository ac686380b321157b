import { Text } from '@mantine/core';
import { api, jalur, type Kolom, terisi, useDwibahasa, useHalaman, useSaring, useTeks } from '../kernel/index.ts';
import type { Kueri, ParameterBaca } from './bentuk.ts';
import { DaftarBagian } from './daftar-bagian.tsx';
import { MasaBerlaku } from './masa-berlaku.tsx';
import { TandaAsal } from './tanda-asal.tsx';
import { teksBacaan } from './teks-bacaan.ts';
import { teksBagian } from './teks-bagian.ts';

/** Figures that the law sets, each with the days for which it holds. */
export const ParameterPage = () => {
  const t = useTeks(teksBagian);
  const b = useTeks(teksBacaan);
  const dwi = useDwibahasa();
  const [saring] = useSaring<'peraturan' | 'cari' | 'asal'>();
  const query = terisi(saring) as Kueri<'/api/regulasi/parameter'>;
  const daftar = useHalaman(['regulasi', 'parameter', query], (kursor, signal) =>
    api.GET('/api/regulasi/parameter', { params: { query: { ...query, ...(kursor ? { kursor } : {}) } }, signal }),
  );
  const sebut = (n: string) => (n === 'true' ? t('ya') : n === 'false' ? t('tidak') : n);
  const bernilai = ({ ketentuan, ...n }: ParameterBaca['nilai'][number]) => ({
    ...n,
    isi: sebut(n.nilai),
    ketentuan: ketentuan ? [ketentuan] : [],
  });
  const kolom: readonly Kolom<ParameterBaca>[] = [
    {
      judul: t('parameter'),
      isi: (satu) => (
        <Text fw={650} size="sm">
          {dwi(satu.nama)}
        </Text>
      ),
    },
    { judul: t('nilai'), panjang: true, isi: (satu) => <MasaBerlaku nilai={satu.nilai.map(bernilai)} /> },
    {
      judul: b('asal'),
      isi: (satu) => (
        <TandaAsal
          berhari
          keSemula={(p) => jalur.regulasi.bagian('parameter', { cari: satu.id, peraturan: p })}
          tanda={satu.tanda}
        />
      ),
    },
  ];
  return <DaftarBagian daftar={daftar} kini="parameter" kolom={kolom} nama={t('parameter')} />;
};
