import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type BasisDataTerbuka,
  bacaKonfigurasi,
  buatApp,
  dalamInstansi,
  hashSandi,
  kunciTeks,
  type Pelaku,
  pastikanSandi,
} from '../../kernel/index.ts';
import { bukaBasisUji } from '../../kernel/uji-basis.ts';
import { KUERI_POSISI_DIPANGKU } from '../../organisasi/index.ts';
import { routes } from '../routes.ts';
import { terbitkan } from '../terbitkan.ts';
import { type InstansiUji, isiInstansiUji, kitabUji, percetakanUji } from '../uji-naskah.ts';
import { type AntreanTanda, bukaAntreanTanda } from './antrean.ts';
import { periksaPdf } from './periksa-pdf.ts';
import { tandaRoutes } from './routes.ts';
import { buatSertifikatUji } from './uji-sertifikat.ts';

const SANDI = 'Sandi-Uji-2026';
const ORANG = `select jsonb_build_object('nama', g.nama, 'peraturan', 'contoh',
  'posisi', coalesce((select jsonb_agg(to_jsonb(x)) from (${KUERI_POSISI_DIPANGKU}) x), '[]'::jsonb))
  from organisasi.pegawai g where g.id = $1`;
const sertifikat = buatSertifikatUji();
const konfigurasi = bacaKonfigurasi({ LOG_LEVEL: 'silent', LOGIN_TRIES: '8', LOGIN_TRIES_ADDRESS: '1000' });
const kunci = kunciTeks('kunci uji '.repeat(4));
const cetak = { percetakan: percetakanUji(), kitab: kitabUji };

let basis: BasisDataTerbuka;
let app: FastifyInstance;
let uji: InstansiUji;
let antrean: AntreanTanda;
type Kepala = { readonly cookie: string; readonly 'x-csrf-token': string };
let karo: Kepala;
let luar: Kepala;

beforeAll(async () => {
  basis = await bukaBasisUji();
  uji = await isiInstansiUji(basis.db);
  let kini = uji.pelaku.sekarang.getTime();
  const jam = () => {
    kini += 10_000; // after a wrong password the next try is let in later
    return new Date(kini);
  };
  antrean = bukaAntreanTanda({ db: basis.db, cetak, kunci, jam, gagal: (sebab) => expect(sebab).toBeUndefined() });
  app = await buatApp({
    basis,
    konfigurasi,
    jam,
    kueriOrang: ORANG,
    kueriPegawai: 'select id, nip, nama, email, null as unit from organisasi.pegawai',
    kueriDataPegawai: `select '{}'::jsonb as data`,
    peraturanSesi: () => ({ peraturan: { id: 'contoh', judul: { id: 'Contoh', en: 'Sample' } }, istilah: {} }),
    rute: [
      routes(cetak),
      tandaRoutes({
        kitab: kitabUji,
        antrean,
        kunci,
        pastikanSandi: (request, sandi) => pastikanSandi(request, sandi, { konfigurasi, jam }),
      }),
    ],
  });
  karo = await masuk(uji.pelaku);
  luar = await masuk(uji.pelakuLuar);
  await sql`insert into kernel.hak (instansi_id, id, akun_id, hak, sejak, alasan)
    select instansi_id, ${randomUUID()}, id, 'admin', '2026-01-01', 'Uji' from kernel.akun
    where pegawai_id = ${uji.pelaku.pegawaiId}`.execute(basis.db);
});
afterAll(async () => {
  await antrean.tutup();
  cetak.percetakan.pencetak.tutup();
  await app.close();
  await basis.tutup();
});

const masuk = async ({ instansiId, pegawaiId }: Pelaku): Promise<Kepala> => {
  const { rows } = await sql<{ nip: string }>`select nip from organisasi.pegawai where id = ${pegawaiId}`.execute(
    basis.db,
  );
  const nip = rows[0]?.nip ?? '';
  await sql`insert into kernel.akun (instansi_id, id, pegawai_id, nip, sandi_hash, dibuat_pada)
    values (${instansiId}, ${randomUUID()}, ${pegawaiId}, ${nip}, ${await hashSandi(SANDI)}, '2026-01-01')`.execute(
    basis.db,
  );
  const jawab = await app.inject({ method: 'POST', url: '/api/masuk', payload: { nip, sandi: SANDI } });
  return { cookie: `lincah_sesi=${jawab.cookies[0]?.value}`, 'x-csrf-token': jawab.json().csrf };
};

const terbit = () => dalamInstansi(basis.db, uji.id, (trx) => terbitkan(trx, uji.pelaku, uji.surat));
const kirim = (
  method: 'POST' | 'PUT',
  url: string,
  kepala: Kepala,
  payload: object,
  kunciNiat = randomUUID() as string,
) => app.inject({ method, url, headers: { ...kepala, 'idempotency-key': kunciNiat }, payload });
const atur = (cara: string) => kirim('PUT', '/api/naskah/tanda-tangan/setelan', karo, { cara });
const tandaTangani = (surat: readonly string[], sandi = SANDI, kepala = karo, niat = randomUUID() as string) =>
  kirim('POST', '/api/naskah/tanda-tangan', kepala, { surat, sandi }, niat);

/** One file as a browser sends it, its password before it. */
const unggah = (url: string, isi: Buffer, sandi?: string) => {
  const batas = 'batas-uji';
  const bagian = (kepala: string, isiBagian: Buffer) =>
    Buffer.concat([
      Buffer.from(`--${batas}\r\ncontent-disposition: form-data; ${kepala}\r\n\r\n`),
      isiBagian,
      Buffer.from('\r\n'),
    ]);
  const payload = Buffer.concat([
    ...(sandi === undefined ? [] : [bagian('name="sandi"', Buffer.from(sandi))]),
    bagian('name="berkas"; filename="../../a.exe"\r\ncontent-type: application/octet-stream', isi),
    Buffer.from(`--${batas}--\r\n`),
  ]);
  const headers = { ...karo, 'content-type': `multipart/form-data; boundary=${batas}` };
  return app.inject({ method: 'POST', url, headers, payload });
};

test('administrator memasang sertifikat; sertifikat tidak pernah keluar lagi', async () => {
  expect((await atur('sertifikat')).json()).toMatchObject({ status: 422, kode: 'naskah/tanpa-sertifikat' });
  const salah = await unggah('/api/naskah/tanda-tangan/sertifikat', sertifikat.p12, 'salah');
  expect(salah.json()).toMatchObject({ status: 422, kode: 'naskah/sertifikat-sandi' });
  const jawab = await unggah('/api/naskah/tanda-tangan/sertifikat', sertifikat.p12, sertifikat.sandi);
  expect(jawab.json()).toMatchObject({ cara: 'tanpa', sertifikat: { subjek: 'CN=Kementerian Contoh' } });
  expect((await atur('sertifikat')).statusCode).toBe(200);
  const setelan = await app.inject({ url: '/api/naskah/tanda-tangan/setelan', headers: karo });
  expect(Object.keys(setelan.json())).toEqual(['cara', 'sertifikat', 'bsre']);
  expect((await app.inject({ url: '/api/naskah/tanda-tangan/setelan', headers: luar })).statusCode).toBe(403);
});

test('penanda tangan menandatangani dengan kata sandinya, lalu unduhan memuat tanda tangan', async () => {
  const surat = await terbit();
  const daftar = await app.inject({ url: '/api/naskah/tanda-tangan', headers: karo });
  expect(daftar.json()).toMatchObject({
    jumlah: 1,
    kursor: null,
    butir: [{ id: surat.id, cara: 'sertifikat', keadaan: 'menunggu', galat: null, halangan: null, perihal: 'Contoh' }],
  });
  expect((await tandaTangani([surat.id], 'bukan sandi saya')).json()).toMatchObject({
    status: 422,
    kode: 'sandi-keliru',
  });
  expect((await tandaTangani([surat.id], SANDI, luar)).statusCode).toBe(404);
  const niat = randomUUID();
  const jawab = await tandaTangani([surat.id], SANDI, karo, niat);
  expect([jawab.statusCode, jawab.json()]).toEqual([202, { antre: 1 }]);
  expect((await tandaTangani([surat.id], SANDI, karo, niat)).json()).toEqual({ antre: 1 }); // the same intention, told again
  await antrean.putar();
  const satu = (await app.inject({ url: `/api/naskah/${surat.id}`, headers: karo })).json();
  expect(satu).toMatchObject({ tanda: 'selesai', tandaTangan: { keadaan: 'selesai', boleh: false } });
  const pdf = await app.inject({ url: `/api/naskah/${surat.id}/pdf`, headers: karo });
  expect(periksaPdf(pdf.rawPayload)).toMatchObject({ hasil: 'utuh', subjek: 'Kementerian Contoh' });
  expect(pdf.headers.etag).toBe(`"${satu.tandaTangan.sidik}"`);
  expect((await tandaTangani([surat.id])).json()).toMatchObject({ status: 409, kode: 'naskah/sudah-bertanda' });
});

test('kata sandi yang benar tidak menghabiskan jatah percobaan masuk', async () => {
  const { id } = await terbit();
  expect((await tandaTangani([id])).statusCode).toBe(202);
  await antrean.putar();
  for (let n = 0; n < 9; n++) expect((await tandaTangani([id])).statusCode).toBe(409); // signed already, never 429
});

test('surat dari dua cara tidak ditandatangani sekaligus', async () => {
  const sertifikatkan = await terbit();
  await atur('basah');
  const basah = await terbit();
  expect((await tandaTangani([sertifikatkan.id, basah.id])).json()).toMatchObject({
    status: 422,
    kode: 'naskah/tanda-campur',
  });
});

test('uji 31: pindaian hanya diunduh sebagai lampiran yang tidak ditebak jenisnya; nama berkas pengunggah tidak dipakai', async () => {
  await atur('basah');
  const surat = await terbit();
  const alamat = `/api/naskah/${surat.id}/pindaian`;
  expect((await unggah(alamat, Buffer.from('<svg onload=alert(1)>'))).json()).toMatchObject({
    kode: 'naskah/bukan-pindaian',
  });
  expect((await unggah(alamat, Buffer.alloc(11 * 1024 * 1024, 0x20))).statusCode).toBe(413);
  const isi = Buffer.from('%PDF-1.4 pindaian');
  expect((await unggah(alamat, isi)).statusCode).toBe(201);
  const jawab = await app.inject({ url: alamat, headers: karo });
  expect(jawab.rawPayload.equals(isi)).toBe(true);
  expect(jawab.headers).toMatchObject({
    'content-type': 'application/pdf',
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringMatching(/^sandbox/),
    'content-disposition': expect.stringMatching(/^attachment; filename="B-\d{3}-ROREN-XI-2026\.pdf"$/),
  });
  expect((await app.inject({ url: alamat, headers: luar })).statusCode).toBe(404);
});
