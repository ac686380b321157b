import type { Kitab } from '@lincah/domain/regulasi';
import type { FastifyInstance } from 'fastify';
import { ruteAkunContoh } from './akun-contoh.ts';
import {
  type BasisDataTerbuka,
  buatApp,
  type Jadwalkan,
  type Konfigurasi,
  type PeraturanSesi,
} from './kernel/index.ts';
import { KUERI_POSISI_DIPANGKU, routes as ruteOrganisasi } from './organisasi/index.ts';

export type Bahan = {
  readonly basis: BasisDataTerbuka;
  readonly konfigurasi: Konfigurasi;
  readonly jam: () => Date;
  /** The regulations by id. */
  readonly kitab: ReadonlyMap<string, Kitab>;
  readonly folderWeb?: string;
};
export type Rakitan = { readonly app: FastifyInstance; readonly jadwal: readonly Jadwalkan[] };

/** Who the person $1 is on day $2: name, offices, the regulation the agency follows. One jsonb for the session. */
const KUERI_ORANG = `
  select jsonb_build_object(
    'nama', g.nama,
    'posisi', coalesce((select jsonb_agg(to_jsonb(x)) from (${KUERI_POSISI_DIPANGKU}) x), '[]'::jsonb),
    'peraturan', '')
  from organisasi.pegawai g where g.id = $1`;

/** All rooms wired with plain arguments: the whole program, ready to listen or to be injected. */
export const rakit = async (bahan: Bahan): Promise<Rakitan> => {
  const { konfigurasi, kitab } = bahan;
  const rute = [ruteOrganisasi(), ...(konfigurasi.DEMO ? [ruteAkunContoh(bahan)] : [])];
  const app = await buatApp({
    ...bahan,
    kueriOrang: KUERI_ORANG,
    peraturanSesi: ({ peraturan }) => peraturanSesi(kitab, peraturan),
    rute,
  });
  return { app, jadwal: [] };
};

const BELUM_MENGANUT = { id: 'Belum menganut peraturan', en: 'No regulation adopted' };

const peraturanSesi = (kitab: ReadonlyMap<string, Kitab>, id: string): PeraturanSesi => {
  const dianut = kitab.get(id);
  return { peraturan: { id, judul: dianut?.judul ?? BELUM_MENGANUT }, istilah: dianut?.istilah ?? {} };
};
