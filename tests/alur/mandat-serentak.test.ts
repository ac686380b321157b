import { bukaBerkas, putuskan } from '@lincah/server/alur';
import type { BasisDataTerbuka, Pelaku } from '@lincah/server/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bukaBasisUji } from '../../server/kernel/uji-basis.ts';
import { cabut, tetapkan } from '../../server/organisasi/mandat/tetapkan.ts';
import { buatInstansi, buatRuang, type InstansiUji, permohonan, SUMBER, tindakanTerbuka } from './instansi-uji.ts';

const KALI = 50;
let basis: BasisDataTerbuka;
let instansi: InstansiUji;
const ruang = buatRuang();

beforeAll(async () => {
  basis = await bukaBasisUji(8);
  instansi = await buatInstansi(basis.db, 'uji');
});
afterAll(() => basis?.tutup());

/** A dossier at the desk of `pimpinan`, the mandate of her Plh, and everybody as their session knew them a moment ago. */
const siapkan = async () => {
  const [pemohon, sdm] = await Promise.all([instansi.pelaku('pemohon'), petugas()]);
  const dibuka = await instansi.kerja((trx) => bukaBerkas(trx, pemohon, permohonan(instansi), ruang, SUMBER));
  if (!dibuka.sah) throw new Error(dibuka.penolakan.kode);
  const { id: tindakan } = await tindakanTerbuka(instansi, dibuka.nilai.id);
  const definitif = await instansi.pelaku('pimpinan');
  const { hariIni: hari } = sdm;
  const isi = { posisi: instansi.posisi.pimpinan, pegawai: instansi.pegawai.cadangan ?? '', sebagai: 'plh' as const };
  const surat = { nomorSurat: 'SP-1', tanggalSurat: hari, sebab: 'Cuti', sejak: hari, sampai: hari };
  const mandat = await instansi.kerja((trx) => tetapkan(trx, sdm, { ...isi, ...surat }));
  if (!mandat.sah) throw new Error(mandat.penolakan.kode);
  const plh = await instansi.pelaku('cadangan');
  return { berkas: dibuka.nilai.id, tindakan, definitif, plh, sdm, mandat: mandat.nilai.id };
};
const petugas = async (): Promise<Pelaku> => ({ ...(await instansi.pelaku('lain')), hak: ['sdm'] });

const putus = async (pelaku: Pelaku, tindakan: string) => {
  const isian = { pilihan: 'teruskan', isian: { hari: 9 } };
  const hasil = await instansi.kerja((trx) => putuskan(trx, pelaku, tindakan, isian, () => ruang, SUMBER));
  return hasil.sah ? 'sah' : hasil.penolakan.kode;
};
const akhiri = async (sdm: Pelaku, mandat: string) => {
  const hasil = await instansi.kerja((trx) => cabut(trx, sdm, mandat, 'Kembali lebih awal'));
  return hasil.sah;
};

/** Numbers in the audit chain: when the mandate ended, and when the act was decided and by whom. */
const urutan = async (mandat: string, berkas: string) => {
  const { rows } = await sql<{ nomor: string; perbuatan: string; oleh: string }>`
    select nomor, perbuatan, pegawai_id as oleh from kernel.jejak
    where objek = ${mandat} and perbuatan = 'organisasi.cabutMandat' or objek = ${berkas} and perbuatan = 'alur.putuskan'
    order by nomor`.execute(basis.db);
  return rows;
};

test('sesudah mandat dicabut, putusan yang sudah di jalan ditolak; sebelum itu, sah', async () => {
  const sesudah = await siapkan();
  expect(await akhiri(sesudah.sdm, sesudah.mandat)).toBe(true);
  expect(await putus(sesudah.plh, sesudah.tindakan)).toBe('alur/bukan-pejabat');
  const sebelum = await siapkan();
  expect(await putus(sebelum.plh, sebelum.tindakan)).toBe('sah');
  expect(await akhiri(sebelum.sdm, sebelum.mandat)).toBe(true);
});

test('begitu mandat Plh tercatat, putusan pejabat definitif yang sudah di jalan ditolak', async () => {
  const { definitif, tindakan, sdm, mandat } = await siapkan();
  expect(await putus(definitif, tindakan)).toBe('alur/bukan-pejabat');
  await akhiri(sdm, mandat);
});

test(`keandalan 17: mandat dicabut selagi Plh memutus, ${KALI} kali: satu putusan saja, sesuai urutan dalam jejak`, async () => {
  for (let n = 0; n < KALI; n++) {
    const { berkas, tindakan, plh, definitif, sdm, mandat } = await siapkan();
    const serentak = [() => akhiri(sdm, mandat), () => putus(plh, tindakan), () => putus(definitif, tindakan)];
    const mulai = [...serentak.slice(n % 3), ...serentak.slice(0, n % 3)].map((kerja) => kerja());
    await Promise.all(mulai);
    await putus(await instansi.pelaku('pimpinan'), tindakan);

    const jejak = await urutan(mandat, berkas);
    const cabutan = jejak.findIndex((j) => j.perbuatan === 'organisasi.cabutMandat');
    const putusan = jejak.filter((j) => j.perbuatan === 'alur.putuskan');
    expect(cabutan).toBeGreaterThanOrEqual(0);
    expect(putusan).toHaveLength(1);
    const olehPlh = putusan[0]?.oleh === plh.pegawaiId;
    expect(jejak[0]?.perbuatan).toBe(olehPlh ? 'alur.putuskan' : 'organisasi.cabutMandat');
  }
});
