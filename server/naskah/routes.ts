import { type Dwibahasa, type Hasil, sah, tolak } from '@lincah/domain/kernel';
import { sebutPenanda } from '@lincah/domain/naskah';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  amankanBerkas,
  baca,
  catatJejak,
  kirim,
  type Pelaku,
  type Pengamat,
  pengamat,
  potongHalaman,
  type RincianPenolakan,
  type Trx,
} from '../kernel/index.ts';
import { type BerkasBatal, periksaBatal } from './batal/batalkan-surat.ts';
import { daftarSurat, daftarTembusan, type SuratRingkas, saringan, surat, verifikasi } from './bentuk.ts';
import { gambarHalaman } from './cetak.ts';
import { type BahanCetak, BERUBAH, cetakSurat, suratUtuh, templatUntuk } from './cetak-surat.ts';
import { docxSurat } from './docx-surat.ts';
import { toParafSurat } from './paraf/bentuk.ts';
import { listLangkah } from './paraf/repository.ts';
import { polaRoutes } from './pola-routes.ts';
import { findSurat, listSurat } from './repository.ts';
import { findPindaian } from './tanda-tangan/pindaian.ts';
import { findTanda } from './tanda-tangan/repository.ts';
import { toTandaSurat } from './tanda-tangan/sajikan.ts';
import { type BarisTembusan, countBelumDibaca, listTembusan, tandaiTembusanDibaca } from './tembusan.ts';
import { templatRoutes } from './templat/routes.ts';
import { verifikasiSurat } from './verifikasi.ts';

const TAG = ['naskah'];
const SATU = z.object({ id: z.uuid() });
const MENIT = 60_000;
const LEMBAR_DIINGAT = 16;

type Surat = NonNullable<Awaited<ReturnType<typeof findSurat>>>;

/** Told that a person opened a letter of a dossier; handed in by whoever keeps who saw what. */
/** Who looks at the letters of a dossier: through more than her own offices, when she may answer in it for another. */
type PengamatBerkas = (trx: Trx, pelaku: Pelaku, berkasId: string) => Promise<Pengamat>;
type CatatDilihat = (trx: Trx, pelaku: Pelaku, berkasId: string, suratId: string) => Promise<void>;

/** The register of letters, their files and pages, and the public verification. */
export const routes =
  (
    bahan: BahanCetak,
    dilihat?: CatatDilihat,
    berkasBatal?: BerkasBatal,
    pengamatBerkas?: PengamatBerkas,
  ): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(polaRoutes(bahan));
    await app.register(templatRoutes(bahan));
    const halamanSurat = ingatHalaman(bahan);

    app.get(
      '/api/naskah',
      { schema: { tags: TAG, summary: 'Daftar surat', querystring: saringan, response: { 200: daftarSurat } } },
      (request) =>
        baca(request, async (trx, pelaku) => {
          const { berkas } = request.query;
          const siapa = berkas ? await pengamatBerkas?.(trx, pelaku, berkas) : undefined;
          const baris = await listSurat(trx, request.query, siapa ?? pengamat(pelaku));
          return sah(potongHalaman(baris, request.query.batas, (b) => toRingkas(b, bahan), kunciUrut));
        }),
    );

    app.get(
      '/api/naskah/tembusan',
      {
        schema: {
          tags: TAG,
          summary: 'Tembusan untuk jabatan saya',
          querystring: saringan.pick({ kursor: true, batas: true }),
          response: { 200: daftarTembusan },
        },
      },
      (request) =>
        baca(request, async (trx, pelaku) => {
          const baris = await listTembusan(trx, pelaku, request.query);
          const bentuk = (b: BarisTembusan) => ({
            ...toRingkas({ ...b, tanda: null }, bahan),
            untuk: b.posisi,
            sebagai: b.sebagai,
            dibacaPada: b.dibaca_pada?.toISOString() ?? null,
          });
          const halaman = potongHalaman(baris, request.query.batas, bentuk, (b) => [b.dibuat_pada.toISOString(), b.id]);
          return sah({ ...halaman, belumDibaca: await countBelumDibaca(trx, pelaku) });
        }),
    );

    app.get(
      '/api/naskah/:id',
      { schema: { tags: TAG, summary: 'Satu surat', params: SATU, response: { 200: surat } } },
      async (request) => {
        const { ada, tanda, langkah, batal } = await baca(request, async (trx, pelaku) => {
          const hasil = await cari(request.params.id, pengamatBerkas, dilihat)(trx, pelaku);
          return hasil.sah
            ? sah({
                ada: hasil.nilai,
                tanda: await findTanda(trx, hasil.nilai.id),
                langkah: await listLangkah(trx, hasil.nilai.id),
                batal: await pembatalan(trx, pelaku, hasil.nilai, berkasBatal),
              })
            : hasil;
        });
        return {
          ...toRingkas(ada, bahan),
          sifat: ada.naskah.sifat,
          yth: [...(ada.naskah.yth ?? [])],
          tembusan: [...ada.naskah.tembusan],
          kodeVerifikasi: ada.kode_verifikasi,
          sidik: ada.sidik,
          alasanBatal: ada.alasan_batal,
          pembatalan: batal,
          halaman: (await halamanSurat(ada)).length,
          tandaTangan: tanda ? toTandaSurat(tanda, ada, request.pelaku) : null,
          paraf: toParafSurat(langkah, ada.penanda_tangan_id, request.pelaku),
        };
      },
    );

    app.get(
      '/api/naskah/:id/pdf',
      {
        schema: {
          tags: TAG,
          summary: 'Berkas PDF/A sebuah surat',
          params: SATU,
          querystring: z.object({ unduh: z.enum(['0', '1']).default('0') }),
        },
      },
      async (request, reply) => {
        await baca(request, cari(request.params.id, pengamatBerkas, dilihat));
        const { instansiId } = request.pelaku;
        const { nomor, pdf, sidik } = kirim(await cetakSurat(request.db, bahan, instansiId, request.params.id));
        const etag = `"${sidik}"`;
        reply.header('etag', etag).header('cache-control', 'private, no-cache');
        if (request.headers['if-none-match'] === etag) return reply.code(304).send();
        const cara = request.query.unduh === '1' ? 'attachment' : 'inline';
        return amankanBerkas(reply, 'application/pdf')
          .header('content-disposition', `${cara}; filename="${namaBerkas(nomor)}"`)
          .send(pdf);
      },
    );

    app.get(
      '/api/naskah/:id/docx',
      { schema: { tags: TAG, summary: 'Salinan surat untuk pengolah kata', params: SATU } },
      async (request, reply) => {
        const { nomor, naskah } = await baca(request, async (trx, pelaku) => {
          const hasil = await cari(request.params.id, pengamatBerkas)(trx, pelaku);
          if (!hasil.sah) return hasil;
          return (await suratUtuh(trx, hasil.nilai.id)) ? hasil : tolak(BERUBAH);
        });
        return amankanBerkas(reply, DOCX)
          .header('content-disposition', `attachment; filename="${namaBerkas(nomor, 'docx')}"`)
          .send(await docxSurat(bahan, naskah));
      },
    );

    app.get(
      '/api/naskah/:id/pindaian',
      { schema: { tags: TAG, summary: 'Pindaian surat yang ditandatangani basah', params: SATU } },
      async (request, reply) => {
        const { nomor, pindaian } = await baca(request, async (trx, pelaku) => {
          const hasil = await cari(request.params.id, pengamatBerkas)(trx, pelaku);
          if (!hasil.sah) return hasil;
          const ada = await findPindaian(trx, hasil.nilai.id);
          return ada ? sah({ nomor: hasil.nilai.nomor, pindaian: ada }) : tolak(TIDAK_ADA);
        });
        if (!pindaian.utuh) return kirim(tolak(BERUBAH));
        return amankanBerkas(reply, pindaian.jenis)
          .header('content-disposition', `attachment; filename="${namaBerkas(nomor, pindaian.ekor)}"`)
          .send(pindaian.isi);
      },
    );

    app.get(
      '/api/naskah/:id/halaman/:n.svg',
      {
        schema: {
          tags: TAG,
          summary: 'Gambar satu halaman surat',
          params: SATU.extend({ n: z.coerce.number().int().min(1).max(200) }),
        },
      },
      async (request, reply) => {
        const ada = await baca(request, cari(request.params.id, pengamatBerkas));
        const gambar = (await halamanSurat(ada))[request.params.n - 1];
        if (gambar === undefined) return kirim(tolak(TIDAK_ADA));
        return amankanBerkas(reply, 'image/svg+xml; charset=utf-8')
          .header('cache-control', 'private, max-age=3600')
          .send(gambar);
      },
    );

    app.get(
      '/api/verifikasi/:kode',
      {
        config: { hak: 'terbuka', rateLimit: { max: 30, timeWindow: MENIT } },
        schema: {
          tags: TAG,
          summary: 'Periksa keaslian sebuah surat',
          params: z.object({ kode: z.string().max(64) }),
          response: { 200: verifikasi },
        },
      },
      async (request) => kirim(await verifikasiSurat(request.db, request.params.kode)),
    );
  };

/** For the office that signed a letter in force: whether it may be cancelled, or why not. */
const pembatalan = async (trx: Trx, pelaku: Pelaku, ada: Surat, berkas: BerkasBatal | undefined) => {
  const milik = pelaku.posisi.some((p) => p.id === ada.penanda_tangan_id);
  if (!berkas || !milik || ada.status === 'batal') return null;
  const hasil = await periksaBatal(trx, pelaku, ada, berkas);
  if (hasil.sah) return { sebab: null };
  const { detail, jalanKeluar } = hasil.penolakan as RincianPenolakan & { detail: Dwibahasa; jalanKeluar?: Dwibahasa };
  return { sebab: { detail, jalanKeluar: jalanKeluar ?? null } };
};

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const TIDAK_ADA = { jenis: 'tidak-ada', kode: 'naskah/tidak-ada' } as const;

/** A letter that the caller may see; who sees it by an auditor's right alone leaves a trace. */
const cari =
  (id: string, pengamatBerkas?: PengamatBerkas, dilihat?: CatatDilihat) =>
  async (trx: Trx, pelaku: Pelaku): Promise<Hasil<Surat, RincianPenolakan>> => {
    const siapa = pengamat(pelaku);
    const ada = (await findSurat(trx, id, siapa)) ?? (await lewatBerkas(trx, pelaku, id, pengamatBerkas));
    if (!ada) return tolak(TIDAK_ADA);
    if (ada.berkas_id) await dilihat?.(trx, pelaku, ada.berkas_id, ada.id);
    await tandaiTembusanDibaca(trx, pelaku, ada.id);
    if (siapa.semua && !(await findSurat(trx, id, { ...siapa, semua: false })))
      await catatJejak(trx, pelaku, { perbuatan: 'naskah.lihatSurat', kamar: 'naskah', objek: id, rincian: {} });
    return sah(ada);
  };

/** A letter that she may read because she may answer in its dossier. */
const lewatBerkas = async (trx: Trx, pelaku: Pelaku, id: string, pengamatBerkas: PengamatBerkas | undefined) => {
  if (!pengamatBerkas || pelaku.pelimpahan === false) return undefined;
  const surat = await trx.selectFrom('naskah.arsip').select('berkas_id').where('id', '=', id).executeTakeFirst();
  if (!surat?.berkas_id) return undefined;
  return findSurat(trx, id, { ...(await pengamatBerkas(trx, pelaku, surat.berkas_id)), semua: false });
};

const toRingkas = (
  s: Pick<
    Surat,
    'id' | 'berkas_id' | 'jenis' | 'nomor' | 'tanggal' | 'hal' | 'naskah' | 'status' | 'asal' | 'tanda'
  > & {
    readonly sifat: Surat['sifat'];
    readonly derajat: Surat['derajat'];
    readonly klasifikasi: string;
    readonly paraf?: string | null;
  },
  { kitab }: BahanCetak,
): SuratRingkas => {
  return {
    id: s.id,
    berkas: s.berkas_id,
    jenis: s.jenis,
    namaJenis: kitab(s.naskah.peraturan).naskah[s.jenis]?.nama ?? { id: s.jenis, en: s.jenis },
    nomor: s.nomor,
    tanggal: s.tanggal,
    hal: s.hal,
    penandaTangan: { jabatan: sebutPenanda(s.naskah.tandaTangan), nama: s.naskah.tandaTangan.nama },
    status: s.status,
    kelas: { sifat: s.sifat, derajat: s.derajat, klasifikasi: s.klasifikasi },
    asal: s.asal,
    tanda: s.tanda,
    menungguParaf: s.paraf ?? null,
  };
};

const kunciUrut = (s: Pick<Surat, 'dibuat_pada' | 'urut' | 'id'>): string[] => [
  s.dibuat_pada.toISOString(),
  String(s.urut),
  s.id,
];

const namaBerkas = (nomor: string, ekor = 'pdf'): string => `${nomor.replace(/[^A-Za-z0-9.-]+/g, '-')}.${ekor}`;

/** Pages drawn lately, by the fingerprint of the value: leafing through a letter sets it once. */
const ingatHalaman = (bahan: BahanCetak) => {
  const ingatan = new Map<string, Promise<string[]>>();
  return (s: Surat): Promise<string[]> => {
    const kunci = `${s.id} ${s.sidik_naskah}`;
    const halaman = ingatan.get(kunci) ?? gambarHalaman(bahan.percetakan, s.naskah, templatUntuk(bahan, s.naskah));
    ingatan.delete(kunci);
    ingatan.set(kunci, halaman);
    halaman.catch(() => ingatan.delete(kunci));
    for (const lama of ingatan.keys()) if (ingatan.size > LEMBAR_DIINGAT) ingatan.delete(lama);
    return halaman;
  };
};
