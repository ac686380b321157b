import { Text } from '@mantine/core';
import { api, jalur, type Kolom, terisi, useDwibahasa, useHalaman, useSaring, useTeks } from '../kernel/index.ts';
import type { Kueri, SatuanBaca } from './bentuk.ts';
import { DaftarBagian } from './daftar-bagian.tsx';
import { MasaBerlaku } from './masa-berlaku.tsx';
import { TandaAsal } from './tanda-asal.tsx';
import { kalimat } from './teks-aturan.ts';
import { teksBacaan } from './teks-bacaan.ts';
import { teksBagian } from './teks-bagian.ts';

/** Which boxes of the chart count as the unit of whom, and since when. */
export const SatuanPage = () => {
  const t = useTeks(teksBagian);
  const b = useTeks(teksBacaan);
  const dwi = useDwibahasa();
  const [saring] = useSaring<'peraturan' | 'cari' | 'asal'>();
  const query = terisi(saring) as Kueri<'/api/regulasi/satuan'>;
  const daftar = useHalaman(['regulasi', 'satuan', query], (kursor, signal) =>
    api.GET('/api/regulasi/satuan', { params: { query: { ...query, ...(kursor ? { kursor } : {}) } }, signal }),
  );
  const bernilai = ({ uraian, pembacaan, ...n }: SatuanBaca['nilai'][number]) => ({
    ...n,
    isi: <Text size="sm">{kalimat(dwi(uraian))}</Text>,
    catatan: pembacaan && (
      <Text c="dimmed" mt={4} size="xs">
        {t('dibaca')} {dwi(pembacaan)}
      </Text>
    ),
  });
  const kolom: readonly Kolom<SatuanBaca>[] = [
    {
      judul: t('sebutan'),
      isi: (satu) => (
        <Text fw={650} size="sm">
          {dwi(satu.nama)}
        </Text>
      ),
    },
    { judul: t('dihitung'), panjang: true, isi: (satu) => <MasaBerlaku nilai={satu.nilai.map(bernilai)} /> },
    {
      judul: b('asal'),
      isi: (satu) => (
        <TandaAsal
          berhari
          keSemula={(p) => jalur.regulasi.bagian('satuan', { cari: satu.id, peraturan: p })}
          tanda={satu.tanda}
        />
      ),
    },
  ];
  return (
    <DaftarBagian
      awal={
        <Text c="dimmed" maw={720} mb="sm" size="sm">
          {t('tentangSatuan')}
        </Text>
      }
      daftar={daftar}
      kini="satuan"
      kolom={kolom}
      nama={t('satuan')}
    />
  );
};
