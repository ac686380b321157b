import { sah } from '@lincah/domain/kernel';
import type { Naskah } from '@lincah/domain/naskah';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { pengamatBerkas, ruteAjuan, type SetelanAjuan } from '../alur/index.ts';
import { baca, ruteDaftar, ruteKonsep } from '../kernel/index.ts';
import { ajukan } from './ajukan.ts';
import { daftarPenugasan, jabatanPengaju, pemeriksaan, penugasan, permohonan, saringan } from './bentuk.ts';
import { jabatanSaya } from './jabatan-saya.ts';
import { KOLOM_EKSPOR } from './kolom-ekspor.ts';
import { masaRoutes } from './masa/index.ts';
import { rutePapan } from './papan/routes.ts';
import { periksaPermohonan } from './periksa.ts';
import { konsepSurat } from './pratinjau.ts';
import { findPenugasan, listPenugasan } from './repository.ts';
import { saranRoutes } from './saran/routes.ts';

/** Requests, the register and one assignment. Decisions on it go through the flow room. */
export const routes =
  (setelan: SetelanAjuan<Naskah>): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(ruteKonsep({ kamar: 'penugasan' }));
    await app.register(rutePapan(setelan));
    await app.register(ruteAjuan(PERMOHONAN, setelan));
    await app.register(ruteDaftar(REGISTER));
    await app.register(saranRoutes(setelan));
    await app.register(masaRoutes(setelan.sumber));

    app.get(
      '/api/penugasan/jabatan',
      {
        schema: {
          tags: ['penugasan'],
          summary: 'Jabatan saya dan cara penugasan yang terbuka baginya',
          response: { 200: z.object({ butir: z.array(jabatanPengaju) }) },
        },
      },
      (request) =>
        baca(request, async (trx, pelaku) =>
          sah({ butir: await jabatanSaya(trx, pelaku, setelan.sumber.kitab(pelaku.peraturan)) }),
        ),
    );
  };

const PERMOHONAN = {
  kamar: 'penugasan',
  ringkasan: {
    periksa: 'Periksa permohonan tanpa menyimpan',
    pratinjau: 'Pratinjau surat pertama',
    kirim: 'Ajukan permohonan atau tetapkan penugasan',
  },
  isian: permohonan,
  pemeriksaan,
  periksa: periksaPermohonan,
  konsepSurat,
  kirim: ajukan,
};

const REGISTER = {
  kamar: 'penugasan',
  ringkasan: {
    daftar: 'Daftar penugasan',
    ekspor: 'Unduh daftar penugasan (CSV atau XLSX)',
    satu: 'Satu penugasan',
  },
  saringan,
  daftar: daftarPenugasan,
  satu: penugasan,
  kolom: KOLOM_EKSPOR,
  list: listPenugasan,
  find: findPenugasan,
  pengamatSatu: pengamatBerkas,
  tidakAda: { jenis: 'tidak-ada', kode: 'penugasan/tidak-ada' },
  tilikan: 'penugasan.lihatPenugasan',
} as const;
