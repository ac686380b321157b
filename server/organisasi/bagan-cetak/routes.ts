import { sah, type Tanggal, tolak } from '@lincah/domain/kernel';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { sql } from 'kysely';
import { z } from 'zod';
import { baca, catatJejak, isianTanggal, type Pelaku, type Trx } from '../../kernel/index.ts';
import { type KotakUnit, listUnit } from '../bagan.ts';
import type { KueriTugas } from '../beban.ts';
import { susunBagan } from './susun-bagan.ts';
import { TEMPLAT_BAGAN } from './templat.ts';

/** The typesetter, handed in: this room may not know the one that prints letters. */
export type CetakSajian = (sajian: {
  readonly templat: string;
  readonly sajian: unknown;
  readonly hari: string;
}) => Promise<Buffer>;

/** What the press sets well under its time limit. */
const KOTAK_PALING_BANYAK = 6000;

const permintaan = z
  .object({
    pada: isianTanggal.exactOptional(),
    kertas: z.enum(['a4', 'a3']),
    warna: z.enum(['pimpinan', 'lowong', 'rentang', 'pegawai', 'beban']),
    unit: z.uuid().exactOptional(),
    terbuka: z.array(z.uuid()).max(KOTAK_PALING_BANYAK).exactOptional(),
  })
  .meta({ id: 'PermintaanBagan' });

/** The chart as a file; everybody of the agency may see it, and who took it out is recorded. */
export const baganRoutes =
  (cetak: CetakSajian, kueriTugas: KueriTugas = ''): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/api/organisasi/bagan/cetak',
      { schema: { tags: ['organisasi'], summary: 'Bagan sebagai PDF', body: permintaan } },
      async (request, reply) => {
        const { pada = request.pelaku.hariIni, ...minta } = request.body;
        const sajian = await baca(request, async (trx, pelaku) => {
          const daftar = await listUnit(trx, pada, kueriTugas);
          const halangan = cariHalangan(daftar, minta.unit);
          if (halangan) return tolak(halangan);
          const { kertas, warna, unit = null } = minta;
          await catatJejak(trx, pelaku, {
            perbuatan: 'organisasi.eksporBagan',
            kamar: 'organisasi',
            objek: pelaku.instansiId,
            rincian: { pada, kertas, warna, unit },
          });
          return sah(susunBagan(daftar, minta, await kepala(trx, pelaku, pada)));
        });
        const pdf = await cetak({ templat: TEMPLAT_BAGAN, sajian, hari: pada });
        return reply
          .type('application/pdf')
          .header('content-disposition', `attachment; filename="struktur-organisasi-${pada}.pdf"`)
          .send(pdf);
      },
    );
  };

const cariHalangan = (daftar: readonly KotakUnit[], unit: string | undefined) => {
  if (daftar.length === 0) return KOSONG;
  if (unit !== undefined) return daftar.some((u) => u.id === unit) ? undefined : TANPA_UNIT;
  return daftar.length > KOTAK_PALING_BANYAK ? TERLALU_BESAR : undefined;
};

const kepala = async (trx: Trx, { bahasa }: Pelaku, pada: Tanggal) => {
  const { rows } = await sql<{ nama: string }>`
    select i.nama from kernel.instansi i where i.instansi_id = kernel.instansi_kini()`.execute(trx);
  const tulis = new Intl.DateTimeFormat(bahasa === 'id' ? 'id-ID' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return { instansi: rows[0]?.nama ?? '', hari: tulis.format(new Date(`${pada}T00:00:00Z`)), bahasa };
};

const KOSONG = {
  jenis: 'keadaan',
  kode: 'organisasi/bagan-kosong',
  detail: {
    id: 'Belum ada unit pada tanggal itu, jadi tidak ada yang dapat dicetak.',
    en: 'There are no units on that day, so there is nothing to print.',
  },
  jalanKeluar: { id: 'Pilih tanggal lain.', en: 'Choose another day.' },
} as const;

const TANPA_UNIT = {
  jenis: 'tidak-ada',
  kode: 'organisasi/unit-tidak-ada',
  detail: {
    id: 'Unit itu tidak ada pada tanggal tersebut.',
    en: 'That unit does not exist on that day.',
  },
  jalanKeluar: { id: 'Cetak seluruh bagan atau pilih unit lain.', en: 'Print the whole chart or choose another unit.' },
} as const;

const TERLALU_BESAR = {
  jenis: 'aturan',
  kode: 'organisasi/bagan-terlalu-besar',
  detail: {
    id: `Bagan ini melebihi ${KOTAK_PALING_BANYAK} unit, batas satu berkas.`,
    en: `This chart has more than ${KOTAK_PALING_BANYAK} units, the limit of one file.`,
  },
  jalanKeluar: { id: 'Cetak satu cabang saja.', en: 'Print one branch only.' },
} as const;
