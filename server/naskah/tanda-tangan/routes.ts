import { randomUUID } from 'node:crypto';
import multipart from '@fastify/multipart';
import { sah } from '@lincah/domain/kernel';
import { bolehTandaBasah, bolehTandaTangan, jelaskanGalatPenanda, jelaskanTandaTangan } from '@lincah/domain/naskah';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  baca,
  type Kunci,
  kirim,
  kueriHalaman,
  type Pelaku,
  type Pemindai,
  potongHalaman,
  tanpaPemindai,
} from '../../kernel/index.ts';
import type { BahanCetak } from '../cetak-surat.ts';
import { terimaAman, terimaBerkas, tulisSebagai } from '../terima-berkas.ts';
import type { AntreanTanda } from './antrean.ts';
import { daftarMenunggu, mintaTandaTangan, setelanBaru, setelanTanda } from './bentuk.ts';
import { caraBersama, mintaTanda, toCalon } from './minta.ts';
import { PINDAIAN_MAKS, terimaPindaian } from './pindaian.ts';
import { countMenunggu, listMenunggu, type TandaSurat } from './repository.ts';
import { aturTanda, findSetelan, simpanSertifikat } from './setelan.ts';

const TAG = ['naskah'];
const SERTIFIKAT_MAKS = 256 * 1024;

export type BahanTanda = {
  readonly kitab: BahanCetak['kitab'];
  readonly antrean: AntreanTanda;
  readonly kunci: Kunci | null;
  /** Looks at scans before they are stored; absent: nobody does. */
  readonly pindai?: Pemindai;
  /** The signed-in person's own password once more; throws the refusal. */
  pastikanSandi(request: FastifyRequest, sandi: string): Promise<void>;
};

/** What waits for my signature, signing, the scan of a paper, and how the agency signs. */
export const tandaRoutes =
  ({ kitab, antrean, kunci, pindai = tanpaPemindai, pastikanSandi }: BahanTanda): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(multipart, { limits: { fileSize: PINDAIAN_MAKS, files: 1, fields: 2, parts: 3 } });

    app.get(
      '/api/naskah/tanda-tangan',
      {
        schema: {
          tags: TAG,
          summary: 'Surat yang menunggu tanda tangan saya',
          querystring: kueriHalaman.pick({ kursor: true, batas: true }),
          response: { 200: daftarMenunggu },
        },
      },
      (request) =>
        baca(request, async (trx, pelaku) => {
          const baris = await listMenunggu(trx, pelaku, request.query);
          const jumlah = await countMenunggu(trx, pelaku);
          const halaman = potongHalaman(
            baris,
            request.query.batas,
            (s) => toMenunggu(s, pelaku, kitab),
            (s) => [s.dibuat_pada.toISOString(), s.id],
          );
          return sah({ ...halaman, jumlah });
        }),
    );

    app.post(
      '/api/naskah/tanda-tangan',
      {
        schema: {
          tags: TAG,
          summary: 'Tanda tangani surat',
          body: mintaTandaTangan,
          response: { 202: z.object({ antre: z.number().int() }) },
        },
      },
      async (request, reply) => {
        const { surat, sandi } = request.body;
        const cara = await baca(request, (trx, pelaku) => caraBersama(trx, pelaku, surat));
        if (cara === 'sertifikat') await pastikanSandi(request, sandi);
        let angkatan: string | undefined;
        reply.code(202);
        // the passphrase has no part in the fingerprint that is kept of a request
        const hasil = await tulisSebagai(request, reply, { surat }, async (trx, pelaku) => {
          angkatan = randomUUID();
          return mintaTanda(trx, pelaku, surat, angkatan);
        });
        const { instansiId, akunId, pegawaiId } = request.pelaku;
        if (angkatan) antrean.titipkan(angkatan, { instansiId, akunId, pegawaiId, sandi });
        return hasil;
      },
    );

    app.post(
      '/api/naskah/:id/pindaian',
      {
        bodyLimit: PINDAIAN_MAKS + 65_536,
        schema: {
          tags: TAG,
          summary: 'Unggah pindaian surat yang ditandatangani basah',
          consumes: ['multipart/form-data'],
          params: z.object({ id: z.uuid() }),
          response: { 201: z.object({ sidik: z.string() }) },
        },
      },
      async (request, reply) => {
        const isi = await terimaAman(request, pindai);
        reply.code(201);
        return tulisSebagai(request, reply, isi, (trx, pelaku) => terimaPindaian(trx, pelaku, request.params.id, isi));
      },
    );

    app.get(
      '/api/naskah/tanda-tangan/setelan',
      {
        config: { hak: 'admin' },
        schema: { tags: TAG, summary: 'Cara instansi menandatangani surat', response: { 200: setelanTanda } },
      },
      (request) => baca(request, async (trx) => sah(await findSetelan(trx))),
    );

    app.put(
      '/api/naskah/tanda-tangan/setelan',
      {
        config: { hak: 'admin' },
        schema: {
          tags: TAG,
          summary: 'Atur cara menandatangani surat',
          body: setelanBaru,
          response: { 200: setelanTanda },
        },
      },
      (request, reply) => {
        const { bsre, ...isi } = request.body;
        const tanpaRahasia = { ...isi, ...(bsre && { bsre: { ...bsre, rahasia: Boolean(bsre.rahasia) } }) };
        return tulisSebagai(request, reply, tanpaRahasia, (trx, pelaku) => aturTanda(trx, pelaku, request.body, kunci));
      },
    );

    app.post(
      '/api/naskah/tanda-tangan/sertifikat',
      {
        config: { hak: 'admin' },
        bodyLimit: SERTIFIKAT_MAKS + 65_536,
        schema: {
          tags: TAG,
          summary: 'Unggah sertifikat instansi (PKCS#12)',
          consumes: ['multipart/form-data'],
          response: { 200: setelanTanda },
        },
      },
      async (request, reply) => {
        const { isi, sandi } = kirim(await terimaBerkas(request));
        return tulisSebagai(request, reply, isi, (trx, pelaku) =>
          simpanSertifikat(trx, pelaku, isi.subarray(0, SERTIFIKAT_MAKS), sandi, kunci),
        );
      },
    );
  };

const toMenunggu = (s: TandaSurat, pelaku: Pelaku, kitab: BahanCetak['kitab']) => {
  const izin = s.cara === 'basah' ? bolehTandaBasah(s, toCalon(pelaku)) : bolehTandaTangan(s, toCalon(pelaku));
  const { id, berkas, nomor, tanggal, hal, perihal, cara, keadaan, jabatan, nama } = s;
  return {
    id,
    berkas,
    nomor,
    tanggal,
    hal,
    perihal,
    cara,
    keadaan,
    namaJenis: kitab(s.peraturan).naskah[s.jenis]?.nama ?? { id: s.jenis, en: s.jenis },
    penandaTangan: { jabatan, nama },
    galat: s.galat === null ? null : jelaskanGalatPenanda(s.galat),
    halangan: izin.sah ? null : jelaskanTandaTangan(izin.penolakan).detail,
  };
};
