import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, bacaan, jalur, Kepala, Tautan, useDwibahasa, useTeks } from '../kernel/index.ts';
import { teksRegulasi } from './bahasa.ts';
import { GambarAlur } from './gambar-alur.tsx';
import { ruteGambar } from './rute.ts';

/** One procedure of the regulation as its figure. */
export const GambarPage = () => {
  const t = useTeks(teksRegulasi);
  const dwi = useDwibahasa();
  const { alur: id } = ruteGambar.useParams();
  const daftar = useQuery(bacaan(['regulasi', 'dianut'], (signal) => api.GET('/api/regulasi', { signal })));
  const gambar = useQuery(
    bacaan(['regulasi', 'alur', id, 'gambar'], (signal) =>
      api.GET('/api/regulasi/alur/{id}', { params: { path: { id } }, parseAs: 'text', signal }),
    ),
  );
  if (gambar.error) throw gambar.error;
  const alur = daftar.data?.alur.find((satu) => satu.id === id);
  const nama = alur ? dwi(alur.nama) : t('gambar');
  return (
    <>
      <Kepala
        di={
          <>
            <Tautan ke={jalur.regulasi.daftarGambar()} size="sm">
              {t('gambar')}
            </Tautan>
            {alur && ` · ${alur.gambar}`}
          </>
        }
        judul={nama}
      />
      {gambar.isPending && <Skeleton height={360} radius="lg" />}
      {gambar.data && <GambarAlur nama={nama} xml={gambar.data} />}
    </>
  );
};
