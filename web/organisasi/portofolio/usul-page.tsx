import {
  api,
  HalamanTabel,
  type Kolom,
  Orang,
  tulisWaktu,
  useBahasa,
  useHalaman,
  useSesi,
  useTeks,
} from '../../kernel/index.ts';
import { teksPortofolio } from './bahasa.ts';
import type { UsulCatatan } from './bentuk.ts';
import { IsiCatatan } from './isi-catatan.tsx';
import { PutuskanCatatan } from './putuskan-catatan.tsx';

/** Proposals that wait for the personnel officer, the oldest first. */
export const UsulPage = () => {
  const t = useTeks(teksPortofolio);
  const daftar = useHalaman(['organisasi', 'portofolio'], (kursor, signal) =>
    api.GET('/api/organisasi/portofolio', { params: { query: kursor ? { kursor } : {} }, signal }),
  );
  return (
    <HalamanTabel
      daftar={daftar}
      judul={t('daftarUsul')}
      keterangan={t('daftarUsulPengantar')}
      kolom={useKolom()}
      kosong={{ judul: t('usulKosong'), ajakan: t('usulKosongAjakan') }}
      kunci={(c) => c.id}
    />
  );
};

const useKolom = (): Kolom<UsulCatatan>[] => {
  const t = useTeks(teksPortofolio);
  const { bahasa } = useBahasa();
  const { hariIni, instansi } = useSesi();
  return [
    {
      judul: t('pegawai'),
      isi: (c) => (
        <Orang id={c.pegawai.id} jabatan={tulisWaktu(c.pada, bahasa, instansi.zonaWaktu)} nama={c.pegawai.nama} />
      ),
    },
    { judul: t('catatan'), isi: (c) => <IsiCatatan catatan={c} pada={hariIni} /> },
    { judul: t('tindakan'), isi: (c) => <PutuskanCatatan catatan={c} /> },
  ];
};
