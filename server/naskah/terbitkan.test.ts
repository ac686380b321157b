import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BasisDataTerbuka, dalamInstansi, kirim, MasalahHttp, type Trx } from '../kernel/index.ts';
import { bukaBasisUji } from '../kernel/uji-basis.ts';
import { batalkan } from './batalkan.ts';
import { cetakSurat, cetakYangTertunda } from './cetak-surat.ts';
import { type SuratUntukTerbit, susunKonsep, terbitkan } from './terbitkan.ts';
import { HARI, type InstansiUji, isiInstansiUji, JENIS, kitabUji, percetakanUji, skema } from './uji-naskah.ts';
import { verifikasiSurat } from './verifikasi.ts';

let basis: BasisDataTerbuka;
let uji: InstansiUji;
const bahan = { percetakan: percetakanUji(), kitab: kitabUji };

beforeAll(async () => {
  basis = await bukaBasisUji();
  uji = await isiInstansiUji(basis.db);
});
afterAll(async () => {
  bahan.percetakan.pencetak.tutup();
  await basis.tutup();
});

const dalam = <T>(kerja: (trx: Trx) => Promise<T>) => dalamInstansi(basis.db, uji.id, kerja);
const terbit = (lain: Partial<SuratUntukTerbit> = {}) =>
  dalam((trx) => terbitkan(trx, uji.pelaku, { ...uji.surat, ...lain }));
const isiSurat = async (id: string) =>
  dalam((trx) => trx.selectFrom('naskah.surat').selectAll().where('id', '=', id).executeTakeFirstOrThrow());
const gagal = (kerja: Promise<unknown>) =>
  kerja.then(
    () => undefined,
    (e: unknown) => (e instanceof MasalahHttp ? e.masalah : Promise.reject(e)),
  );

test('surat terbit: bernomor, berkop, bertanda tangan pejabat hari itu, bertembusan', async () => {
  const surat = await terbit();
  expect(surat.nomor).toMatch(/^B-\d{3}\/ROREN\/XI\/2026$/);
  const { naskah, sidik, status } = await isiSurat(surat.id);
  expect(naskah).toMatchObject({
    kop: { instansi: 'Kementerian Contoh', unit: 'Biro Perencanaan' },
    nomor: surat.nomor,
    tanggal: HARI,
    tempat: 'Jakarta',
    sifat: 'Biasa',
    tandaTangan: { jabatan: 'Jabatan karo', nama: 'Orang karo, S.E.', pangkat: 'Pembina Tingkat I (IV/b)' },
    tembusan: ['Jabatan sekjen'],
  });
  expect({ sidik, status }).toEqual({ sidik: null, status: 'terbit' });
  const tembusan = await dalam((trx) =>
    trx.selectFrom('naskah.tembusan').select('posisi_id').where('surat_id', '=', surat.id).execute(),
  );
  expect(tembusan).toEqual([{ posisi_id: uji.posisi.sekjen }]);
});

test('nomor berurutan; yang batal tidak dipakai lagi; transaksi yang gagal tidak melubangi', async () => {
  const a = await terbit();
  kirim(await dalam((trx) => batalkan(trx, uji.pelaku, a.id, 'Salah alamat')));
  await expect(
    dalam(async (trx) => {
      await terbitkan(trx, uji.pelaku, uji.surat);
      throw new Error('batal di tengah');
    }),
  ).rejects.toThrow('batal di tengah');
  const b = await terbit();
  const [sa, sb] = [await isiSurat(a.id), await isiSurat(b.id)];
  expect(sb.urut).toBe(sa.urut + 1);
  expect(sa).toMatchObject({ status: 'batal', alasan_batal: 'Salah alamat', nomor: a.nomor });
});

test('pembatalan tanpa alasan dan pembatalan kedua ditolak', async () => {
  const a = await terbit();
  expect(await dalam((trx) => batalkan(trx, uji.pelaku, a.id, ' '))).toMatchObject({
    penolakan: { kode: 'naskah/batal-tanpa-alasan' },
  });
  await dalam((trx) => batalkan(trx, uji.pelaku, a.id, 'keliru'));
  expect(await dalam((trx) => batalkan(trx, uji.pelaku, a.id, 'lagi'))).toMatchObject({
    penolakan: { kode: 'naskah/bukan-terbit' },
  });
});

test('jabatan yang lowong tidak dapat menandatangani, dan nomor tidak terpakai', async () => {
  const masalah = await gagal(terbit({ penandaTanganPosisiId: uji.posisi.lowong }));
  expect(masalah).toMatchObject({ status: 409, kode: 'naskah/tanpa-pejabat' });
});

test('PANRB-L-B2-SURAT-PELIBATAN-1: permohonan tanpa maksud ditolak dengan ketentuannya', async () => {
  const sebelum = (await isiSurat((await terbit()).id)).urut;
  const masalah = await gagal(terbit({ skema: skema(JENIS[0]), data: { ...uji.surat.data, maksud: ' ' } }));
  expect(masalah).toMatchObject({
    status: 422,
    kode: 'naskah/isian',
    pelanggaran: [{ isian: 'maksud', dasar: [{ ketentuan: 'PANRB-L-B2-SURAT-PELIBATAN-1' }] }],
  });
  expect((await isiSurat((await terbit({ skema: skema(JENIS[0]) })).id)).urut).toBe(sebelum + 1);
});

test.each([
  { isian: 'kompetensi', ketentuan: 'PANRB-L-B2-SURAT-PELIBATAN-2' },
  { isian: 'ekspektasi', ketentuan: 'PANRB-L-B2-SURAT-PELIBATAN-3' },
  { isian: 'mulai', ketentuan: 'PANRB-L-B2-SURAT-PELIBATAN-4' },
  { isian: 'selesai', ketentuan: 'PANRB-L-B2-SURAT-PELIBATAN-4' },
])('$ketentuan: $isian wajib ada pada surat permohonan', async ({ isian, ketentuan }) => {
  const masalah = await gagal(terbit({ skema: skema(JENIS[0]), data: { ...uji.surat.data, [isian]: '' } }));
  expect(masalah?.pelanggaran).toMatchObject([{ isian, dasar: [{ ketentuan }] }]);
});

test('pola nomor instansi: seri sendiri untuk satu jenis, berlaku sejak harinya', async () => {
  await dalam((trx) =>
    trx
      .insertInto('naskah.pola_nomor')
      .values([
        {
          instansi_id: uji.id,
          id: crypto.randomUUID(),
          seri: 'tugas',
          jenis: ['surat-penugasan'],
          pola: 'ST-{urut}/{klasifikasi}/{tahun}',
          klasifikasi: 'KP.01',
          sejak: '2026-01-01',
        },
        {
          instansi_id: uji.id,
          id: crypto.randomUUID(),
          seri: 'kelak',
          jenis: ['surat-penugasan'],
          pola: 'X-{urut}/{tahun}',
          sejak: '2027-01-01',
        },
      ])
      .execute(),
  );
  expect((await terbit({ jenis: 'surat-penugasan' })).nomor).toBe('ST-1/KP.01/2026');
  expect((await terbit({ jenis: 'surat-penugasan' })).nomor).toBe('ST-2/KP.01/2026');
  expect((await terbit()).nomor).toMatch(/^B-/);
});

test('konsep disusun tanpa nomor dan tanpa jejak di tabel', async () => {
  const hitung = () =>
    dalam((trx) => trx.selectFrom('naskah.surat').select(sql<number>`count(*)::int`.as('n')).executeTakeFirstOrThrow());
  const sebelum = await hitung();
  const naskah = await dalam((trx) => susunKonsep(trx, uji.pelaku, uji.surat));
  expect(naskah).toMatchObject({ nomor: '', kodeVerifikasi: '' });
  expect(await hitung()).toEqual(sebelum);
});

test('dicetak sekali: unduhan bersamaan dan sapuan mendapat bita yang sama', async () => {
  const { id } = await terbit();
  const dua = await Promise.all([cetakSurat(basis.db, bahan, uji.id, id), cetakSurat(basis.db, bahan, uji.id, id)]);
  const [a, b] = dua.map((h) => kirim(h));
  expect(a?.sidik).toBe(b?.sidik);
  expect((await isiSurat(id)).sidik).toBe(a?.sidik);
  const gagalCetak: string[] = [];
  const tertunda = await cetakYangTertunda(basis.db, bahan, (surat) => gagalCetak.push(surat));
  expect(tertunda).toBeGreaterThan(0);
  expect(gagalCetak).toEqual([]);
  expect(await cetakYangTertunda(basis.db, bahan, () => {})).toBe(0);
});

test('verifikasi lintas instansi memberi data seperlunya, juga setelah batal', async () => {
  const { id, kodeVerifikasi, nomor } = await terbit();
  const { sidik } = kirim(await cetakSurat(basis.db, bahan, uji.id, id));
  expect(kirim(await verifikasiSurat(basis.db, kodeVerifikasi))).toEqual({
    nomor,
    tanggal: HARI,
    penandaTangan: { jabatan: 'Jabatan karo', nama: 'Orang karo, S.E.' },
    status: 'terbit',
    sidik,
    tandaTangan: null,
    pihak: null,
  });
  await dalam((trx) => batalkan(trx, uji.pelaku, id, 'keliru'));
  expect(kirim(await verifikasiSurat(basis.db, kodeVerifikasi)).status).toBe('batal');
  expect(await verifikasiSurat(basis.db, '0'.repeat(26))).toMatchObject({ penolakan: { jenis: 'tidak-ada' } });
});

test.each([
  { kasus: 'nomor pada tabel', ubah: sql`update naskah.surat set nomor = nomor || 'X'` },
  { kasus: 'tanggal pada tabel', ubah: sql`update naskah.surat set tanggal = '2026-01-01'` },
  {
    kasus: 'nomor pada naskah',
    ubah: sql`update naskah.surat set naskah = jsonb_set(naskah, '{nomor}', '"Z"'), nomor = 'Z'`,
  },
  {
    kasus: 'penanda tangan pada naskah',
    ubah: sql`update naskah.surat set naskah = jsonb_set(naskah, '{tandaTangan,nama}', '"Orang lain"')`,
  },
  {
    kasus: 'satu bita berkas',
    ubah: sql`update naskah.cetakan set pdf = set_byte(pdf, 500, (get_byte(pdf, 500) + 1) % 256)`,
    berkas: true,
  },
])('uji 38: $kasus diubah di basis data → verifikasi dan unduhan berkata tidak', async ({ ubah, berkas }) => {
  const { id, kodeVerifikasi } = await terbit();
  kirim(await cetakSurat(basis.db, bahan, uji.id, id));
  await sql`${ubah} where ${sql.ref(berkas ? 'surat_id' : 'id')} = ${id}`.execute(basis.db);
  expect(await verifikasiSurat(basis.db, kodeVerifikasi)).toMatchObject({ penolakan: { kode: 'naskah/berubah' } });
  expect(await cetakSurat(basis.db, bahan, uji.id, id)).toMatchObject({ penolakan: { kode: 'naskah/berubah' } });
});

test('peran aplikasi tidak dapat mengubah nomor atau naskah, dan tidak dapat menghapus surat', async () => {
  const { id } = await terbit();
  for (const perintah of [
    sql`update naskah.surat set nomor = 'X' where id = ${id}`,
    sql`update naskah.surat set naskah = '{}' where id = ${id}`,
    sql`delete from naskah.surat where id = ${id}`,
    sql`delete from naskah.seri_nomor`,
    sql`select * from naskah.belum_dicetak(10)`,
  ])
    await expect(dalam((trx) => perintah.execute(trx))).rejects.toThrow(/permission denied/);
});
