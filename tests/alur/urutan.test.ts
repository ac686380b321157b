import { bukaBerkas, findBerkasLengkap, putuskan } from '@lincah/server/alur';
import type { BasisDataTerbuka } from '@lincah/server/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { alurBercabang } from '../../domain/alur/contoh.ts';
import { bukaBasisUji } from '../../server/kernel/uji-basis.ts';
import { buatInstansi, buatRuang, type InstansiUji, permohonan, SUMBER } from './instansi-uji.ts';

let basis: BasisDataTerbuka;
let instansi: InstansiUji;
const ruang = buatRuang();
beforeAll(async () => {
  basis = await bukaBasisUji();
  instansi = await buatInstansi(basis.db, 'uji');
});
afterAll(() => basis.tutup());

const putus = async (siapa: string, berkas: string, tugas: string, pilihan: string, isian: object = {}) => {
  const pelaku = await instansi.pelaku(siapa);
  const hasil = await instansi.kerja(async (trx) => {
    const { id } = await trx
      .selectFrom('alur.tindakan')
      .select('id')
      .where('berkas_id', '=', berkas)
      .where('tugas', '=', tugas)
      .where('ditutup_pada', 'is', null)
      .executeTakeFirstOrThrow();
    const isi = { pilihan, isian: { ...isian }, ...(pilihan === 'perbaiki' && { alasan: 'Kurang' }) };
    return putuskan(trx, pelaku, id, isi, () => ruang, SUMBER);
  });
  if (!hasil.sah) throw new Error(hasil.penolakan.kode);
};
const linimasa = async (berkas: string) => {
  const pelaku = await instansi.pelaku('pemohon');
  const hasil = await instansi.kerja((trx) => findBerkasLengkap(trx, pelaku, berkas, SUMBER));
  if (!hasil.sah) throw new Error(hasil.penolakan.kode);
  const { linimasa: baris } = hasil.nilai;
  expect(new Set(baris.map((b) => b.pada)).size).toBe(1); // the clock of this test stands still
  return baris.map((b) => b.tugas.id);
};

test('sepuluh berkas, semua langkah pada milidetik yang sama: linimasa tetap menurut urutan kejadiannya', async () => {
  for (let n = 0; n < 10; n++) {
    const pelaku = await instansi.pelaku('pemohon');
    const dibuka = await instansi.kerja((trx) => bukaBerkas(trx, pelaku, permohonan(instansi), ruang, SUMBER));
    if (!dibuka.sah) throw new Error(dibuka.penolakan.kode);
    const { id } = dibuka.nilai;
    await putus('pimpinan', id, 'periksa', 'perbaiki');
    await putus('pemohon', id, 'ajukan', 'kirim');
    await putus('pimpinan', id, 'periksa', 'teruskan', { hari: 9 });
    await putus('pimpinan', id, 'putuskan', 'setujui');
    expect(await linimasa(id)).toEqual(['ajukan', 'periksa', 'ajukan', 'periksa', 'putuskan']);
  }
});

test('cabang yang diputuskan terbalik dari urutan dibukanya tampil menurut putusannya', async () => {
  const pelaku = await instansi.pelaku('pemohon');
  const { pertama: _, ...bercabang } = permohonan(instansi, alurBercabang);
  const dibuka = await instansi.kerja((trx) => bukaBerkas(trx, pelaku, bercabang, ruang, SUMBER));
  if (!dibuka.sah) throw new Error(dibuka.penolakan.kode);
  const { id } = dibuka.nilai;
  for (const tugas of ['kanan', 'kanan_lagi', 'kiri', 'akhir']) await putus('pimpinan', id, tugas, 'setujui');
  expect(await linimasa(id)).toEqual(['kanan', 'kanan_lagi', 'kiri', 'akhir']);
});
