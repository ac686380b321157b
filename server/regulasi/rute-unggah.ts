import { createHash } from 'node:crypto';
import multipart from '@fastify/multipart';
import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import { type Peraturan, type Temuan, temuan } from '@lincah/domain/regulasi';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  baca,
  catatJejak,
  kirim,
  type Pelaku,
  type Pemindai,
  periksaVirus,
  type RincianPenolakan,
  type Trx,
  tulis,
} from '../kernel/index.ts';
import { BATAS_ZIP } from './baca-zip.ts';
import type { PustakaHidup } from './pustaka-hidup.ts';
import type { HasilPemeriksa } from './unggah-pemeriksa.ts';
import { PemeriksaGugur, periksaDiUtas } from './unggah-utas.ts';
import { kunciUnggahan, listUnggahan, storeUnggahan, type Unggahan } from './unggahan.ts';

const config = { hak: ['admin', 'ortala'] };
const tags = ['regulasi'];
const dwibahasa = z.object({ id: z.string(), en: z.string() });
const bilangan = z.number().int();
const PALING_BANYAK = 60; // versions of an agency; all of them are kept in memory

const bentukUnggahan = z.object({
  kunci: z.string(),
  peraturan: z.string(),
  versi: bilangan,
  judul: dwibahasa,
  nomor: z.string(),
  status: z.enum(['berlaku', 'rancangan']),
  jumlahBerkas: bilangan,
  oleh: z.string(),
  pada: z.string(),
});

const bentukLaporan = z
  .object({
    /** Id of the stored version; null: only checked, or refused. */
    kunci: z.string().nullable(),
    isi: z
      .object({
        id: z.string(),
        judul: dwibahasa,
        ketentuan: bilangan,
        aturan: bilangan,
        alur: bilangan,
        naskah: bilangan,
      })
      .nullable(),
    temuan: z.object({
      jumlah: bilangan,
      butir: z
        .array(
          z.object({
            berkas: z.string(),
            baris: bilangan,
            kode: z.string(),
            apa: dwibahasa,
            caraMembenahi: dwibahasa,
          }),
        )
        .readonly(),
    }),
  })
  .meta({ id: 'LaporanUnggahan' });

/** Prints a letter template once with invented content; answers why it cannot be used. */
export type CobaTemplat = (jenis: Peraturan['naskah'][number]) => Promise<string | undefined>;

/** A regulation folder as a zip: checked like those of the program, kept for this agency, usable at once on every process. */
export const ruteUnggah =
  (pustaka: PustakaHidup, cobaTemplat: CobaTemplat, pindai: Pemindai): FastifyPluginAsyncZod =>
  async (app) => {
    if (!app.hasContentTypeParser('multipart/form-data'))
      await app.register(multipart, { limits: { fileSize: BATAS_ZIP.kiriman, files: 1, fields: 5, parts: 6 } });

    app.get(
      '/api/regulasi/unggahan',
      {
        config,
        schema: { tags, summary: 'Folder peraturan yang diunggah', response: { 200: z.array(bentukUnggahan) } },
      },
      (request) => baca(request, async (trx) => sah((await listUnggahan(trx)).toReversed().map(toUnggahan))),
    );

    app.post(
      '/api/regulasi/unggahan',
      {
        config,
        bodyLimit: BATAS_ZIP.kiriman + 65_536,
        schema: {
          tags,
          summary: 'Unggah dan periksa folder peraturan',
          consumes: ['multipart/form-data'],
          querystring: z.object({ uji: z.enum(['0', '1']).default('0') }),
          response: { 200: bentukLaporan },
        },
      },
      async (request, reply) => {
        const zip = kirim(await terimaZip(request));
        kirim(await periksaVirus(pindai, zip));
        const { pelaku, db, method, url, headers } = request;
        const hasil = await periksaKiriman(zip, pustaka, pelaku.instansiId, cobaTemplat);
        const { peraturan } = hasil;
        if (!peraturan || hasil.jumlahTemuan > 0 || request.query.uji === '1') return laporan(null, hasil);
        const body = createHash('sha256').update(zip).digest('hex');
        const jawab = await tulis({ db, pelaku, method, url, headers, body }, reply, (trx) =>
          simpan(trx, pelaku, { ...hasil, peraturan }, body),
        );
        await pustaka.segarkan();
        return jawab;
      },
    );
  };

const terimaZip = async (request: FastifyRequest): Promise<Hasil<Buffer, RincianPenolakan>> => {
  const berkas = request.isMultipart() ? await request.file() : undefined;
  return berkas ? sah(await berkas.toBuffer()) : tolak(TANPA_BERKAS);
};

const periksaKiriman = async (
  zip: Buffer,
  pustaka: PustakaHidup,
  instansiId: string,
  coba: CobaTemplat,
): Promise<HasilPemeriksa> => {
  try {
    const tetangga = pustaka.terlihat(instansiId);
    const hasil = await periksaDiUtas({ jenis: 'periksa', zip, tetangga, kunci: pustaka.kunci(instansiId) });
    if (hasil.jumlahTemuan > 0) return hasil;
    const temuanTemplat = await cobaSemua(hasil.peraturan, coba);
    return { ...hasil, temuan: temuanTemplat, jumlahTemuan: temuanTemplat.length };
  } catch (galat) {
    if (!(galat instanceof PemeriksaGugur)) throw galat;
    return { peraturan: undefined, temuan: [TERLALU_BERAT], jumlahTemuan: 1, berkas: [], xml: [] };
  }
};

const simpan = async (
  trx: Trx,
  pelaku: Pelaku,
  hasil: HasilPemeriksa & { readonly peraturan: Peraturan },
  sidik: string,
): Promise<Hasil<z.input<typeof bentukLaporan>, RincianPenolakan>> => {
  const { peraturan, berkas } = hasil;
  if ((await listUnggahan(trx)).length >= PALING_BANYAK) return tolak(TERLALU_BANYAK);
  const kunci = kunciUnggahan(pelaku.instansiId, peraturan.id, berkas);
  const induk = peraturan.induk ?? null;
  if (!(await storeUnggahan(trx, pelaku, { kunci, peraturan, induk, berkas }))) return tolak(SUDAH_ADA);
  await catatJejak(trx, pelaku, {
    perbuatan: 'regulasi.unggahPeraturan',
    kamar: 'regulasi',
    objek: kunci,
    rincian: { peraturan: peraturan.id, induk, berkas: berkas.length, sidik },
  });
  return sah(laporan(kunci, hasil));
};

/** Each template is printed once, in a press with its own limits: what cannot be printed now could not be printed later. */
const cobaSemua = async (peraturan: Peraturan | undefined, coba: CobaTemplat): Promise<readonly Temuan[]> => {
  const hasil: Temuan[] = [];
  for (const naskah of peraturan?.naskah ?? []) {
    const sebab = await coba(naskah);
    if (sebab !== undefined) hasil.push(salahTemplat(naskah.jenis, sebab));
  }
  return hasil;
};

const laporan = (
  kunci: string | null,
  { peraturan: p, temuan: butir, jumlahTemuan: jumlah }: HasilPemeriksa,
): z.input<typeof bentukLaporan> => ({
  kunci,
  isi: p
    ? {
        id: p.id,
        judul: p.judul,
        ketentuan: p.ketentuan.length,
        aturan: p.aturan.length,
        alur: p.alur.length,
        naskah: p.naskah.length,
      }
    : null,
  temuan: { jumlah, butir },
});

const toUnggahan = ({ induk: _, ...u }: Unggahan) => ({ ...u, pada: u.pada.toISOString() });

const TERLALU_BERAT = temuan(
  { berkas: 'zip', baris: 1 },
  'terlalu-berat',
  { id: 'pemeriksaan meminta terlalu banyak waktu atau memori', en: 'checking asks for too much time or memory' },
  { id: 'sederhanakan atau pecah isinya', en: 'simplify or split its content' },
);

const salahTemplat = (jenis: string, sebab: string): Temuan =>
  temuan(
    { berkas: `naskah/${jenis}/templat.typ`, baris: 1 },
    'templat',
    { id: `templat tidak dapat dicetak: ${sebab}`, en: `the template cannot be printed: ${sebab}` },
    {
      id: 'perbaiki templat; berkas lain dan perulangan tanpa akhir tidak dapat dipakai',
      en: 'correct the template; other files and endless loops cannot be used',
    },
  );

const TANPA_BERKAS = {
  jenis: 'aturan',
  kode: 'regulasi/unggahan-tanpa-berkas',
  detail: {
    id: 'Belum ada berkas. Pilih folder peraturan sebagai .zip.',
    en: 'There is no file yet. Choose a regulation folder as .zip.',
  },
} as const;

const SUDAH_ADA = {
  jenis: 'keadaan',
  kode: 'regulasi/unggahan-sudah-ada',
  detail: {
    id: 'Folder dengan isi yang sama persis sudah diunggah.',
    en: 'A folder with exactly this content is uploaded already.',
  },
  jalanKeluar: { id: 'Pakai versi yang sudah ada.', en: 'Use the version that is there.' },
} as const;

const TERLALU_BANYAK = {
  jenis: 'aturan',
  kode: 'regulasi/unggahan-terlalu-banyak',
  detail: {
    id: `Instansi Anda sudah menyimpan ${PALING_BANYAK} versi.`,
    en: `Your agency already keeps ${PALING_BANYAK} versions.`,
  },
  jalanKeluar: {
    id: 'Periksa dahulu tanpa menyimpan; hubungi pengelola server bila memang perlu lebih.',
    en: 'Check without storing first; ask the operator of the server if more is really needed.',
  },
} as const;
