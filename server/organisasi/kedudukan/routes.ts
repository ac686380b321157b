import { sah, type Tanggal, tolak } from '@lincah/domain/kernel';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { baca, bacaKursor, catatTilikan, potongHalaman, type Trx } from '../../kernel/index.ts';
import { kueriPada, paramsId } from '../bentuk.ts';
import { type AmbilKitab, findKedudukanPegawai, findKedudukanUnit, listTemuan } from './baca.ts';
import { bentukKedudukanPegawai, bentukKedudukanUnit, bentukTemuan, kueriTemuan } from './bentuk.ts';
import { cariPejabat } from './lembar.ts';

const tags = ['organisasi'];

/** Who appraises and assigns whom, by which variant and pattern, on any day; and what is wrong with it. */
export const kedudukanRoutes =
  (ambil: AmbilKitab): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/organisasi/unit/:id/kedudukan',
      {
        schema: {
          tags,
          summary: 'Kedudukan pegawai satu unit: varian, pola, struktur penugasan, temuan',
          params: paramsId,
          querystring: kueriPada,
          response: { 200: bentukKedudukanUnit },
        },
      },
      (request) =>
        baca(request, async (trx, pelaku) => {
          const pada = request.query.pada ?? pelaku.hariIni;
          const lembar = await findKedudukanUnit(trx, ambil, request.params.id, pada);
          return lembar ? sah(lembar) : tidakAda('unit');
        }),
    );

    app.get(
      '/api/organisasi/pegawai/:id/kedudukan',
      {
        schema: {
          tags,
          summary: 'Siapa menilai dan menugaskan seorang pegawai pada suatu hari',
          params: paramsId,
          querystring: kueriPada,
          response: { 200: bentukKedudukanPegawai },
        },
      },
      (request) =>
        baca(request, async (trx, pelaku) => {
          const pada = request.query.pada ?? pelaku.hariIni;
          const lembar = await findKedudukanPegawai(trx, ambil, request.params.id, pada);
          if (!lembar) return tidakAda('pegawai');
          await catatTilikan(trx, pelaku, {
            perbuatan: 'organisasi.lihatKedudukan',
            kamar: 'organisasi',
            pegawai: [request.params.id],
          });
          return sah(lembar);
        }),
    );

    app.get(
      '/api/organisasi/kedudukan/temuan',
      {
        schema: {
          tags,
          summary: 'Temuan kedudukan seluruh instansi',
          querystring: kueriTemuan,
          response: { 200: bentukTemuan },
        },
      },
      (request) =>
        baca(request, async (trx, pelaku) => {
          const { kursor, batas, suara, pada = pelaku.hariIni } = request.query;
          const { temuan } = await listTemuan(trx, ambil, pada, suara);
          const [kode = '', posisi = ''] = bacaKursor(kursor, 2) ?? [];
          const sisa = temuan.filter((t) => t.kode > kode || (t.kode === kode && t.posisi > posisi));
          const isi = sisa.slice(0, batas + 1);
          const nama = await namai(trx, isi, pada);
          const halaman = potongHalaman(isi, batas, nama, (t) => [t.kode, t.posisi]);
          return sah({ ...halaman, jumlah: temuan.length });
        }),
    );
  };

type Temuan = Awaited<ReturnType<typeof listTemuan>>['temuan'][number];

/** Units and appraisers of one page by name. */
const namai = async (trx: Trx, isi: readonly Temuan[], pada: Tanggal) => {
  const unit = await trx
    .selectFrom('organisasi.unit as u')
    .leftJoin('organisasi.unit as induk', 'induk.id', 'u.induk_id')
    .select(['u.id', 'u.nama', 'induk.nama as di'])
    .where('u.id', 'in', [...isi.map((t) => t.unit), '00000000-0000-0000-0000-000000000000'])
    .execute();
  const namaUnit = new Map(unit.map((u) => [u.id, u]));
  const pejabat = await cariPejabat(
    trx,
    isi.map((t) => t.hasil.penilai),
    pada,
  );
  return ({ unit: id, hasil, jumlah, temuan }: Temuan) => {
    const penilai = pejabat(hasil.penilai);
    return {
      unit: { id, nama: namaUnit.get(id)?.nama ?? '', di: namaUnit.get(id)?.di ?? null },
      penilai: penilai && { id: penilai.id, nama: penilai.nama },
      jumlah,
      varian: hasil.kenal.varian ?? null,
      temuan: [...temuan],
    };
  };
};

const SEBUTAN = { unit: { id: 'Unit', en: 'unit' }, pegawai: { id: 'Pegawai', en: 'person' } } as const;

const tidakAda = (apa: keyof typeof SEBUTAN) =>
  tolak({
    jenis: 'tidak-ada',
    kode: `organisasi/${apa}-tidak-ada`,
    detail: {
      id: `${SEBUTAN[apa].id} ini tidak ada di instansi Anda. Periksa alamatnya atau cari dari struktur organisasi.`,
      en: `There is no such ${SEBUTAN[apa].en} in your agency. Check the address or look it up in the structure chart.`,
    },
  });
