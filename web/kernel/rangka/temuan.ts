import { useQuery } from '@tanstack/react-query';
import { api } from '../api.ts';
import { jalur } from '../jalur.ts';
import { bacaan } from '../kueri.ts';

export type Temuan = {
  readonly id: string;
  readonly jenis: 'halaman' | 'pegawai' | 'berkas';
  readonly judul: string;
  readonly rinci: string;
  readonly ke: string;
};

const BATAS = 6;

/** People and dossiers that match, once two letters are typed. */
export const useTemuan = (cari: string): { readonly temuan: readonly Temuan[]; readonly mencari: boolean } => {
  const enabled = cari.length >= 2;
  const query = { cari, batas: BATAS };
  const pegawai = useQuery({
    ...bacaan(['organisasi', 'pegawai', 'temuan', cari], (signal) =>
      api.GET('/api/organisasi/pegawai', { params: { query }, signal }),
    ),
    enabled,
  });
  const menunggu = useQuery({
    ...bacaan(['alur', 'tindakan', 'temuan', cari], (signal) =>
      api.GET('/api/alur/tindakan', { params: { query }, signal }),
    ),
    enabled,
  });
  const berjalan = useQuery({
    ...bacaan(['alur', 'berjalan', 'temuan', cari], (signal) =>
      api.GET('/api/alur/berjalan', { params: { query }, signal }),
    ),
    enabled,
  });
  const berkas = new Map(
    [
      ...(menunggu.data?.butir.map((b) => ({ id: b.berkas, kamar: b.kamar, judul: b.perihal })) ?? []),
      ...(berjalan.data?.butir.map((b) => ({ id: b.id, kamar: b.kamar, judul: b.perihal })) ?? []),
    ].map((b): [string, Temuan] => [
      b.id,
      { id: b.id, jenis: 'berkas', judul: b.judul, rinci: '', ke: jalur.berkas(b.kamar, b.id) },
    ]),
  );
  const orang = pegawai.data?.butir.map(
    (p): Temuan => ({
      id: p.id,
      jenis: 'pegawai',
      judul: p.nama,
      rinci: p.posisi?.nama ?? '',
      ke: jalur.organisasi.pegawai(p.id),
    }),
  );
  return {
    temuan: [...(orang ?? []), ...berkas.values()],
    mencari: pegawai.isFetching || menunggu.isFetching || berjalan.isFetching,
  };
};
