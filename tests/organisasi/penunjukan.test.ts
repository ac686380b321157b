import { tanggal } from '@lincah/domain/kernel';
import { dalamInstansi } from '@lincah/server/kernel';
import { cariPosisi } from '@lincah/server/organisasi';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { INSTANSI_LENGKAP, ORANG_LENGKAP } from '../kernel/instansi-lengkap.ts';
import { bukaRumahLengkap, type RumahLengkap } from '../kernel/rumah-lengkap.ts';

const { luar, penilai, pemohon } = ORANG_LENGKAP;
const PERAN = 'PENGELOLA_PROSES_BISNIS';

let rumah: RumahLengkap;
beforeAll(async () => {
  rumah = await bukaRumahLengkap();
}, 180_000);
afterAll(() => rumah?.tutup());

type Peran = keyof RumahLengkap['klien'];
type Baris = {
  peran: string;
  pejabat: { id: string; asal: string; pemangku: { nama: string } | null } | null;
  penunjukan: { id: string; sejak: string; sampai: string | null }[];
  dipakai: { berhenti: boolean }[];
};
const daftar = async (): Promise<Baris[]> => (await rumah.klien.pemohon.get('/api/organisasi/penunjukan')).json();
const satu = async (peran = PERAN) => (await daftar()).find((b) => b.peran === peran);
const tunjuk = (peran: Peran, ubah: object = {}) =>
  rumah.klien[peran].post('/api/organisasi/penunjukan', {
    peran: PERAN,
    posisi: luar.posisiId,
    sejak: '2026-03-02',
    alasan: 'Keputusan Sekretaris Utama',
    ...ubah,
  });
const akhiri = (id: string, isi: object = { alasan: 'Mutasi' }) =>
  rumah.klien.ortala.post(`/api/organisasi/penunjukan/${id}/akhiri`, isi);
const jabatanPada = (hari: string) =>
  dalamInstansi(rumah.basis.db, INSTANSI_LENGKAP, (trx) =>
    cariPosisi(
      trx,
      { peran: { id: 'PENGELOLA_PROBIS', cara: 'ditunjuk', ditunjukSebagai: PERAN }, posisi: pemohon.posisiId },
      tanggal(hari),
    ),
  );

describe('peran yang tidak terbaca dari struktur', () => {
  test('yang diminta peraturan tampil semua, yang belum ditunjuk lebih dahulu, dengan apa yang berhenti karenanya', async () => {
    const semua = await daftar();
    expect(semua.map((b) => b.peran).sort()).toEqual(
      ['PEJABAT_YANG_BERWENANG', 'PEMBINA_KEPEGAWAIAN', PERAN, 'PIMPINAN_INSTANSI'].sort(),
    );
    expect(semua.map((b) => b.pejabat === null)).toEqual(
      semua
        .map((b) => b.pejabat === null)
        .sort()
        .reverse(),
    );
    expect((await satu())?.dipakai.some((d) => d.berhenti)).toBe(true);
  });

  test('tanpa penunjukan, satu-satunya sekretaris dari struktur yang menjawab', async () => {
    const pyb = await satu('PEJABAT_YANG_BERWENANG');
    expect(pyb?.pejabat).toMatchObject({ id: ORANG_LENGKAP.penilaiPemohon.posisiId, asal: 'struktur' });
  });
});

describe('menunjuk, mengganti, mengakhiri', () => {
  test.each(['pemohon', 'auditor', 'admin', 'asing'] as const)('%s tidak menunjuk', async (peran) =>
    expect((await tunjuk(peran)).statusCode).toBe(403),
  );

  test('posisi instansi lain tidak ada', async () => {
    const jawab = await tunjuk('ortala', { posisi: '00000000-0000-4000-8000-000000000001' });
    expect([jawab.statusCode, jawab.json().kode]).toEqual([404, 'penunjukan/tidak-ada']);
  });

  test('mulai hari ini, tindakan peran itu menuju jabatan yang ditunjuk; sebabnya tercatat dalam jejak', async () => {
    const jawab = await tunjuk('ortala');
    expect(jawab.statusCode).toBe(201);
    expect(await jabatanPada('2026-03-02')).toBe(luar.posisiId);
    expect((await satu())?.pejabat).toMatchObject({ asal: 'ditunjuk', pemangku: { nama: luar.nama } });
    const { rows } = await sql<{ rincian: object }>`
      select rincian from kernel.jejak where perbuatan = 'organisasi.tetapkanPenunjukan'`.execute(rumah.basis.db);
    expect(rows).toMatchObject([{ rincian: { peran: PERAN, alasan: 'Keputusan Sekretaris Utama' } }]);
  });

  test('pengganti mulai hari mendatang: yang berjalan berakhir sehari sebelumnya', async () => {
    expect((await tunjuk('sdm', { posisi: penilai.posisiId, sejak: '2026-04-01' })).statusCode).toBe(201);
    expect((await satu())?.penunjukan).toMatchObject([
      { sejak: '2026-03-02', sampai: '2026-03-31' },
      { sejak: '2026-04-01', sampai: null },
    ]);
    expect([await jabatanPada('2026-03-31'), await jabatanPada('2026-04-01')]).toEqual([
      luar.posisiId,
      penilai.posisiId,
    ]);
  });

  test('di atas yang sudah menunggu harinya ditolak dengan harinya', async () => {
    const jawab = await tunjuk('ortala', { posisi: pemohon.posisiId, sejak: '2026-03-10' });
    expect([jawab.statusCode, jawab.json().kode]).toEqual([409, 'penunjukan/bertumpuk']);
    expect(jawab.json().detail.id).toContain('2026-04-01');
  });

  test('yang belum mulai dibatalkan, yang berjalan diakhiri; keduanya tetap dalam riwayat dengan sebabnya', async () => {
    const [kini, kelak] = (await satu())?.penunjukan ?? [];
    expect((await akhiri(kelak?.id ?? '', { alasan: 'Batal' })).statusCode).toBe(200);
    expect((await akhiri(kini?.id ?? '', { alasan: 'Mutasi', sampai: '2026-03-05' })).statusCode).toBe(200);
    expect([await jabatanPada('2026-03-05'), await jabatanPada('2026-03-06')]).toEqual([luar.posisiId, undefined]);
    const riwayat = (await rumah.klien.auditor.get('/api/organisasi/penunjukan/riwayat')).json().butir;
    expect(riwayat).toMatchObject([
      { keadaan: 'batal', alasanAkhir: 'Batal', oleh: ORANG_LENGKAP.sdm.nama },
      { keadaan: 'berlaku', alasanAkhir: 'Mutasi', sampai: '2026-03-05', oleh: ORANG_LENGKAP.ortala.nama },
    ]);
    const lagi = await akhiri(kelak?.id ?? '');
    expect([lagi.statusCode, lagi.json().kode]).toEqual([409, 'penunjukan/sudah-berakhir']);
  });

  test('penunjukan dari buku kerja pun tampil dan dapat diakhiri', async () => {
    await sql`insert into organisasi.penunjukan_peran (instansi_id, id, peran, posisi_id, sejak)
      values (${INSTANSI_LENGKAP}, '00000000-0000-4000-9000-000000000777', 'PIMPINAN_INSTANSI', ${luar.posisiId}, '2025-01-01')`.execute(
      rumah.basis.db,
    );
    expect((await akhiri('00000000-0000-4000-9000-000000000777')).statusCode).toBe(200);
    const [, , lama] = (await rumah.klien.ortala.get('/api/organisasi/penunjukan/riwayat')).json().butir;
    expect(lama).toMatchObject({
      alasan: '',
      oleh: null,
      alasanAkhir: 'Mutasi',
      keadaan: 'selesai',
      sampai: '2026-03-01',
    });
  });

  test('mencari jabatan untuk ditunjuk', async () => {
    const hasil = (await rumah.klien.sdm.get('/api/organisasi/penunjukan/jabatan?cari=biro%20umum')).json();
    expect(hasil[0]).toMatchObject({ id: luar.posisiId, pemangku: { nama: luar.nama } });
  });
});
