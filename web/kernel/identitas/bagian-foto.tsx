import { useQuery } from '@tanstack/react-query';
import { api } from '../api.ts';
import { useTeks } from '../bahasa.tsx';
import { FotoPegawai } from '../foto/foto-pegawai.tsx';
import { teksFoto } from '../foto/teks-foto.ts';
import { bacaan } from '../kueri.ts';
import { useSesi } from '../sesi.ts';
import { Masalah } from '../tampil-masalah.tsx';
import { Kartu } from './kartu.tsx';

/** My own photo, as colleagues see it on my page. */
export const BagianFoto = () => {
  const t = useTeks(teksFoto);
  const { pegawai, hariIni: pada } = useSesi();
  const { id, nama } = pegawai;
  const { data, error } = useQuery(
    bacaan(['organisasi', 'pegawai', id, pada], (signal) =>
      api.GET('/api/organisasi/pegawai/{id}', { params: { path: { id }, query: { pada } }, signal }),
    ),
  );
  return (
    <Kartu judul={t('foto')}>
      {error ? <Masalah masalah={error} /> : data && <FotoPegawai foto={data.foto} id={id} nama={nama} />}
    </Kartu>
  );
};
