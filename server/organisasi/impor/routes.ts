import { createHash } from 'node:crypto';
import multipart from '@fastify/multipart';
import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { baca, catatJejak, kirim, type Pelaku, type RincianPenolakan, type Trx, tulis } from '../../kernel/index.ts';
import { bacaBuku } from './baca-buku.ts';
import { BATAS } from './batas.ts';
import { muatDiUtas } from './muat-di-utas.ts';
import type { BukuKerja } from './susunan.ts';
import { buatTemplat } from './templat.ts';
import type { DaftarTemuan } from './temuan.ts';
import { hitung, periksaTujuan, terapkanBuku } from './terapkan-buku.ts';

const dwibahasa = z.object({ id: z.string(), en: z.string() });
const bilangan = z.number().int();
const bentukLaporan = z.object({
  diterapkan: z.boolean(),
  jumlah: z
    .object({ unit: bilangan, posisi: bilangan, pegawai: bilangan, pemangku: bilangan, kedudukan: bilangan })
    .nullable(),
  /** Accounts of the sheet Akun; an import never makes accounts. */
  akunTidakDibuat: bilangan,
  temuan: z.object({
    jumlah: bilangan,
    butir: z
      .array(z.object({ lembar: z.string(), sel: z.string(), apa: dwibahasa, caraMembenahi: dwibahasa }))
      .readonly(),
  }),
  /** Why this agency cannot take the workbook, though the workbook is sound. */
  halangan: dwibahasa.nullable(),
});
type Laporan = z.output<typeof bentukLaporan>;

/**
 * GET …/impor/templat.xlsx: the blank workbook. POST /api/organisasi/impor (multipart, one file): `?uji=1` only reports;
 * else everything is applied or nothing.
 */
export const imporRoutes = (): FastifyPluginAsyncZod => async (app) => {
  if (!app.hasContentTypeParser('multipart/form-data'))
    await app.register(multipart, { limits: { fileSize: BATAS.berkasByte, files: 1, fields: 5, parts: 6 } });
  app.get(
    '/api/organisasi/impor/templat.xlsx',
    { schema: { tags: ['organisasi'], summary: 'Buku kerja kosong' } },
    async (request, reply) => {
      kirim(bolehImpor(request.pelaku));
      return reply
        .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
        .header('content-disposition', 'attachment; filename="buku-kerja-organisasi.xlsx"')
        .send(await buatTemplat());
    },
  );
  app.post(
    '/api/organisasi/impor',
    {
      bodyLimit: BATAS.berkasByte + 65_536,
      schema: {
        tags: ['organisasi'],
        summary: 'Impor buku kerja',
        consumes: ['multipart/form-data'],
        querystring: z.object({ uji: z.enum(['0', '1']).default('0') }),
        response: { 200: bentukLaporan },
      },
    },
    async (request, reply) => {
      kirim(bolehImpor(request.pelaku));
      const isi = kirim(await terimaBerkas(request));
      const buku = await bacaBuku(isi, muatDiUtas);
      if (request.query.uji === '1') return baca(request, (trx, pelaku) => uji(trx, pelaku, buku));
      if (!buku.sah) return kirim(tolak(bertemuan(buku.penolakan)));
      const sidik = createHash('sha256').update(isi).digest('hex');
      const { db, pelaku, method, url, headers } = request;
      return tulis({ db, pelaku, method, url, headers, body: sidik }, reply, (trx) =>
        terapkan(trx, pelaku, buku.nilai, sidik),
      );
    },
  );
};

const bolehImpor = ({ hak }: Pelaku): Hasil<true, RincianPenolakan> =>
  hak.includes('admin') || hak.includes('sdm')
    ? sah(true)
    : tolak({
        jenis: 'wewenang',
        kode: 'organisasi/impor-tanpa-hak',
        detail: {
          id: 'Impor hanya untuk petugas SDM atau administrator instansi. Hubungi pengelola akun instansi Anda.',
          en: 'Only HR officers or administrators of the agency may import. Contact the account administrator.',
        },
      });

const terimaBerkas = async (request: FastifyRequest): Promise<Hasil<Buffer, RincianPenolakan>> => {
  const berkas = request.isMultipart() ? await request.file() : undefined;
  if (berkas) return sah(await berkas.toBuffer());
  return tolak({
    jenis: 'aturan',
    kode: 'organisasi/impor-tanpa-berkas',
    detail: { id: 'Belum ada berkas. Pilih buku kerja .xlsx.', en: 'There is no file yet. Choose an .xlsx workbook.' },
  });
};

const uji = async (trx: Trx, pelaku: Pelaku, buku: Hasil<BukuKerja, DaftarTemuan>): Promise<Hasil<Laporan, never>> => {
  if (!buku.sah)
    return sah({ diterapkan: false, jumlah: null, akunTidakDibuat: 0, temuan: buku.penolakan, halangan: null });
  const halangan = await periksaTujuan(trx, pelaku.instansiId, buku.nilai);
  return sah({ ...laporan(buku.nilai, false), halangan: halangan?.detail ?? null });
};

const terapkan = async (
  trx: Trx,
  pelaku: Pelaku,
  buku: BukuKerja,
  sidik: string,
): Promise<Hasil<Laporan, RincianPenolakan>> => {
  const hasil = await terapkanBuku(trx, pelaku.instansiId, buku);
  if (!hasil.sah) return hasil;
  const { jumlah } = hasil.nilai;
  await catatJejak(trx, pelaku, {
    perbuatan: 'organisasi.imporBuku',
    kamar: 'organisasi',
    objek: pelaku.instansiId,
    rincian: { jumlah, sidik },
  });
  return sah(laporan(buku, true));
};

const laporan = (buku: BukuKerja, diterapkan: boolean): Laporan => ({
  diterapkan,
  jumlah: hitung(buku),
  akunTidakDibuat: buku.akun.length,
  temuan: { jumlah: 0, butir: [] },
  halangan: null,
});

const bertemuan = ({ jumlah, butir }: DaftarTemuan): RincianPenolakan => ({
  jenis: 'aturan',
  kode: 'organisasi/impor-bertemuan',
  detail: {
    id: `Buku kerja memuat ${jumlah} temuan, sehingga tidak ada yang diterapkan.`,
    en: `The workbook has ${jumlah} findings, so nothing was applied.`,
  },
  jalanKeluar: {
    id: 'Benahi sel yang disebut, lalu unggah lagi. Uji dahulu tanpa menerapkan bila ragu.',
    en: 'Mend the cells named, then upload again. Try it without applying when in doubt.',
  },
  pelanggaran: butir,
});
