import { tolak } from '@lincah/domain/kernel';
import type { Naskah } from '@lincah/domain/naskah';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { pengamatBerkas, ruteAjuan, type SetelanAjuan, type SumberAlur } from '../alur/index.ts';
import { baca, isianTanggal, type Pelaku, ruteDaftar, ruteKonsep, type Trx } from '../kernel/index.ts';
import { bahanUntuk } from './bahan.ts';
import { bahanUsul, daftarUsul, pemeriksaan, saringan, satuUsul, usul } from './bentuk.ts';
import { KOLOM_EKSPOR } from './kolom-ekspor.ts';
import { konsepUsul } from './konsep.ts';
import { laporanRoutes } from './laporan/routes.ts';
import { perbaikiUsul } from './perbaiki-usul.ts';
import { periksaUsul } from './periksa.ts';
import { konsepSurat } from './pratinjau.ts';
import { findUsulLengkap, listUsul } from './repository.ts';
import { lengkapi, type Usul } from './susun-usul.ts';
import { usulkan } from './usulkan.ts';

/** Proposals of kedudukan, their register, reports of a wrong superior. Decisions go through the flow room. */
export const routes =
  (setelan: SetelanAjuan<Naskah>): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(ruteKonsep(konsepUsul));
    await app.register(laporanRoutes);
    await app.register(ruteAjuan(USUL, setelan));
    await app.register(ruteDaftar(REGISTER));

    app.get(
      '/api/kedudukan/bahan',
      {
        schema: {
          tags: ['kedudukan'],
          summary: 'Bahan usul kedudukan sebuah unit: pegawai, calon atasan, rentang kendali',
          querystring: z.object({ unit: z.uuid(), sejak: isianTanggal.optional() }),
          response: { 200: bahanUsul },
        },
      },
      (request) =>
        baca(request, (trx, pelaku) => {
          const { unit, sejak = pelaku.hariIni } = request.query;
          return bahanUntuk(trx, pelaku, setelan.sumber.kitab(pelaku.peraturan), unit, sejak);
        }),
    );
  };

const USUL = {
  kamar: 'kedudukan',
  ringkasan: {
    periksa: 'Periksa usul tanpa menyimpan',
    pratinjau: 'Pratinjau surat usul',
    kirim: 'Usulkan kedudukan, atau perbaiki usul yang dikembalikan dan kirim lagi',
  },
  isian: usul,
  pemeriksaan,
  periksa: periksaUsul,
  konsepSurat,
  kirim: (trx: Trx, pelaku: Pelaku, { tindakan, ...isi }: Usul, sumber: SumberAlur) =>
    tindakan ? perbaikiUsul(trx, pelaku, isi, tindakan, sumber) : usulkan(trx, pelaku, isi, sumber),
};

const REGISTER = {
  kamar: 'kedudukan',
  ringkasan: {
    daftar: 'Daftar usul kedudukan',
    ekspor: 'Unduh daftar usul kedudukan (CSV atau XLSX)',
    satu: 'Satu usul kedudukan',
  },
  saringan,
  daftar: daftarUsul,
  satu: satuUsul,
  kolom: KOLOM_EKSPOR,
  list: listUsul,
  find: findUsulLengkap,
  pengamatSatu: pengamatBerkas,
  tidakAda: lengkapi(tolak({ jenis: 'tidak-ada', kode: 'kedudukan/tidak-ada' })).penolakan,
  tilikan: 'kedudukan.lihatUsul',
};
