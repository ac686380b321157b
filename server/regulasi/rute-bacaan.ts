import { sah, tolak } from '@lincah/domain/kernel';
import { type Aturan, hitungBanding, kataTanya } from '@lincah/domain/regulasi';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import { baca, eksporTabel, kirim, kirimBerkas, kueriEkspor } from '../kernel/index.ts';
import { sejakDianut } from './adopsi-berlaku.ts';
import {
  type BarisBanding,
  bentukAturanHttp,
  halamanAturan,
  halamanBanding,
  halamanGambar,
  halamanIstilah,
  halamanNaskah,
  halamanParameter,
  halamanPeran,
  halamanPeraturan,
  halamanPola,
  halamanSatuan,
  kueriAturan,
  kueriBaca,
  kueriBanding,
  kueriDaftar,
} from './bentuk-bacaan.ts';
import { paramsId } from './bentuk-http.ts';
import { type Halaman, potongDaftar } from './halaman.ts';
import { type KitabDibaca, kitabDibaca, type PustakaBaca, sebutPeraturan, TIDAK_ADA } from './kitab-dibaca.ts';
import {
  susunAturan,
  susunGambar,
  susunIstilah,
  susunNaskah,
  susunParameter,
  susunPeran,
  susunPeraturan,
  susunPola,
  susunSatuan,
} from './susun-bacaan.ts';
import { kolomBanding, susunBanding } from './susun-banding.ts';
import { semuaTopik } from './susun-ketentuan.ts';

const tags = ['regulasi'];

/** The parts of a regulation beside its provisions, and two regulations side by side. */
export const ruteBacaan =
  (pustaka: PustakaBaca): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/regulasi/peraturan',
      {
        schema: {
          tags,
          summary: 'Peraturan yang dapat dibaca',
          querystring: kueriDaftar.pick({ kursor: true, batas: true, cari: true }),
          response: { 200: halamanPeraturan },
        },
      },
      (request) =>
        baca(request, async (trx, pelaku) => {
          const dianutSejak = await sejakDianut(trx, pelaku.hariIni);
          const sebut = (id: string) => sebutPeraturan(pustaka, pelaku, id);
          const semua = pustaka
            .terlihat(pelaku.instansiId)
            .map((p) => susunPeraturan(sebut, p, p.id === pelaku.peraturan ? dianutSejak : undefined));
          return sah(potongDaftar(semua, request.query));
        }),
    );

    app.get(
      '/api/regulasi/aturan',
      {
        schema: { tags, summary: 'Aturan dalam kata-kata', querystring: kueriAturan, response: { 200: halamanAturan } },
      },
      ({ pelaku, query }) => {
        const dibaca = kitabDibaca(pustaka, pelaku, query.peraturan);
        const semua = Object.values(dibaca.kitab.aturan);
        const isi = semua.filter((a) => cocokAturan(a, query)).map((a) => susunAturan(dibaca, a));
        return { ...potongDaftar(saring(isi, query), query), hitungan: hitunganAturan(semua) };
      },
    );

    app.get(
      '/api/regulasi/aturan/:id',
      {
        schema: {
          tags,
          summary: 'Satu aturan',
          params: paramsId,
          querystring: kueriBaca,
          response: { 200: bentukAturanHttp },
        },
      },
      ({ pelaku, params, query }) => {
        const dibaca = kitabDibaca(pustaka, pelaku, query.peraturan);
        const { aturan } = dibaca.kitab;
        const satu = Object.hasOwn(aturan, params.id) ? aturan[params.id] : undefined;
        return kirim(satu ? sah(susunAturan(dibaca, satu)) : tolak(TIDAK_ADA));
      },
    );

    app.get(
      '/api/regulasi/gambar',
      { schema: { tags, summary: 'Gambar alur', querystring: kueriDaftar, response: { 200: halamanGambar } } },
      ({ pelaku, query }) => daftar(kitabDibaca(pustaka, pelaku, query.peraturan), 'alur', susunGambar, query),
    );

    app.get(
      '/api/regulasi/pola',
      { schema: { tags, summary: 'Pola mekanisme', querystring: kueriDaftar, response: { 200: halamanPola } } },
      ({ pelaku, query }) => daftar(kitabDibaca(pustaka, pelaku, query.peraturan), 'pola', susunPola, query),
    );

    app.get(
      '/api/regulasi/istilah',
      { schema: { tags, summary: 'Istilah', querystring: kueriDaftar, response: { 200: halamanIstilah } } },
      ({ pelaku, query }) => {
        const dibaca = kitabDibaca(pustaka, pelaku, query.peraturan);
        const semua = Object.entries(dibaca.kitab.istilah).map(([id, kata]) => susunIstilah(dibaca, id, kata));
        return potongDaftar(saring(semua, query), query);
      },
    );

    app.get(
      '/api/regulasi/parameter',
      { schema: { tags, summary: 'Parameter', querystring: kueriDaftar, response: { 200: halamanParameter } } },
      ({ pelaku, query }) =>
        daftar(
          kitabDibaca(pustaka, pelaku, query.peraturan),
          'parameter',
          (dibaca, p) => susunParameter(dibaca, p, pelaku.hariIni),
          query,
        ),
    );

    app.get(
      '/api/regulasi/satuan',
      {
        schema: { tags, summary: 'Unit yang dihitung', querystring: kueriDaftar, response: { 200: halamanSatuan } },
      },
      ({ pelaku, query }) =>
        daftar(
          kitabDibaca(pustaka, pelaku, query.peraturan),
          'satuan',
          (dibaca, s) => susunSatuan(dibaca, s, pelaku.hariIni),
          query,
        ),
    );

    app.get(
      '/api/regulasi/peran',
      { schema: { tags, summary: 'Peran', querystring: kueriDaftar, response: { 200: halamanPeran } } },
      ({ pelaku, query }) => daftar(kitabDibaca(pustaka, pelaku, query.peraturan), 'peran', susunPeran, query),
    );

    app.get(
      '/api/regulasi/naskah',
      { schema: { tags, summary: 'Jenis naskah', querystring: kueriDaftar, response: { 200: halamanNaskah } } },
      ({ pelaku, query }) => daftar(kitabDibaca(pustaka, pelaku, query.peraturan), 'naskah', susunNaskah, query),
    );

    app.get(
      '/api/regulasi/banding',
      {
        schema: {
          tags,
          summary: 'Dua peraturan berdampingan',
          querystring: kueriBanding,
          response: { 200: halamanBanding },
        },
      },
      ({ pelaku, query }) => {
        const baris = barisBanding(pustaka, pelaku, query);
        return {
          ...potongDaftar(baris.filter(tampil(query)), query),
          hitungan: hitungBanding(baris),
          namaTopik: semuaTopik,
        };
      },
    );

    app.get(
      '/api/regulasi/banding/ekspor',
      {
        schema: {
          tags,
          summary: 'Unduh banding (CSV atau XLSX)',
          querystring: kueriEkspor(kueriBanding),
        },
      },
      async ({ pelaku, query }, reply) => {
        const baris = barisBanding(pustaka, pelaku, query).filter(tampil(query));
        const berkas = await eksporTabel(query.format, 'banding', kolomBanding(query.kiri, query.kanan), baris);
        return kirimBerkas(reply, berkas);
      },
    );
  };

type Saring = { readonly cari?: string | undefined; readonly asal?: string | undefined };
type Bertanda = { readonly tanda: { readonly asal: string } };

/** Rows whose whole text holds every word, of the wanted mark. */
const saring = <T extends Bertanda>(semua: readonly T[], { cari, asal }: Saring): readonly T[] =>
  semua.filter((s) => (!asal || s.tanda.asal === asal) && memuat(s, cari));

const memuat = (isi: unknown, cari: string | undefined): boolean => {
  const kata = (cari ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const teks = kata.length > 0 ? JSON.stringify(isi).toLowerCase() : '';
  return kata.every((k) => teks.includes(k));
};

const daftar = <
  B extends 'alur' | 'pola' | 'parameter' | 'satuan' | 'peran' | 'naskah',
  T extends Bertanda & { readonly id: string },
>(
  dibaca: KitabDibaca,
  bagian: B,
  susun: (dibaca: KitabDibaca, isi: KitabDibaca['kitab'][B][string]) => T,
  kueri: Halaman & Saring,
) => {
  const semua = Object.values(dibaca.kitab[bagian]) as readonly KitabDibaca['kitab'][B][string][];
  return potongDaftar(
    saring(
      semua.map((isi) => susun(dibaca, isi)),
      kueri,
    ),
    kueri,
  );
};

const cocokAturan = (a: Aturan, { suara, pertanyaan }: z.infer<typeof kueriAturan>): boolean =>
  (!suara || a.suara === suara) && (!pertanyaan || a.pertanyaan === pertanyaan);

const hitunganAturan = (semua: readonly Aturan[]) => {
  const suara: Record<string, number> = {};
  for (const a of semua) suara[a.suara] = (suara[a.suara] ?? 0) + 1;
  const pertanyaan = Object.fromEntries(
    semua.map((a) => [a.pertanyaan, kataTanya(a.pertanyaan) ?? { id: a.pertanyaan, en: a.pertanyaan }]),
  );
  return { suara, pertanyaan };
};

type KueriBanding = Pick<z.infer<typeof kueriBanding>, 'kiri' | 'kanan' | 'bagian' | 'topik' | 'beda' | 'cari'>;

const barisBanding = (pustaka: PustakaBaca, pelaku: Parameters<typeof kitabDibaca>[1], kueri: KueriBanding) =>
  susunBanding(
    kitabDibaca(pustaka, pelaku, kueri.kiri),
    kitabDibaca(pustaka, pelaku, kueri.kanan),
    kueri.bagian,
  ).filter((b) => (!kueri.topik || b.topik?.id === kueri.topik) && memuat([b.kiri, b.kanan], kueri.cari));

const tampil =
  ({ beda }: Pick<KueriBanding, 'beda'>) =>
  (b: BarisBanding): boolean =>
    beda === undefined || b.hasil !== 'sama';
