import { sah, tolak } from '@lincah/domain/kernel';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { isPihak, pengamatBerkas, type SumberAlur } from '../../alur/index.ts';
import { baca, catatJejak, type Pelaku, pengamat, type Trx, tulis as tulisHttp } from '../../kernel/index.ts';
import { findPenugasan } from '../repository.ts';
import { masa, satuPerubahan, tulisan, usulPerubahan } from './bentuk.ts';
import { kitabPenugasan } from './kitab.ts';
import { masaLengkap, perubahanLengkap } from './masa-lengkap.ts';
import { findMasa, findPerubahan } from './repository.ts';
import { ruangMasa } from './ruang.ts';
import { lengkapiMasa } from './susun-perubahan.ts';
import { tulis } from './tulis.ts';
import { ubah } from './ubah.ts';

const TAG = ['penugasan'];
const satu = z.object({ id: z.uuid() });

/** The period of a running assignment: how far it is, changes of it, handover note and closing report. */
export const masaRoutes =
  (sumber: SumberAlur): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/penugasan/:id/masa',
      {
        schema: {
          tags: TAG,
          summary: 'Masa penugasan: sisa hari, perubahan, laporan akhir, dan apa yang dapat saya usulkan',
          params: satu,
          response: { 200: masa },
        },
      },
      (request) =>
        baca(request, async (trx, pelaku) => {
          const { id } = request.params;
          const penugasan = await findTerlihat(trx, pelaku, id);
          if (penugasan) await catatTilikan(trx, pelaku, id);
          return penugasan
            ? sah(await masaLengkap(trx, pelaku, penugasan, kitabPenugasan(sumber.kitab, pelaku, penugasan)))
            : TIDAK_ADA;
        }),
    );

    app.post(
      '/api/penugasan/:id/perubahan',
      {
        schema: {
          tags: TAG,
          summary: 'Usulkan perpanjangan, pengakhiran, atau penggantian; buka laporan akhir',
          params: satu,
          body: usulPerubahan,
          response: { 201: satu },
        },
      },
      async (request, reply) => {
        reply.code(201);
        return tulisHttp(request, reply, async (trx, pelaku) => {
          const penugasan = await findTerlihat(trx, pelaku, request.params.id, true);
          return penugasan ? ubah(trx, pelaku, penugasan, request.body, sumber) : TIDAK_ADA;
        });
      },
    );

    app.get(
      '/api/penugasan/perubahan/:id',
      {
        schema: {
          tags: TAG,
          summary: 'Satu perubahan atau laporan akhir penugasan',
          params: satu,
          response: { 200: satuPerubahan },
        },
      },
      (request) =>
        baca(request, async (trx, pelaku) => {
          const { id } = request.params;
          const terlihat = pelaku.hak.includes('auditor') || (await isPihak(trx, pelaku, id));
          if (!terlihat || !(await findPerubahan(trx, id))) return TIDAK_ADA;
          await catatTilikan(trx, pelaku, id);
          return sah(await perubahanLengkap(trx, pelaku, id, sumber.kitab));
        }),
    );

    app.post(
      '/api/penugasan/perubahan/:id/tulisan',
      {
        schema: {
          tags: TAG,
          summary: 'Kirim catatan serah terima atau laporan akhir',
          params: satu,
          body: tulisan,
          response: { 200: satu },
        },
      },
      (request, reply) =>
        tulisHttp(request, reply, (trx, pelaku) => {
          const ruang = { kamar: 'penugasan', ...ruangMasa(sumber.kitab) };
          return tulis(trx, pelaku, request.params.id, request.body, ruang, sumber);
        }),
    );
  };

const TIDAK_ADA = lengkapiMasa(tolak({ jenis: 'tidak-ada', kode: 'penugasan/tidak-ada' }));

/** Parties and auditors see an assignment; only its parties change it. */
const findTerlihat = async (trx: Trx, pelaku: Pelaku, id: string, mengubah = false) => {
  const siapa = mengubah ? pengamat(pelaku) : await pengamatBerkas(trx, pelaku, id);
  const terlihat = await findPenugasan(trx, id, { ...siapa, semua: siapa.semua && !mengubah });
  return terlihat && findMasa(trx, id, mengubah);
};

/** A look that only the right to see everything allows is on record. */
const catatTilikan = async (trx: Trx, pelaku: Pelaku, id: string): Promise<void> => {
  if (!pelaku.hak.includes('auditor') || (await isPihak(trx, pelaku, id))) return;
  await catatJejak(trx, pelaku, { perbuatan: 'penugasan.lihatPenugasan', kamar: 'penugasan', objek: id, rincian: {} });
};
