import type { FastifyInstance } from 'fastify';
import { ruteAkunContoh } from './akun-contoh.ts';
import { jadwalkan as jadwalkanAlur, routes as ruteAlur, type SetelanAlur } from './alur/index.ts';
import { type BasisDataTerbuka, buatApp, type Jadwalkan, type Konfigurasi } from './kernel/index.ts';
import {
  type BahanCetak,
  bukaPencetak,
  gambarHalaman,
  jadwalkanCetak,
  routes as ruteNaskah,
  templatUntuk,
} from './naskah/index.ts';
import { imporRoutes } from './organisasi/impor/index.ts';
import { KUERI_POSISI_DIPANGKU, routes as ruteOrganisasi } from './organisasi/index.ts';
import { ruangPenugasan, routes as rutePenugasan } from './penugasan/index.ts';
import { peraturanSesi } from './peraturan.ts';
import { kueriAdopsi, type Pustaka, routes as ruteRegulasi } from './regulasi/index.ts';

export type Bahan = {
  readonly basis: BasisDataTerbuka;
  readonly konfigurasi: Konfigurasi;
  readonly jam: () => Date;
  readonly pustaka: Pustaka;
  /** Folder of the built screen; absent: API only. */
  readonly folderWeb?: string;
};
export type Rakitan = { readonly app: FastifyInstance; readonly jadwal: readonly Jadwalkan[] };

/** Who the person $1 is on day $2: name, offices, the regulation the agency follows. One jsonb for the session. */
const KUERI_ORANG = `
  select jsonb_build_object(
    'nama', g.nama,
    'posisi', coalesce((select jsonb_agg(to_jsonb(x)) from (${KUERI_POSISI_DIPANGKU}) x), '[]'::jsonb),
    'peraturan', coalesce((${kueriAdopsi('$2')}), ''))
  from organisasi.pegawai g where g.id = $1`;

/** All rooms wired with plain arguments: the whole program, ready to listen or to be injected. */
export const rakit = async (bahan: Bahan): Promise<Rakitan> => {
  const { basis, konfigurasi, jam, pustaka } = bahan;
  const alur: SetelanAlur = { sumber: pustaka, ruang: { penugasan: ruangPenugasan(pustaka.kitab) } };
  const pencetak = bukaPencetak();
  const alamatDasar = konfigurasi.BASE_URL ?? `http://${konfigurasi.HOST}:${konfigurasi.PORT}`;
  const cetak: BahanCetak = { percetakan: { pencetak, alamatDasar }, kitab: pustaka.kitab };

  const app = await buatApp({
    ...bahan,
    kueriOrang: KUERI_ORANG,
    peraturanSesi: ({ peraturan }) => peraturanSesi(pustaka, peraturan),
    rute: [
      ruteRegulasi(pustaka),
      ruteOrganisasi(),
      imporRoutes(),
      ruteAlur(alur),
      ruteNaskah(cetak),
      rutePenugasan({
        sumber: pustaka,
        gambar: (naskah) => gambarHalaman(cetak.percetakan, naskah, templatUntuk(cetak, naskah)),
      }),
      ...(konfigurasi.DEMO ? [ruteAkunContoh(bahan)] : []),
    ],
  });
  app.addHook('onClose', async () => pencetak.tutup());
  const gagalCetak = (surat: string, err: unknown) =>
    app.log.error({ err, kamar: 'naskah', surat }, 'surat gagal dicetak');
  return { app, jadwal: [jadwalkanAlur(basis.db, jam, alur, app.log), jadwalkanCetak(basis.db, cetak, gagalCetak)] };
};
