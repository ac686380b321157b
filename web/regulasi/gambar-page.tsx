import { Group, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, bacaan, jalur, Kepala, Tautan, terisi, useBahasa, useDwibahasa, useTeks } from '../kernel/index.ts';
import { teksRegulasi } from './bahasa.ts';
import { GambarAlur } from './gambar-alur.tsx';
import { ruteGambar } from './rute.ts';
import { sebutGambar } from './sebut-gambar.ts';
import { TandaAsal } from './tanda-asal.tsx';

/** One procedure of a regulation as its figure; the address may light one step. */
export const GambarPage = () => {
  const t = useTeks(teksRegulasi);
  const dwi = useDwibahasa();
  const { bahasa } = useBahasa();
  const { alur: id } = ruteGambar.useParams();
  const { langkah, peraturan } = ruteGambar.useSearch();
  const query = terisi({ peraturan }) as { peraturan?: string };
  const daftar = useQuery(
    bacaan(['regulasi', 'gambar', { cari: id, ...query }], (signal) =>
      api.GET('/api/regulasi/gambar', { params: { query: { ...query, cari: id, batas: 200 } }, signal }),
    ),
  );
  const gambar = useQuery(
    bacaan(['regulasi', 'alur', id, 'gambar', query], (signal) =>
      api.GET('/api/regulasi/alur/{id}', { params: { path: { id }, query }, parseAs: 'text', signal }),
    ),
  );
  if (gambar.error) throw gambar.error;
  const alur = daftar.data?.butir.find((satu) => satu.id === id);
  const nama = alur ? dwi(alur.nama) : t('gambar');
  return (
    <>
      <Kepala
        di={
          <>
            <Tautan ke={jalur.regulasi.daftarGambar(peraturan)} size="sm">
              {t('gambar')}
            </Tautan>
            {alur?.gambar && ` · ${sebutGambar(alur.gambar, bahasa)}`}
          </>
        }
        judul={nama}
      />
      {alur && (
        <Group mb="md">
          <TandaAsal berhari keSemula={(p) => jalur.regulasi.gambar(id, { peraturan: p })} tanda={alur.tanda} />
        </Group>
      )}
      {gambar.isPending && <Skeleton height={360} radius="lg" />}
      {gambar.data && <GambarAlur nama={nama} token={langkah ? [langkah] : []} xml={gambar.data as string} />}
    </>
  );
};
