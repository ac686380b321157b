import { Text } from '@mantine/core';
import { api } from '../api.ts';
import { useBahasa, useTeks } from '../bahasa.tsx';
import { tulisWaktu } from '../format.ts';
import { Kosong } from '../kosong.tsx';
import { useHalaman } from '../kueri.ts';
import { useSesi } from '../sesi.ts';
import { TabelData } from '../tabel-data.tsx';
import { Kartu } from './kartu.tsx';
import { teksPerubahan } from './teks-perubahan.ts';

/** What somebody else did to my account, with the reason given; a mail told me when it happened. */
export const BagianPerubahan = () => {
  const t = useTeks(teksPerubahan);
  const { bahasa } = useBahasa();
  const { zonaWaktu } = useSesi().instansi;
  const daftar = useHalaman(['saya', 'perubahan'], (kursor, signal) =>
    api.GET('/api/saya/perubahan', { params: { query: { batas: 10, ...(kursor && { kursor }) } }, signal }),
  );
  return (
    <Kartu judul={t('judul')}>
      <TabelData
        daftar={daftar}
        kolom={[
          {
            judul: t('apa'),
            panjang: true,
            isi: (b) => (
              <>
                {t(b.perbuatan)}
                {b.alasan && (
                  <Text c="dimmed" size="sm">
                    {b.alasan}
                  </Text>
                )}
              </>
            ),
          },
          { judul: t('oleh'), isi: (b) => (b.perbuatan === 'kernel.sandi-baru' ? '—' : b.nama || '—') },
          { judul: t('pada'), isi: (b) => tulisWaktu(b.pada, bahasa, zonaWaktu) },
        ]}
        kosong={<Kosong ajakan={t('kosongJelas')} judul={t('kosong')} />}
        kunci={(b) => b.nomor}
        nama={t('judul')}
      />
    </Kartu>
  );
};
