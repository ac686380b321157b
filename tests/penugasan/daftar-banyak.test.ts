import { tanggal } from '@lincah/domain/kernel';
import { type BasisDataTerbuka, dalamInstansi } from '@lincah/server/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bukaBasisUji } from '../../server/kernel/uji-basis.ts';
import { listPenugasan } from '../../server/penugasan/repository.ts';

const INSTANSI = '00000000-0000-4000-8000-000000000001';
const BANYAK = 1_010;

let basis: BasisDataTerbuka;
beforeAll(async () => {
  basis = await bukaBasisUji();
  await basis.db.transaction().execute(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx);
    await sql`insert into kernel.instansi (instansi_id, kode, nama, nama_singkat, jenis, tempat)
      values (${INSTANSI}, 'uji', 'Uji', 'Uji', 'kementerian', 'Jakarta')`.execute(trx);
    await sql`insert into organisasi.pegawai (instansi_id, id, nip, nama, status)
      select ${INSTANSI}, gen_random_uuid(), lpad(n::text, 18, '0'), 'Orang ' || n, 'PNS' from generate_series(1, 2) n`.execute(
      trx,
    );
    await sql`
      with g as (select array_agg(id order by nip) as id from organisasi.pegawai),
      b as (select gen_random_uuid() as id, n from generate_series(1, ${BANYAK}::integer) n),
      berkas as (insert into alur.berkas (instansi_id, id, kamar, alur_id, versi, peraturan, perihal, pokok, keadaan, pemohon_id, dibuka_oleh, dibuka_pada)
        select ${INSTANSI}::uuid, id, 'penugasan', 'x', 'x', 'x', 'x', '{}', '{}', id, id, now() from b)
      insert into penugasan.penugasan (instansi_id, id, cara, lingkup, unit_pemohon_id, unit_asal_id, posisi_id, pegawai_id, perihal, maksud, kompetensi,
        ekspektasi, mulai, selesai, dibuat_pada)
      select ${INSTANSI}::uuid, b.id, 'penunjukan', 'lintas-unit', b.id, b.id, b.id, g.id[case when n <= 5 then 2 else 1 end],
        case when n = 7 then 'Arsip langka' else 'Peta ' || n end, '', '', '', '2026-01-01', '2026-06-30', now() - make_interval(mins => n)
      from b, g`.execute(trx);
  });
}, 60_000);
afterAll(() => basis.tutup());

/** Every page of the register, as its readers turn them. */
const semua = async (cari: string): Promise<string[]> => {
  const perihal: string[] = [];
  for (let kursor: string | null | undefined; kursor !== null; ) {
    const saringan = { batas: 200, cari, ...(kursor && { kursor }) };
    const halaman = await dalamInstansi(basis.db, INSTANSI, (trx) =>
      listPenugasan(trx, saringan, { posisi: [], semua: true }, tanggal('2026-03-02')),
    );
    perihal.push(...halaman.butir.map((b) => b.perihal));
    kursor = halaman.kursor;
  }
  return perihal;
};

test.each([
  ['kata yang langka', 'langka', 1],
  ['kata pada lebih dari seribu penugasan', 'peta', BANYAK - 1],
  ['nama pegawai yang jarang', 'orang 2', 5],
  ['nama pegawai pada lebih dari seribu penugasan', 'orang 1', BANYAK - 5],
  ['tidak ada', 'zzz', 0],
])('%s: semua yang cocok tampil satu kali, dari yang terbaru', async (_, cari, jumlah) => {
  const perihal = await semua(cari);
  expect([perihal.length, new Set(perihal).size]).toEqual([jumlah, jumlah]);
  const nomor = perihal.map((p) => (p === 'Arsip langka' ? 7 : Number(p.slice(5))));
  expect(nomor).toEqual([...nomor].sort((a, b) => a - b));
});
