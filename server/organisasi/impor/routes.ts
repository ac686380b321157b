import { createHash } from 'node:crypto';
import multipart from '@fastify/multipart';
import { type Hasil, sah, type Tanggal, tolak } from '@lincah/domain/kernel';
import { type LembarImpor, rapikanJudul } from '@lincah/domain/organisasi';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { sql } from 'kysely';
import { z } from 'zod';
import {
  BATAS_HALAMAN,
  baca,
  bacaSemua,
  catatJejak,
  eksporTabel,
  halamanDari,
  kirim,
  kirimBerkas,
  kueriEkspor,
  type Pelaku,
  type Pemindai,
  periksaVirus,
  type RincianPenolakan,
  type Trx,
  tanpaPemindai,
  tulis,
} from '../../kernel/index.ts';
import { BATAS } from './batas.ts';
import {
  badanData,
  badanJudul,
  bentukBeda,
  bentukImpor,
  bentukPergantungan,
  kueriBeda,
  kueriBerkas,
  paramId,
  toBeda,
  toImpor,
} from './bentuk-impor.ts';
import type { SumberImpor } from './berkas-impor.ts';
import {
  findImpor,
  type Impor,
  insertImpor,
  kunciImporInstansi,
  listBeda,
  listImpor,
  ubahImpor,
} from './catatan-impor.ts';
import { eksporSusunan } from './ekspor-susunan.ts';
import { siapkanImpor, terapkanImpor, urungkanImpor } from './jalankan-impor.ts';
import { buatKerjaLatar } from './kerja-latar.ts';
import { kolomBeda } from './kolom-beda.ts';
import {
  BERGANTUNG,
  BUKAN_TERAKHIR,
  hariLewat,
  SIBUK,
  SUDAH_BERUBAH,
  SUDAH_DITERAPKAN,
  TANPA_BARIS,
  TANPA_BERKAS,
  TANPA_HAK,
  TIDAK_ADA,
} from './penolakan-impor.ts';
import { buatTemplat } from './templat.ts';
import { listPergantungan } from './urungkan-impor.ts';

const tags = ['organisasi'];
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Sheets whose rows show a person with the NIP in full. */
const BERISI_ORANG: ReadonlySet<string> = new Set(['Pegawai', 'Pemangku']);
const BARIS_EKSPOR = { csv: 400_000, xlsx: 100_000 } as const;

export type BahanImpor = {
  /** SQL of the composition root for `listPergantungan`; empty: no other room stands on the structure. */
  readonly kueriKamarLain: string;
  /** Looks at workbooks before they are read; absent: nobody does. */
  readonly pindai?: Pemindai;
};

/** Import and exchange of the structure: prepare (nothing changes), look, apply, take back; the structure as a workbook. */
export const imporRoutes =
  ({ kueriKamarLain, pindai = tanpaPemindai }: BahanImpor = { kueriKamarLain: '' }): FastifyPluginAsyncZod =>
  async (app) => {
    if (!app.hasContentTypeParser('multipart/form-data'))
      await app.register(multipart, { limits: { fileSize: BATAS.berkasByte, files: 1, fields: 5, parts: 6 } });
    const latar = buatKerjaLatar(kueriKamarLain);
    app.addHook('onClose', async () => void (await latar.selesai()));
    app.addHook('onRequest', async (request) => void kirim(bolehImpor(request.pelaku)));
    const bentuk = (impor: Impor) => toImpor(impor, latar.maju(impor.id));

    /** Notes the import and begins to prepare it. */
    const mulai = async (request: FastifyRequest, reply: FastifyReply, kiriman: Kiriman) => {
      reply.code(201);
      const { db, pelaku, method, url, headers, log } = request;
      const sidik = createHash('sha256').update(kiriman.isi).digest('hex');
      let baru: Impor | undefined;
      const jawab = await tulis({ db, pelaku, method, url, headers, body: sidik }, reply, async (trx) => {
        const berlaku = (kiriman.berlaku ?? pelaku.hariIni) as Tanggal;
        const halangan = await periksaHari(trx, berlaku);
        if (halangan) return tolak(halangan);
        const hilang = Object.fromEntries(kiriman.akhiri.map((l) => [l, 'akhiri' as const]));
        baru = await insertImpor(trx, pelaku, { sumber: kiriman.sumber, sidik, berlaku, hilang });
        if (!baru) return tolak(SIBUK);
        await catat(trx, pelaku, 'organisasi.siapkanImpor', baru.id, { sidik, berlaku, sumber: kiriman.sumber });
        return sah(bentuk(baru));
      });
      const impor = baru;
      if (impor)
        latar.mulai(impor.id, { db, pelaku, log }, 'gagal', (bahan) => siapkanImpor(bahan, impor, kiriman.isi));
      return jawab;
    };

    app.get(
      '/api/organisasi/impor/templat.xlsx',
      { schema: { tags, summary: 'Buku kerja kosong' } },
      async (_, reply) => sebagaiXlsx(reply, 'buku-kerja-organisasi').send(await buatTemplat()),
    );

    app.get(
      '/api/organisasi/impor/struktur.xlsx',
      { schema: { tags, summary: 'Seluruh struktur sebagai buku kerja yang dapat diimpor lagi' } },
      async (request, reply) => {
        const { db, pelaku } = request;
        await baca(request, async (trx) => {
          await catat(trx, pelaku, 'organisasi.eksporStruktur', pelaku.instansiId, { pada: pelaku.hariIni });
          return sah(null);
        });
        return sebagaiXlsx(reply, `struktur-${pelaku.hariIni}`).send(
          eksporSusunan(db, pelaku.instansiId, pelaku.hariIni),
        );
      },
    );

    app.get(
      '/api/organisasi/impor',
      { schema: { tags, summary: 'Impor yang pernah dilakukan', response: { 200: z.array(bentukImpor) } } },
      (request) => baca(request, async (trx) => sah((await listImpor(trx)).map(bentuk))),
    );

    app.post(
      '/api/organisasi/impor',
      {
        bodyLimit: BATAS.berkasByte + 65_536,
        schema: {
          tags,
          summary: 'Siapkan impor dari berkas (XLSX atau CSV); belum ada yang berubah',
          consumes: ['multipart/form-data'],
          querystring: kueriBerkas,
          response: { 201: bentukImpor },
        },
      },
      async (request, reply) => {
        const { isi, sumber } = kirim(await terimaBerkas(request));
        kirim(await periksaVirus(pindai, isi));
        return mulai(request, reply, { ...request.query, isi, sumber });
      },
    );

    app.post(
      '/api/organisasi/impor/data',
      {
        bodyLimit: BATAS.berkasByte,
        schema: {
          tags,
          summary: 'Siapkan impor dari baris JSON; pemeriksaannya sama dengan berkas',
          body: badanData,
          response: { 201: bentukImpor },
        },
      },
      (request, reply) => {
        const { lembar, ...lain } = request.body;
        if (Object.keys(lembar).length === 0) return kirim<never>(tolak(TANPA_BARIS));
        return mulai(request, reply, { ...lain, sumber: 'json', isi: Buffer.from(JSON.stringify(lembar)) });
      },
    );

    app.put(
      '/api/organisasi/impor/judul',
      {
        schema: {
          tags,
          summary: 'Ingat arti judul kolom berkas instansi',
          body: badanJudul,
          response: { 204: z.undefined() },
        },
      },
      (request, reply) =>
        tulis(request, reply, async (trx, pelaku) => {
          for (const { lembar, judul, bidang } of request.body.judul)
            await sql`insert into organisasi.impor_judul (instansi_id, lembar, judul, bidang)
              values (${pelaku.instansiId}, ${lembar}, ${rapikanJudul(judul)}, ${bidang})
              on conflict (instansi_id, lembar, judul) do update set bidang = excluded.bidang`.execute(trx);
          const { judul } = request.body;
          await catat(trx, pelaku, 'organisasi.ingatJudulImpor', pelaku.instansiId, { judul });
          return sah(undefined);
        }),
    );

    app.get(
      '/api/organisasi/impor/:id',
      { schema: { tags, summary: 'Satu impor', params: paramId, response: { 200: bentukImpor } } },
      (request) =>
        baca(request, async (trx) => {
          const ada = await findImpor(trx, request.params.id);
          return ada ? sah(bentuk(ada)) : tolak(TIDAK_ADA);
        }),
    );

    app.get(
      '/api/organisasi/impor/:id/beda',
      {
        schema: {
          tags,
          summary: 'Perbedaan sebuah impor',
          params: paramId,
          querystring: kueriBeda,
          response: { 200: halamanDari(bentukBeda) },
        },
      },
      (request) =>
        baca(request, async (trx, pelaku) => {
          const { id } = request.params;
          if (!(await findImpor(trx, id))) return tolak(TIDAK_ADA);
          const { butir, kursor } = await listBeda(trx, id, request.query);
          const orang = butir.filter((b) => BERISI_ORANG.has(b.lembar)).length;
          if (orang > 0) await catat(trx, pelaku, 'organisasi.lihatBedaImpor', id, { jumlah: orang });
          return sah({ butir: butir.map(toBeda), kursor });
        }),
    );

    app.get(
      '/api/organisasi/impor/:id/ekspor',
      {
        schema: {
          tags,
          summary: 'Unduh perbedaan (CSV atau XLSX)',
          params: paramId,
          querystring: kueriEkspor(kueriBeda),
        },
      },
      async (request, reply) => {
        const { format, ...saring } = request.query;
        const baris = await baca(request, async (trx, pelaku) => {
          if (!(await findImpor(trx, request.params.id))) return tolak(TIDAK_ADA);
          const semua = await bacaSemua(
            (kursor) => listBeda(trx, request.params.id, { ...saring, kursor, batas: BATAS_HALAMAN * 10 }),
            BARIS_EKSPOR[format],
          );
          await catat(trx, pelaku, 'organisasi.eksporImpor', request.params.id, { format, jumlah: semua.length });
          return sah(semua);
        });
        const berkas = await eksporTabel(format, 'perbedaan-impor', kolomBeda(request.pelaku.bahasa), baris);
        return kirimBerkas(reply, berkas);
      },
    );

    app.post(
      '/api/organisasi/impor/:id/terapkan',
      {
        schema: {
          tags,
          summary: 'Terapkan impor yang sudah disiapkan',
          params: paramId,
          response: { 202: bentukImpor },
        },
      },
      async (request, reply) => {
        const { id } = request.params;
        reply.code(202);
        let kerja = false;
        const jawab = await tulis(request, reply, async (trx, pelaku) => {
          const ada = await siapDiterapkan(trx, pelaku, id);
          if (!ada.sah) return ada;
          await ubahImpor(trx, id, { langkah: 'menerapkan' });
          kerja = true;
          return sah(bentuk({ ...ada.nilai, langkah: 'menerapkan' }));
        });
        if (kerja) latar.mulai(id, request, 'gagal', (bahan) => terapkanImpor(bahan, id));
        return jawab;
      },
    );

    app.get(
      '/api/organisasi/impor/:id/pergantungan',
      {
        schema: {
          tags,
          summary: 'Apa yang bergantung pada impor yang sudah diterapkan',
          params: paramId,
          response: { 200: bentukPergantungan },
        },
      },
      (request) =>
        baca(request, async (trx) => {
          const ada = await findImpor(trx, request.params.id);
          if (!ada) return tolak(TIDAK_ADA);
          const daftar = ada.keadaan === 'diterapkan' ? await listPergantungan(trx, ada, kueriKamarLain) : [];
          const terakhir = await masihTerakhir(trx, ada);
          return sah({ boleh: ada.keadaan === 'diterapkan' && terakhir && daftar.length === 0, daftar });
        }),
    );

    app.post(
      '/api/organisasi/impor/:id/urungkan',
      {
        schema: {
          tags,
          summary: 'Batalkan impor yang sudah diterapkan',
          params: paramId,
          body: z.strictObject({ alasan: z.string().trim().min(1).max(2000) }),
          response: { 202: bentukImpor },
        },
      },
      async (request, reply) => {
        const { id } = request.params;
        reply.code(202);
        let kerja = false;
        const jawab = await tulis(request, reply, async (trx, pelaku) => {
          const ada = await siapDiurungkan(trx, pelaku, id, kueriKamarLain);
          if (!ada.sah) return ada;
          await ubahImpor(trx, id, { langkah: 'mengurungkan' });
          kerja = true;
          return sah(bentuk({ ...ada.nilai, langkah: 'mengurungkan' }));
        });
        if (kerja) latar.mulai(id, request, 'diterapkan', (bahan) => urungkanImpor(bahan, id, request.body.alasan));
        return jawab;
      },
    );
  };

type SiapAtauTidak = Promise<Hasil<Impor, RincianPenolakan>>;

const siapDiterapkan = async (trx: Trx, pelaku: Pelaku, id: string): SiapAtauTidak => {
  await kunciImporInstansi(trx, pelaku.instansiId);
  const ada = await findImpor(trx, id);
  if (!ada) return tolak(TIDAK_ADA);
  if (ada.langkah !== null) return tolak(SIBUK);
  return ada.keadaan === 'siap' ? sah(ada) : tolak(SUDAH_BERUBAH);
};

const siapDiurungkan = async (trx: Trx, pelaku: Pelaku, id: string, kueri: string): SiapAtauTidak => {
  await kunciImporInstansi(trx, pelaku.instansiId);
  const ada = await findImpor(trx, id);
  if (!ada) return tolak(TIDAK_ADA);
  if (ada.langkah !== null) return tolak(SIBUK);
  if (ada.keadaan !== 'diterapkan') return tolak(SUDAH_DITERAPKAN);
  if (!(await masihTerakhir(trx, ada))) return tolak(BUKAN_TERAKHIR);
  return (await listPergantungan(trx, ada, kueri)).length > 0 ? tolak(BERGANTUNG) : sah(ada);
};

type Kiriman = {
  readonly isi: Buffer;
  readonly sumber: SumberImpor;
  readonly berlaku?: string | undefined;
  readonly akhiri: readonly LembarImpor[];
};

const bolehImpor = ({ hak }: Pelaku): Hasil<true, RincianPenolakan> =>
  hak.includes('admin') || hak.includes('sdm') ? sah(true) : tolak(TANPA_HAK);

const terimaBerkas = async (
  request: FastifyRequest,
): Promise<Hasil<Pick<Kiriman, 'isi' | 'sumber'>, RincianPenolakan>> => {
  const berkas = request.isMultipart() ? await request.file() : undefined;
  if (!berkas) return tolak(TANPA_BERKAS);
  const isi = await berkas.toBuffer();
  const csv = /\.(csv|txt)$/i.test(berkas.filename) && isi.subarray(0, 2).toString('latin1') !== 'PK';
  return sah({ isi, sumber: csv ? 'csv' : 'xlsx' });
};

/** A day before which something has changed already cannot be written from: its states would overlap. */
const periksaHari = async (trx: Trx, berlaku: Tanggal): Promise<RincianPenolakan | undefined> => {
  const { rows } = await sql<{ hari: string | null }>`
    select greatest((select max(berubah) from organisasi.unit), (select max(berubah) from organisasi.posisi)) as hari`.execute(
    trx,
  );
  const hari = rows[0]?.hari ?? null;
  return hari !== null && hari > berlaku ? hariLewat(hari) : undefined;
};

/** Only the import applied last can be taken back: a later one was made on top of it. */
const masihTerakhir = async (trx: Trx, { id, diterapkanPada }: Impor): Promise<boolean> => {
  const { rows } = await sql`select from organisasi.impor
    where keadaan = 'diterapkan' and id <> ${id} and diterapkan_pada > ${diterapkanPada} limit 1`.execute(trx);
  return rows.length === 0;
};

const sebagaiXlsx = (reply: FastifyReply, nama: string): FastifyReply =>
  reply.type(XLSX).header('content-disposition', `attachment; filename="${nama}.xlsx"`);

const catat = (trx: Trx, pelaku: Pelaku, perbuatan: string, objek: string, rincian: Record<string, unknown>) =>
  catatJejak(trx, pelaku, { perbuatan, kamar: 'organisasi', objek, rincian });
