import { api } from '../api.ts';
import { useBahasa, useTeks } from '../bahasa.tsx';
import { tulisWaktu } from '../format.ts';
import { Kosong } from '../kosong.tsx';
import { useHalaman } from '../kueri.ts';
import { useSesi } from '../sesi.ts';
import { TabelData } from '../tabel-data.tsx';
import { Kartu } from './kartu.tsx';
import { teksSaya } from './teks-saya.ts';

/** Kinds of looks in the audit; one that is not named here is a look at "your data". */
const YANG_DIBUKA = {
  'organisasi.lihatPegawai': 'dilihatHalaman',
  'organisasi.lihatKedudukan': 'dilihatKedudukan',
  'organisasi.lihatDaftarPegawai': 'dilihatDaftarPegawai',
  'organisasi.lihatDaftarUsulCatatan': 'dilihatUsul',
  'organisasi.lihatDaftarMandat': 'dilihatMandat',
  'kernel.lihatDaftarAkun': 'dilihatAkun',
  'kernel.lihatDaftarCalonAkun': 'dilihatAkun',
  'kernel.lihatDaftarHak': 'dilihatHak',
  'kernel.lihatDaftarPerbaikan': 'dilihatPerbaikan',
  'kedudukan.lihatDaftarLaporan': 'dilihatLaporan',
} as const satisfies Readonly<Record<string, keyof typeof teksSaya.id>>;

const yangDibuka = (perbuatan: string) => YANG_DIBUKA[perbuatan as keyof typeof YANG_DIBUKA] ?? 'dilihatData';

/** Who opened my data, and which, from the audit. */
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
          { judul: t('dilihatApa'), isi: (b) => t(yangDibuka(b.perbuatan)) },
          { judul: t('pada'), isi: (b) => tulisWaktu(b.pada, bahasa, zonaWaktu) },
        ]}
        kosong={<Kosong ajakan={t('dilihatKosongJelas')} judul={t('dilihatKosong')} />}
        kunci={(b) => b.nomor}
        nama={t('dilihat')}
      />
    </Kartu>
  );
};
