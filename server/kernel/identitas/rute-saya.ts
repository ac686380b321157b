import { sah } from '@lincah/domain/kernel';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import QRCode from 'qrcode';
import { z } from 'zod';
import { catatJejak } from '../jejak.ts';
import { MasalahHttp } from '../masalah.ts';
import { cocokkanSendiri, percobaan } from '../masuk.ts';
import { FAKTOR_ADA, KODE_KELIRU, TANPA_KUNCI } from '../masuk-salah.ts';
import type { Pelaku } from '../pelaku.ts';
import { hitungPercobaan, lupakanPercobaan } from '../percobaan-masuk.ts';
import { baca } from '../permintaan.ts';
import { SANDI_TERPANJANG } from '../sandi.ts';
import { dalamInstansi } from '../transaksi.ts';
import { ambilKode, findFaktor, gantiCadangan, lepasFaktor, mulaiFaktor, pasangFaktor } from './faktor.ts';
import type { SetelanIdentitas } from './setelan.ts';
import { alamatFaktor } from './totp.ts';
import { berIso, waktu } from './waktu.ts';

const tags = ['kernel'];
const isianKode = z.string().trim().min(6).max(20);
const isianSandi = z.string().min(1).max(SANDI_TERPANJANG);
const bentukCadangan = z.object({ cadangan: z.array(z.string()) });

/** My account: its second factor and what stands about it. */
export const ruteSaya =
  (s: SetelanIdentitas): FastifyPluginAsyncZod =>
  async (app) => {
    const kunci = () => {
      if (!s.kunci) throw new MasalahHttp(TANPA_KUNCI);
      return s.kunci;
    };

    app.get(
      '/api/saya',
      {
        schema: {
          tags,
          summary: 'Keadaan akun saya',
          response: {
            200: z.object({
              bersandi: z.boolean(),
              sandiDigantiPada: waktu.nullable(),
              faktor: z.object({ dipasangPada: waktu, sisaCadangan: z.number() }).nullable(),
              hakTertahan: z.array(z.string()),
              hak: z.array(
                z.object({ hak: z.string(), sejak: z.string(), sampai: z.string().nullable(), alasan: z.string() }),
              ),
            }),
          },
        },
      },
      (request) =>
        baca(request, async (trx, pelaku) => {
          const akun = await trx
            .selectFrom('kernel.akun')
            .select(['bersandi', 'sandi_diganti_pada as sandiDigantiPada'])
            .where('id', '=', pelaku.akunId)
            .executeTakeFirstOrThrow();
          const hak = await trx
            .selectFrom('kernel.hak')
            .select(['hak', 'sejak', 'sampai', 'alasan'])
            .where('akun_id', '=', pelaku.akunId)
            .where('dicabut_pada', 'is', null)
            .where((b) => b.or([b('sampai', 'is', null), b('sampai', '>=', pelaku.hariIni)]))
            .orderBy('hak')
            .execute();
          const faktor = await findFaktor(trx, pelaku);
          return sah({
            ...berIso(akun),
            faktor: faktor && berIso(faktor),
            hak,
            hakTertahan: [...(request.sesi?.hakTertahan ?? [])],
          });
        }),
    );

    app.post(
      '/api/saya/faktor',
      {
        schema: {
          tags,
          summary: 'Mulai memasang kode kedua',
          body: z.object({ sandi: isianSandi }),
          response: { 200: z.object({ rahasia: z.string(), alamat: z.string(), qr: z.string() }) },
        },
      },
      async (request) => {
        const { pelaku } = request;
        const penyandi = kunci();
        await cocokkanSendiri(request, request.body.sandi, s);
        await lupakanPercobaan(request.db, percobaan(request, pelaku.nip, s));
        const [rahasia, instansi] = await dalamInstansi(request.db, pelaku.instansiId, async (trx) => [
          await mulaiFaktor(trx, pelaku, penyandi, pelaku.sekarang),
          (await trx.selectFrom('kernel.instansi').select('nama_singkat').executeTakeFirstOrThrow()).nama_singkat,
        ]);
        if (!rahasia) throw new MasalahHttp(FAKTOR_ADA);
        const alamat = alamatFaktor(rahasia, pelaku.nip, instansi ?? '');
        return { rahasia, alamat, qr: await QRCode.toString(alamat, { type: 'svg', margin: 1 }) };
      },
    );

    app.post(
      '/api/saya/faktor/pasang',
      {
        schema: {
          tags,
          summary: 'Pasang kode kedua dengan kode pertamanya',
          body: z.object({ kode: isianKode }),
          response: { 200: bentukCadangan },
        },
      },
      async (request) => {
        const { pelaku } = request;
        const penyandi = kunci();
        const kode = request.body.kode.replaceAll(/\s/g, '');
        await hitungPercobaan(request.db, percobaan(request, pelaku.nip, s), pelaku.sekarang);
        const cadangan = await dalamInstansi(request.db, pelaku.instansiId, async (trx) => {
          if (!(await pasangFaktor(trx, pelaku, penyandi, kode, pelaku.sekarang))) throw new MasalahHttp(KODE_KELIRU);
          const baru = await gantiCadangan(trx, pelaku, penyandi);
          await catatJejak(trx, pelaku, jejak('kernel.faktor-dipasang', pelaku));
          return baru;
        });
        await lupakanPercobaan(request.db, percobaan(request, pelaku.nip, s));
        return { cadangan };
      },
    );

    const isianDua = z.object({ sandi: isianSandi, kode: isianKode });
    /** Password and code together, counted; then `kerja` in the same transaction as the code that was taken. */
    const denganKeduanya = async <T>(
      request: Parameters<typeof cocokkanSendiri>[0],
      { sandi, kode }: z.output<typeof isianDua>,
      kerja: (trx: Parameters<typeof ambilKode>[0]) => Promise<T>,
    ): Promise<T> => {
      const { pelaku } = request;
      const penyandi = kunci();
      await cocokkanSendiri(request, sandi, s);
      const hasil = await dalamInstansi(request.db, pelaku.instansiId, async (trx) => {
        if (!(await ambilKode(trx, pelaku, penyandi, kode, pelaku.sekarang))) throw new MasalahHttp(KODE_KELIRU);
        return kerja(trx);
      });
      await lupakanPercobaan(request.db, percobaan(request, pelaku.nip, s));
      return hasil;
    };

    app.post(
      '/api/saya/faktor/cadangan',
      { schema: { tags, summary: 'Sepuluh kode cadangan baru', body: isianDua, response: { 200: bentukCadangan } } },
      (request) =>
        denganKeduanya(request, request.body, async (trx) => {
          const cadangan = await gantiCadangan(trx, request.pelaku, kunci());
          await catatJejak(trx, request.pelaku, jejak('kernel.cadangan-diganti', request.pelaku));
          return { cadangan };
        }),
    );

    app.post(
      '/api/saya/faktor/lepas',
      { schema: { tags, summary: 'Lepas kode kedua', body: isianDua } },
      async (request, reply) => {
        await denganKeduanya(request, request.body, async (trx) => {
          await lepasFaktor(trx, request.pelaku);
          await catatJejak(trx, request.pelaku, jejak('kernel.faktor-dilepas', request.pelaku));
        });
        reply.code(204);
        return undefined as never;
      },
    );
  };

const jejak = (perbuatan: string, { pegawaiId }: Pelaku) => ({
  perbuatan,
  kamar: 'kernel',
  objek: pegawaiId,
  rincian: {},
});
