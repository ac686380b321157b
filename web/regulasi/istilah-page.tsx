import { Text } from '@mantine/core';
import { api, jalur, type Kolom, terisi, useDwibahasa, useHalaman, useSaring, useTeks } from '../kernel/index.ts';
import type { IstilahBaca, Kueri } from './bentuk.ts';
import { DaftarBagian } from './daftar-bagian.tsx';
import { TandaAsal } from './tanda-asal.tsx';
import { teksBacaan } from './teks-bacaan.ts';
import { teksBagian } from './teks-bagian.ts';

/** The regulation's own words beside those of the text it stands on. */
export const IstilahPage = () => {
  const t = useTeks(teksBagian);
  const b = useTeks(teksBacaan);
  const dwi = useDwibahasa();
  const [saring] = useSaring<'peraturan' | 'cari' | 'asal'>();
  const query = terisi(saring) as Kueri<'/api/regulasi/istilah'>;
  const daftar = useHalaman(['regulasi', 'istilah', query], (kursor, signal) =>
    api.GET('/api/regulasi/istilah', { params: { query: { ...query, ...(kursor ? { kursor } : {}) } }, signal }),
  );
  const kolom: readonly Kolom<IstilahBaca>[] = [
    {
      judul: t('kata'),
      isi: (satu) => (
        <>
          <Text fw={650} size="sm">
            {dwi(satu.kata)}
          </Text>
          <Text c="dimmed" size="xs">
            {satu.kata.id === dwi(satu.kata) ? satu.kata.en : satu.kata.id}
          </Text>
        </>
      ),
    },
    {
      judul: t('semula'),
      isi: (satu) =>
        satu.semula ? (
          dwi(satu.semula)
        ) : (
          <Text c="dimmed" size="sm">
            {t(satu.tanda.asal === 'warisan' ? 'samaInduk' : 'tanpaInduk')}
          </Text>
        ),
    },
    {
      judul: b('asal'),
      isi: (satu) => (
        <TandaAsal
          keSemula={(p) => jalur.regulasi.bagian('istilah', { cari: satu.id, peraturan: p })}
          tanda={satu.tanda}
        />
      ),
    },
  ];
  return <DaftarBagian daftar={daftar} kini="istilah" kolom={kolom} nama={t('istilah')} />;
};
