import { sah } from '@lincah/domain/kernel';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BasisDataTerbuka } from '../basis-data.ts';
import { tulis } from '../permintaan.ts';
import { type AplikasiUji, buatAplikasiUji, NIP } from '../uji-aplikasi.ts';
import { bukaBasisUji } from '../uji-basis.ts';
import { isyaratkan } from './isyaratkan.ts';
import { bukaSiaran, type Siaran } from './siaran.ts';

// The news of this test is the name of the agency.
const JABATAN = '00000000-0000-4000-8000-00000000000a';
let basis: BasisDataTerbuka;
let siaran: Siaran;
let u: AplikasiUji;
let alamat: string;

const rute: FastifyPluginAsyncZod = async (app) => {
  siaran = bukaSiaran({
    basis,
    jam: () => new Date('2026-03-02T02:00:00Z'),
    diamMenit: 60,
    async kabar(trx, pegawai) {
      const { nama } = await trx.selectFrom('kernel.instansi').select('nama').executeTakeFirstOrThrow();
      return new Map(pegawai.map((p) => [p, { tanda: nama, isi: { nama } }]));
    },
    catatan: { error: (isi) => expect.unreachable(JSON.stringify(isi)) },
  });
  app.addHook('preClose', () => siaran.tutup());
  app.get('/api/uji/kabar', (request, reply) => siaran.alirkan(request, reply) as never);
  app.post('/api/uji/kabar', (request, reply) =>
    tulis(request, reply, async (trx, { instansiId }) => {
      await isyaratkan(trx, instansiId, [JABATAN]);
      return sah({ terkirim: true });
    }),
  );
};

beforeAll(async () => {
  basis = await bukaBasisUji();
  u = await buatAplikasiUji([rute], {}, basis);
  alamat = await u.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => basis.tutup());

type Orang = { readonly kuki: string; readonly csrf: string };
const namai = (nama: string) =>
  sql`update kernel.instansi set nama = ${nama} where instansi_id = ${u.instansi[0]}`.execute(basis.db);
const isyarat = async ({ kuki, csrf }: Orang) => {
  const headers = { cookie: kuki, 'x-csrf-token': csrf };
  await (await fetch(`${alamat}/api/uji/kabar`, { method: 'POST', headers })).text();
};

/** An open line: `sampai` reads until the text holds the word, or the line has ended. */
const sambung = async ({ kuki }: Pick<Orang, 'kuki'>, kepala: Record<string, string> = {}) => {
  const jawab = await fetch(`${alamat}/api/uji/kabar`, { headers: { cookie: kuki, ...kepala } });
  const pembaca = jawab.body?.pipeThrough(new TextDecoderStream()).getReader();
  let teks = '';
  return {
    jawab,
    async sampai(kata: string): Promise<string> {
      while (!teks.includes(kata)) {
        const { done, value } = (await pembaca?.read()) ?? { done: true };
        if (done) return `${teks}[selesai]`;
        teks += value;
      }
      return teks;
    },
    putuskan: () => pembaca?.cancel(),
  };
};

test('keadaan kini langsung dikabarkan, perubahan menyusul; tidak ada penyangga di jalan', async () => {
  await namai('satu');
  const orang = await u.masuk();
  const aliran = await sambung(orang);
  expect(aliran.jawab.headers.get('content-type')).toContain('text/event-stream');
  expect(aliran.jawab.headers.get('cache-control')).toBe('no-store, no-transform');
  expect(aliran.jawab.headers.get('content-encoding')).toBeNull();
  expect(aliran.jawab.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await aliran.sampai('satu"}')).toContain('id: satu\nevent: kabar\ndata: {"nama":"satu"}\n\n');
  await namai('dua');
  await isyarat(orang);
  expect(await aliran.sampai('dua"}')).toContain('id: dua');
  await aliran.putuskan();
});

test('kembali dengan Last-Event-ID: yang terlewat dikabarkan, yang sudah diketahui tidak', async () => {
  await namai('tiga');
  const orang = await u.masuk();
  const lewat = await sambung(orang, { 'last-event-id': 'dua' });
  expect(await lewat.sampai('tiga"}')).toContain('id: tiga');
  const tahu = await sambung(orang, { 'last-event-id': 'tiga' });
  await namai('empat');
  await isyarat(orang);
  expect(await tahu.sampai('empat"}')).not.toContain('tiga');
  await Promise.all([lewat.putuskan(), tahu.putuskan()]);
});

test('perbuatan yang batal tidak mengabarkan apa pun, dan instansi lain tidak mendengar', async () => {
  const orang = await u.masuk();
  const tetangga = await sambung(await u.masuk(NIP[1]));
  await tetangga.sampai('Instansi 1"}');
  const aliran = await sambung(orang, { 'last-event-id': 'empat' });
  await basis.db
    .transaction()
    .execute(async (trx) => {
      await sql`update kernel.instansi set nama = 'batal' where instansi_id = ${u.instansi[0]}`.execute(trx);
      await isyaratkan(trx, u.instansi[0], [JABATAN]);
      throw new Error('batal');
    })
    .catch(() => undefined);
  await namai('lima');
  await isyarat(orang);
  expect(await aliran.sampai('lima"}')).not.toContain('batal');
  await tetangga.putuskan();
  await aliran.putuskan();
});

test('tanpa sesi tidak ada aliran', async () => {
  const jawab = await fetch(`${alamat}/api/uji/kabar`);
  expect(jawab.status).toBe(401);
  await jawab.text();
});

test('keluar menutup aliran sesi itu saja', async () => {
  const [pergi, tinggal] = [await u.masuk(), await u.masuk()];
  const [akhir, lanjut] = [await sambung(pergi), await sambung(tinggal)];
  await Promise.all([akhir.sampai('lima"}'), lanjut.sampai('lima"}')]);
  await u.app.inject({
    method: 'POST',
    url: '/api/keluar',
    headers: { cookie: pergi.kuki, 'x-csrf-token': pergi.csrf },
  });
  expect(await akhir.sampai('tidak akan ada')).toContain('[selesai]');
  await namai('enam');
  await isyarat(tinggal);
  expect(await lanjut.sampai('enam"}')).toContain('id: enam');
  await lanjut.putuskan();
});

test('berhenti: aliran yang terbuka tidak menahan program', async () => {
  const aliran = await sambung(await u.masuk());
  await aliran.sampai('event: kabar');
  await u.app.close();
  expect(await aliran.sampai('tidak akan ada')).toContain('[selesai]');
});
