import { bukaBerkas, putuskan } from '@lincah/server/alur';
import type { BasisDataTerbuka } from '@lincah/server/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bukaBasisUji } from '../../server/kernel/uji-basis.ts';
import { buatInstansi, buatRuang, type InstansiUji, permohonan, SUMBER, tindakanTerbuka } from './instansi-uji.ts';

const KALI = 50;
let basis: BasisDataTerbuka;
let instansi: InstansiUji;

beforeAll(async () => {
  basis = await bukaBasisUji(8);
  instansi = await buatInstansi(basis.db, 'uji');
});
afterAll(() => basis?.tutup());

test('keandalan 13: empat putusan serentak atas satu tindakan, satu berhasil dan tiga ditolak karena keadaan', async () => {
  const ruang = buatRuang();
  const [pemohon, pimpinan] = await Promise.all([instansi.pelaku('pemohon'), instansi.pelaku('pimpinan')]);
  const isian = { pilihan: 'teruskan', isian: { hari: 9 } };
  for (let n = 0; n < KALI; n++) {
    const dibuka = await instansi.kerja((trx) => bukaBerkas(trx, pemohon, permohonan(instansi), ruang, SUMBER));
    if (!dibuka.sah) throw new Error(dibuka.penolakan.kode);
    const { id } = await tindakanTerbuka(instansi, dibuka.nilai.id);
    ruang.catatan.length = 0;
    const hasil = await Promise.all(
      [1, 2, 3, 4].map(() => instansi.kerja((trx) => putuskan(trx, pimpinan, id, isian, () => ruang, SUMBER))),
    );
    expect(hasil.map((h) => (h.sah ? 'sah' : h.penolakan.kode)).sort()).toEqual([
      ...Array.from({ length: 3 }, () => 'alur/tugas-tidak-terbuka'),
      'sah',
    ]);
    expect(ruang.catatan).toHaveLength(1);
  }
  const { rows } = await sql<{ putusan: number; jejak: number; terbuka: number }>`select
    (select count(*)::integer from alur.tindakan where pilihan = 'teruskan') as putusan,
    (select count(*)::integer from alur.tindakan where ditutup_pada is null) as terbuka,
    (select count(*)::integer from kernel.jejak where perbuatan = 'alur.putuskan') as jejak`.execute(basis.db);
  expect(rows).toEqual([{ putusan: KALI, terbuka: KALI, jejak: KALI }]);
});
