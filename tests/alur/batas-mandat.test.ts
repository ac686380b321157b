import { tanggal } from '@lincah/domain/kernel';
import { type Alur, batasMandat, type Peraturan, susunKitab } from '@lincah/domain/regulasi';
import { bukaBerkas, findBerkasLengkap, putuskan, type SumberAlur, teruskanKeAtasan } from '@lincah/server/alur';
import type { BasisDataTerbuka } from '@lincah/server/kernel';
import { bacaSemua } from '@lincah/server/regulasi';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { alurPermohonan } from '../../domain/alur/contoh.ts';
import { bukaBasisUji } from '../../server/kernel/uji-basis.ts';
import {
  buatInstansi,
  buatRuang,
  type InstansiUji,
  permohonan,
  SUMBER,
  tindakanTerbuka,
  tunjuk,
} from './instansi-uji.ts';

const BATAS = { id: 'Plt. dan Plh. tidak berwenang (UU 30/2014 Pasal 14 ayat (7)).', en: 'Not by a Plt or Plh.' };
const { periksa, ajukan } = alurPermohonan.simpul;
const tandai = (versi: string, simpul: object): Alur => ({
  ...alurPermohonan,
  versi,
  simpul: { ...alurPermohonan.simpul, ...simpul } as Alur['simpul'],
});
const PERIKSA = tandai('periksa-bertanda', { periksa: { ...periksa, sifat: 'strategis' } });
const AJUKAN = tandai('ajukan-bertanda', { ajukan: { ...ajukan, sifat: 'kepegawaian' } });
const TAK_DIKENAL = tandai('sifat-tak-dikenal', { periksa: { ...periksa, sifat: 'lain' } });
const kitab = {
  ...SUMBER.kitab(''),
  istilah: { 'batas-mandat-strategis': BATAS, 'batas-mandat-kepegawaian': BATAS },
};
const SUMBER_BATAS: SumberAlur = { ...SUMBER, kitab: () => kitab };
const HARI = tanggal('2026-03-02');

let basis: BasisDataTerbuka;
let instansi: InstansiUji;
const ruang = buatRuang();

beforeAll(async () => {
  basis = await bukaBasisUji();
  instansi = await buatInstansi(basis.db, 'uji');
});
afterAll(() => basis.tutup());
beforeEach(() => instansi.kerja((trx) => sql`delete from organisasi.pemangku where sebagai = 'plh'`.execute(trx)));

const plh = (posisi: keyof InstansiUji['posisi'], siapa: string) =>
  instansi.kerja((trx) => tunjuk(trx, instansi.id, instansi.posisi[posisi], instansi.pegawai[siapa] ?? '', 'plh'));
const buka = async (alur: Alur, siapa = 'pemohon') => {
  const pelaku = await instansi.pelaku(siapa);
  return instansi.kerja((trx) => bukaBerkas(trx, pelaku, permohonan(instansi, alur), ruang, SUMBER_BATAS));
};
const dibuka = async (alur: Alur) => {
  const hasil = await buka(alur);
  if (!hasil.sah) throw new Error(hasil.penolakan.kode);
  const { id: tindakan, posisi_id: posisi } = await tindakanTerbuka(instansi, hasil.nilai.id);
  return { berkas: hasil.nilai.id, tindakan, posisi };
};
const putus = async (siapa: string, tindakan: string, pilihan = 'teruskan', alasan?: string) => {
  const pelaku = await instansi.pelaku(siapa);
  const isian = { pilihan, isian: { hari: 9 }, ...(alasan && { alasan }) };
  return instansi.kerja((trx) => putuskan(trx, pelaku, tindakan, isian, () => ruang, SUMBER_BATAS));
};
const teruskan = async (siapa: string, tindakan: string) => {
  const pelaku = await instansi.pelaku(siapa);
  return instansi.kerja((trx) => teruskanKeAtasan(trx, pelaku, tindakan, SUMBER_BATAS));
};
const lihat = async (siapa: string, berkas: string) => {
  const pelaku = await instansi.pelaku(siapa);
  const hasil = await instansi.kerja((trx) => findBerkasLengkap(trx, pelaku, berkas, SUMBER_BATAS));
  if (!hasil.sah) throw new Error(hasil.penolakan.kode);
  return hasil.nilai;
};

describe('yang ditandai dalam empat peraturan', () => {
  let semua: readonly Peraturan[];
  beforeAll(async () => {
    semua = (await bacaSemua('peraturan')).peraturan;
  });

  test.each([
    ['permenpanrb-7-2022', 'PANRB-P10, PANRB-L-B1-d'],
    ['permenko-ekon-1-2025', 'PANRB-P10'],
    ['ranpermenko-infra', 'PANRB-P10'],
    ['pergub-banten-19-2023', 'BANTEN-L-B1-d'],
  ])('%s: hanya penetapan kedudukan (%s); penugasan, tim, laporan, dan penilaian tetap tugas rutin', (id) => {
    const buku = susunKitab(semua, id);
    const bertanda = Object.values(buku.alur).flatMap((a) =>
      Object.values(a.simpul).flatMap((s) => (s.jenis === 'tugas' && s.sifat ? [`${a.id}/${s.id} ${s.sifat}`] : [])),
    );
    expect(bertanda).toEqual(['penetapan-kedudukan/tetapkan kepegawaian']);
    expect(batasMandat(buku, 'kepegawaian')?.id).toContain('UU 30/2014 Pasal 14 ayat (7)');
  });
});

describe('yang tidak boleh diputuskan Plh (UU 30/2014 Pasal 14 ayat (7))', () => {
  test('ditolak dengan bunyi peraturan dan jalan keluarnya; yang meminta alasan tetap boleh; tanpa tanda tidak dibatasi', async () => {
    const bertanda = await dibuka(PERIKSA);
    const polos = await dibuka(alurPermohonan);
    await plh('pimpinan', 'cadangan');
    const ditolak = await putus('cadangan', bertanda.tindakan);
    expect(ditolak).toMatchObject({
      sah: false,
      penolakan: {
        jenis: 'wewenang',
        kode: 'alur/di-luar-mandat',
        detail: BATAS,
        jalanKeluar: { id: 'Teruskan kepada Jabatan kepala, atau tunggu Orang pimpinan kembali bertugas.' },
        dasar: [{ ketentuan: 'CONTOH-1' }],
      },
    });
    expect(await putus('cadangan', bertanda.tindakan, 'perbaiki', 'Data kurang')).toMatchObject({ sah: true });
    expect(await putus('cadangan', polos.tindakan)).toMatchObject({ sah: true });
  });

  test('pejabat definitif memutuskannya sendiri', async () => {
    const { tindakan } = await dibuka(PERIKSA);
    expect(await putus('pimpinan', tindakan)).toMatchObject({ sah: true });
  });

  test('sifat yang tidak dijelaskan peraturan tidak membatasi siapa pun', async () => {
    await plh('pimpinan', 'cadangan');
    const { tindakan, posisi } = await dibuka(TAK_DIKENAL);
    expect(posisi).toBe(instansi.posisi.pimpinan);
    expect(await putus('cadangan', tindakan)).toMatchObject({ sah: true });
  });

  test('langkah pertama pemohon pun tidak', async () => {
    await plh('pemohon', 'cadangan');
    expect(await buka(AJUKAN, 'cadangan')).toMatchObject({ penolakan: { kode: 'alur/di-luar-mandat' } });
  });
});

describe('jalan keluarnya', () => {
  test('tindakan yang dibuka selagi jabatan hanya diisi Plh ditujukan kepada atasan, yang melihat berkasnya', async () => {
    await plh('pimpinan', 'cadangan');
    const { berkas, tindakan, posisi } = await dibuka(PERIKSA);
    expect(posisi).toBe(instansi.posisi.kepala);
    expect((await lihat('kepala', berkas)).tindakanSaya).toMatchObject([{ id: tindakan, diLuarMandat: null }]);
    expect(await putus('kepala', tindakan)).toMatchObject({ sah: true });
  });

  test('tindakan yang sudah terbuka diteruskan Plh kepada atasan; halaman berkas mengatakannya lebih dahulu', async () => {
    const { berkas, tindakan } = await dibuka(PERIKSA);
    await plh('pimpinan', 'cadangan');
    const { tindakanSaya } = await lihat('cadangan', berkas);
    expect(tindakanSaya[0]?.diLuarMandat).toMatchObject({ penjelasan: BATAS, dapatDiteruskan: true });
    expect(await teruskan('cadangan', tindakan)).toMatchObject({ sah: true });
    expect(await tindakanTerbuka(instansi, berkas)).toMatchObject({ id: tindakan, posisi_id: instansi.posisi.kepala });
    expect(await putus('cadangan', tindakan)).toMatchObject({ penolakan: { kode: 'alur/bukan-pejabat' } });
    expect(await putus('kepala', tindakan)).toMatchObject({ sah: true });
    const jejak = await instansi.kerja((trx) =>
      trx
        .selectFrom('kernel.jejak')
        .select(['perbuatan', 'rincian'])
        .where('objek', '=', berkas)
        .orderBy('nomor')
        .execute(),
    );
    expect(jejak.map((j) => j.perbuatan)).toEqual(['alur.bukaBerkas', 'alur.teruskanKeAtasan', 'alur.putuskan']);
    expect(jejak[1]?.rincian).toMatchObject({ sebagai: 'plh', kepada: instansi.posisi.kepala });
  });

  test('bila atasan pun Plh dan tidak ada siapa pun di atasnya, tindakan menunggu pejabat definitif', async () => {
    await plh('pimpinan', 'cadangan');
    await plh('kepala', 'lain');
    const { berkas, tindakan, posisi } = await dibuka(PERIKSA);
    expect(posisi).toBe(instansi.posisi.pimpinan);
    const [milikPlh] = (await lihat('cadangan', berkas)).tindakanSaya;
    expect(milikPlh?.diLuarMandat).toMatchObject({
      jalanKeluar: { id: 'Tunggu Orang pimpinan kembali bertugas.' },
      dapatDiteruskan: false,
    });
    expect(await teruskan('cadangan', tindakan)).toMatchObject({ penolakan: { kode: 'alur/tidak-perlu-diteruskan' } });
  });

  test.each([
    { siapa: 'pimpinan', kode: 'alur/tidak-perlu-diteruskan', sebab: 'pejabat definitif memutuskannya sendiri' },
    { siapa: 'lain', kode: 'alur/tidak-ada', sebab: 'bukan pejabatnya' },
  ])('$siapa tidak meneruskan: $sebab', async ({ siapa, kode }) => {
    const { tindakan } = await dibuka(PERIKSA);
    expect(await teruskan(siapa, tindakan)).toMatchObject({ penolakan: { kode } });
  });

  test('begitu mandatnya usai, pejabat definitif memutuskan tindakan yang tidak diteruskan', async () => {
    const { tindakan } = await dibuka(PERIKSA);
    await plh('pimpinan', 'cadangan');
    expect(await putus('pimpinan', tindakan)).toMatchObject({ sah: false });
    await instansi.kerja((trx) =>
      sql`update organisasi.pemangku set sejak = ${HARI}::date - 1, sampai = ${HARI}::date - 1 where sebagai = 'plh'`.execute(
        trx,
      ),
    );
    expect(await putus('pimpinan', tindakan)).toMatchObject({ sah: true });
  });
});
