import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import {
  type BentukTemplat,
  bolehTemplat,
  jelaskanTemuan,
  type Naskah,
  periksaTemplat,
  type Templat,
  templatPada,
} from '@lincah/domain/naskah';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  baca,
  kirim,
  type Pelaku,
  pengamat,
  potongHalaman,
  type RincianPenolakan,
  type Trx,
  tulis,
} from '../../kernel/index.ts';
import { gambarHalaman } from '../cetak.ts';
import { type BahanCetak, templatUntuk } from '../cetak-surat.ts';
import { contohNaskah } from '../contoh-naskah.ts';
import { findLambang } from '../lambang-instansi/lambang.ts';
import { GagalCetak } from '../pencetak.ts';
import { findSurat } from '../repository.ts';
import {
  daftarTemplat,
  daftarVersi,
  kueriVersi,
  pratinjau,
  pratinjauMinta,
  setelanKertas,
  tarikVersi,
  templatBaru,
  templatIsi,
  templatSurat,
} from './bentuk.ts';
import { bentukTemplat } from './bentuk-templat.ts';
import { riwayatVersi } from './keadaan-versi.ts';
import { kepalaInstansi } from './kepala-instansi.ts';
import { findKertas, tetapkanKertas } from './kertas.ts';
import { type BarisVersi, listRingkas, listSemuaVersi, listVersi, toVersi } from './repository.ts';
import { sidikSkema } from './sidik-skema.ts';
import { type KunciBerskema, lengkapi, tarik, tetapkan } from './tetapkan.ts';

const TAG = ['naskah'];
const JENIS = z.object({ jenis: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/) });

type JenisBuku = ReturnType<BahanCetak['kitab']>['naskah'][string];
type Jenis = { readonly kunci: KunciBerskema; readonly buku: JenisBuku };

/** Words and pages of the agency's letters: kept by the ortala officer, from a day on, version by version. */
export const templatRoutes =
  (bahan: BahanCetak): FastifyPluginAsyncZod =>
  async (app) => {
    const bentukDari = ingatBentuk(bahan);
    /** The kind as the agency's regulation has it; refuses whoever may not keep templates. */
    const buka = (pelaku: Pelaku, jenis: string): Jenis => {
      kirim(periksaHak(pelaku));
      return kirim(cariJenis(bahan, pelaku, jenis));
    };

    app.get(
      '/api/naskah/templat',
      { schema: { tags: TAG, summary: 'Jenis surat dengan templatnya', response: { 200: daftarTemplat } } },
      (request) =>
        baca(request, async (trx, pelaku) => {
          kirim(periksaHak(pelaku));
          const ada = await listRingkas(trx);
          const { naskah } = bahan.kitab(pelaku.peraturan);
          const butir = Object.keys(naskah).map((jenis) => {
            const { kunci, buku } = kirim(cariJenis(bahan, pelaku, jenis));
            const miliknya = ada.filter((v) => v.peraturan === kunci.peraturan && v.jenis === jenis);
            return { jenis, nama: buku.nama, ...ringkas(miliknya, pelaku, kunci) };
          });
          return sah({ kertas: await findKertas(trx), butir });
        }),
    );

    app.put(
      '/api/naskah/kertas',
      {
        schema: { tags: TAG, summary: 'Tetapkan kertas surat', body: setelanKertas, response: { 200: setelanKertas } },
      },
      (request, reply) => tulis(request, reply, (trx, pelaku) => tetapkanKertas(trx, pelaku, request.body.kertas)),
    );

    app.get(
      '/api/naskah/templat/:jenis',
      { schema: { tags: TAG, summary: 'Templat sebuah jenis surat', params: JENIS, response: { 200: templatSurat } } },
      async (request) => {
        const { kunci, buku } = buka(request.pelaku, request.params.jenis);
        const bentuk = await bentukDari(buku);
        return baca(request, async (trx, pelaku) => {
          const ada = await listSemuaVersi(trx, kunci);
          const kini = templatPada(ada.map(toVersi), pelaku.hariIni);
          const berlaku = ada.filter((v) => v.ditarik_pada === null).map((v) => ({ ...v, kembali: v.isi === null }));
          return sah({
            jenis: kunci.jenis,
            nama: buku.nama,
            peraturan: kunci.peraturan,
            ...ringkas(berlaku, pelaku, kunci),
            ...(bentuk as TemplatTerbaca),
            isi: (kini?.isi ?? bentuk.dasar) as TemplatBacaan,
            terbaru: ada[0]?.versi ?? 0,
          });
        });
      },
    );

    app.get(
      '/api/naskah/templat/:jenis/versi',
      {
        schema: {
          tags: TAG,
          summary: 'Versi templat sebuah jenis surat',
          params: JENIS,
          querystring: kueriVersi,
          response: { 200: daftarVersi },
        },
      },
      (request) => {
        const { kunci } = buka(request.pelaku, request.params.jenis);
        return baca(request, async (trx, pelaku) => {
          const berlaku = templatPada((await listSemuaVersi(trx, kunci)).map(toVersi), pelaku.hariIni)?.versi;
          const baris = await listVersi(trx, kunci, request.query);
          return sah(
            potongHalaman(
              baris,
              request.query.batas,
              (v) => toBacaan(v, pelaku, berlaku),
              (v) => [String(v.versi)],
            ),
          );
        });
      },
    );

    app.get(
      '/api/naskah/templat/:jenis/versi/:versi',
      {
        schema: {
          tags: TAG,
          summary: 'Isi satu versi templat; 0 = templat peraturan',
          params: JENIS.extend({ versi: z.coerce.number().int().min(0).max(100_000) }),
          response: { 200: templatIsi },
        },
      },
      async (request) => {
        const { kunci, buku } = buka(request.pelaku, request.params.jenis);
        const { dasar } = await bentukDari(buku);
        const { versi } = request.params;
        if (versi === 0) return dasar as TemplatBacaan;
        return baca(request, async (trx) => {
          const ada = (await listSemuaVersi(trx, kunci)).find((v) => v.versi === versi);
          return ada ? sah((ada.isi ?? dasar) as TemplatBacaan) : tolak(TIDAK_ADA);
        });
      },
    );

    app.post(
      '/api/naskah/templat/:jenis/pratinjau',
      {
        schema: {
          tags: TAG,
          summary: 'Pratinjau templat dengan surat atau isi contoh',
          params: JENIS,
          body: pratinjauMinta,
          response: { 200: pratinjau },
        },
      },
      async (request) => {
        const { kunci, buku } = buka(request.pelaku, request.params.jenis);
        const isi = request.body.isi as Templat;
        const temuan = periksaTemplat(isi, await bentukDari(buku));
        const naskah = await baca(request, (trx, pelaku) => bahanPratinjau(trx, pelaku, buku, request.body.surat));
        const terlalu = temuan.some((t) => t.kode === 'panjang' || t.kode === 'banyak' || t.kode === 'bentuk');
        return {
          temuan: temuan.map((t) => ({
            ...jelaskanTemuan(t),
            ketentuan: t.kode === 'wajib' ? (t.isian?.ketentuan ?? null) : null,
            letak: t.letak,
            baris: t.baris,
          })),
          halaman: terlalu ? [] : await gambar(bahan, { ...naskah, peraturan: kunci.peraturan, templat: isi }),
        };
      },
    );

    app.post(
      '/api/naskah/templat/:jenis',
      {
        schema: {
          tags: TAG,
          summary: 'Tetapkan templat sebuah jenis surat',
          params: JENIS,
          body: templatBaru,
          response: { 201: z.object({ versi: z.int() }) },
        },
      },
      async (request, reply) => {
        const { kunci, buku } = buka(request.pelaku, request.params.jenis);
        const bentuk = await bentukDari(buku);
        const isi = request.body.isi as Templat | null;
        if (isi && periksaTemplat(isi, bentuk).length === 0) await cobaCetak(bahan, buku, kunci, isi);
        reply.code(201);
        return tulis(request, reply, (trx, pelaku) => tetapkan(trx, pelaku, kunci, bentuk, request.body));
      },
    );

    app.post(
      '/api/naskah/templat/:jenis/tarik',
      {
        schema: {
          tags: TAG,
          summary: 'Tarik versi templat yang belum berlaku',
          params: JENIS,
          body: tarikVersi,
          response: { 200: z.object({ versi: z.int() }) },
        },
      },
      (request, reply) => {
        const { kunci } = buka(request.pelaku, request.params.jenis);
        return tulis(request, reply, (trx, pelaku) => tarik(trx, pelaku, kunci, request.body));
      },
    );
  };

type TemplatBacaan = z.output<typeof templatIsi>;
type TemplatTerbaca = Pick<z.output<typeof templatSurat>, 'dasar' | 'isian' | 'syarat'>;

const TIDAK_ADA = { jenis: 'tidak-ada', kode: 'naskah/templat-tidak-ada' } as const;

const periksaHak = (pelaku: Pelaku): Hasil<unknown, RincianPenolakan> => {
  const izin = bolehTemplat(pelaku.pegawaiId, pelaku.hak);
  return izin.sah ? izin : lengkapi(izin.penolakan, pelaku);
};

const cariJenis = ({ kitab }: BahanCetak, pelaku: Pelaku, jenis: string): Hasil<Jenis, RincianPenolakan> => {
  const buku = kitab(pelaku.peraturan);
  const isi = Object.hasOwn(buku.naskah, jenis) ? buku.naskah[jenis] : undefined;
  if (!isi) return tolak(TIDAK_ADA);
  const peraturan = buku.sumber[`naskah/${jenis}`] ?? buku.id;
  return sah({ kunci: { peraturan, jenis, sidikSkema: sidikSkema(isi.skema) }, buku: isi });
};

/** The regulation's words are taken apart once for each kind that is in memory. */
const ingatBentuk = ({ percetakan }: BahanCetak) => {
  const ingatan = new WeakMap<JenisBuku, Promise<BentukTemplat>>();
  return (buku: JenisBuku): Promise<BentukTemplat> => {
    const ada = ingatan.get(buku) ?? bentukTemplat(percetakan.pencetak, buku);
    ingatan.set(buku, ada);
    ada.catch(() => ingatan.delete(buku));
    return ada;
  };
};

type Ringkas = Pick<BarisVersi, 'versi' | 'sejak' | 'sidik_skema'> & { readonly kembali: boolean };

const ringkas = (ada: readonly Ringkas[], { hariIni }: Pelaku, { sidikSkema: sidik }: KunciBerskema) => {
  const kini = templatPada(
    ada.map((v) => ({ ...v, ditarik: false })),
    hariIni,
  );
  const mendatang = ada.filter((v) => v.sejak > hariIni).sort((a, b) => (a.sejak < b.sejak ? -1 : 1))[0];
  const tampak = (v: Ringkas | undefined) => (v ? { versi: v.versi, sejak: v.sejak } : null);
  return {
    kini: kini?.kembali ? null : tampak(kini),
    mendatang: tampak(mendatang),
    tertinggal: kini !== undefined && !kini.kembali && kini.sidik_skema !== sidik,
  };
};

const toBacaan = (v: BarisVersi, pelaku: Pelaku, berlaku: number | undefined) => ({
  ...riwayatVersi(v, pelaku, berlaku),
  kembali: v.isi === null,
  dariVersi: v.dari_versi,
  alasan: v.alasan,
});

/** A letter that the officer may see, as a draft; without one, invented content under the agency's own letterhead. */
const bahanPratinjau = async (
  trx: Trx,
  pelaku: Pelaku,
  buku: JenisBuku,
  surat: string | undefined,
): Promise<Hasil<Naskah, RincianPenolakan>> => {
  if (surat) {
    const ada = await findSurat(trx, surat, pengamat(pelaku));
    if (!ada || ada.jenis !== buku.jenis) return tolak({ jenis: 'tidak-ada', kode: 'naskah/tidak-ada' });
    return sah({ ...ada.naskah, nomor: '', kodeVerifikasi: '' });
  }
  const contoh = contohNaskah(buku);
  const { kini } = await findLambang(trx, pelaku);
  return sah({
    ...contoh,
    ...(await kepalaInstansi(trx)),
    ...(kini?.sidik && { lambang: kini.sidik }),
    tanggal: pelaku.hariIni,
    tembusan: ['Pejabat Contoh'],
  });
};

const gambar = (bahan: BahanCetak, naskah: Naskah): Promise<string[]> =>
  gambarHalaman(bahan.percetakan, naskah, templatUntuk(bahan, naskah));

/** What could not be laid out would stop every letter of the kind: it is tried before it is stored. */
const cobaCetak = async (bahan: BahanCetak, buku: JenisBuku, { peraturan }: KunciBerskema, templat: Templat) => {
  try {
    await gambar(bahan, { ...contohNaskah(buku), peraturan, templat });
  } catch (galat) {
    if (!(galat instanceof GagalCetak)) throw galat;
    kirim(
      lengkapi(
        { jenis: 'aturan', kode: 'naskah/templat-tak-tercetak', sebab: galat.message.slice(0, 200) },
        { peraturan },
      ),
    );
  }
};
