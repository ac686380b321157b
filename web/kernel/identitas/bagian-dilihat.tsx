import { api } from '../api.ts';
import { useBahasa, useTeks } from '../bahasa.tsx';
import { tulisWaktu } from '../format.ts';
import { Kosong } from '../kosong.tsx';
import { useHalaman } from '../kueri.ts';
import { useSesi } from '../sesi.ts';
import { TabelData } from '../tabel-data.tsx';
import { Kartu } from './kartu.tsx';
import { teksSaya } from './teks-saya.ts';

/** Who opened my page, from the audit. */
export const BagianDilihat = () => {
  const t = useTeks(teksSaya);
  const { bahasa } = useBahasa();
  const { zonaWaktu } = useSesi().instansi;
  const daftar = useHalaman(['saya', 'dilihat'], (kursor, signal) =>
    api.GET('/api/saya/dilihat', { params: { query: { batas: 10, ...(kursor && { kursor }) } }, signal }),
  );
  return (
    <Kartu judul={t('dilihat')}>
      <TabelData
        daftar={daftar}
        kolom={[
          { judul: t('oleh'), isi: (b) => b.nama || '—' },
          { judul: t('pada'), isi: (b) => tulisWaktu(b.pada, bahasa, zonaWaktu) },
        ]}
        kosong={<Kosong ajakan={t('dilihatKosongJelas')} judul={t('dilihatKosong')} />}
        kunci={(b) => b.nomor}
        nama={t('dilihat')}
      />
    </Kartu>
  );
};
