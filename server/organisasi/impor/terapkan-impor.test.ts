import { randomUUID } from 'node:crypto';
import { tanggal } from '@lincah/domain/kernel';
import {
  type BarisImpor,
  BENTUK_LEMBAR,
  bedakanSusunan,
  LEMBAR_IMPOR,
  type SusunanImpor,
} from '@lincah/domain/organisasi';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BasisDataTerbuka, dalamInstansi, type Trx } from '../../kernel/index.ts';
import { bukaBasisUji } from '../../kernel/uji-basis.ts';
import { listUnit } from '../bagan.ts';
import { listRantai } from '../rantai.ts';
import { storeBeda } from './catatan-impor.ts';
import { menjadiTersimpan } from './olah-berkas.ts';
import { bacaSusunan } from './susunan-ada.ts';
import { catatSebelum, hitungBergeser, jalankanBeda, TABEL } from './terapkan-impor.ts';
import { kembalikan, listPergantungan } from './urungkan-impor.ts';

const LAMA = tanggal('2020-01-01');
const KEMARIN = tanggal('2026-06-30');
const BERLAKU = tanggal('2026-07-01');
const AKHIRI = Object.fromEntries(LEMBAR_IMPOR.map((l) => [l, 'akhiri' as const]));

let basis: BasisDataTerbuka;
beforeAll(async () => {
  basis = await bukaBasisUji();
});
afterAll(() => basis.tutup());

const instansiBaru = async (): Promise<string> => {
  const id = randomUUID();
  await sql`insert into kernel.instansi (instansi_id, kode, nama, nama_singkat, jenis, tempat)
    values (${id}, ${id}, 'Instansi Uji', 'Uji', 'kementerian', 'Jakarta')`.execute(basis.db);
  return id;
};
const dalam = <T>(instansi: string, kerja: (trx: Trx) => Promise<T>) => dalamInstansi(basis.db, instansi, kerja);

const susunanPada = async (instansi: string, hari = BERLAKU): Promise<SusunanImpor> => {
  const hasil: Record<string, BarisImpor[]> = {};
  for (const l of LEMBAR_IMPOR) hasil[l] = [];
  for await (const [l, baris] of bacaSusunan(basis.db, instansi, hari)) hasil[l]?.push(...baris);
  return hasil;
};
/** Makes of an agency what a file says, from a day on. Answers the import. */
const impor = async (instansi: string, berkas: SusunanImpor, berlaku = BERLAKU): Promise<string> => {
  const id = randomUUID();
  const { beda } = bedakanSusunan(await susunanPada(instansi, berlaku), berkas, { berlaku, hilang: AKHIRI });
  await dalam(instansi, async (trx) => {
    await sql`insert into organisasi.impor (instansi_id, id, keadaan, sumber, sidik, berlaku, hilang, oleh, oleh_nama, pada, detak)
      values (${instansi}, ${id}, 'siap', 'json', '', ${berlaku}, '{}', ${id}, 'Uji', now(), now())`.execute(trx);
    await storeBeda(
      trx,
      instansi,
      id,
      0,
      beda.map((b) => menjadiTersimpan(b, new Map())),
    );
    await catatSebelum(trx, id);
    await jalankanBeda(trx, id, berlaku);
  });
  return id;
};

/** What a structure says on a day, without its days: nothing else tells whether two are the same. */
const ringkas = (s: SusunanImpor, hari?: string): Record<string, string[]> =>
  Object.fromEntries(
    LEMBAR_IMPOR.map((l) => {
      const berlaku = (s[l] ?? []).filter(
        (b) => hari === undefined || (String(b.sejak ?? '') <= hari && String(b.sampai ?? hari) >= hari),
      );
      const { pengenal, bidang } = BENTUK_LEMBAR[l];
      const ambil = [...pengenal, ...bidang].filter((f) => f !== 'sampai');
      const ada = l === 'Pegawai' ? berlaku.filter((b) => b.aktif !== false) : berlaku;
      return [l, ada.map((b) => ambil.map((f) => `${f}=${b[f] || ''}`).join(' ')).sort()];
    }),
  );
/** Everything in the tables, row by row. */
const isiTabel = (instansi: string) =>
  dalam(instansi, async (trx) => {
    const hasil: unknown[] = [];
    for (const t of [
      ...Object.values(TABEL),
      'organisasi.unit_dulu',
      'organisasi.posisi_dulu',
      'organisasi.pegawai_dulu',
    ])
      hasil.push((await sql`select * from ${sql.table(t)} order by id, 2`.execute(trx)).rows);
    return hasil;
  });
/** What the screens answer about a day. */
const jawaban = (instansi: string, hari: typeof BERLAKU) =>
  dalam(instansi, async (trx) => {
    const posisi = await trx.selectFrom('organisasi.posisi_bermasa').select('id').where('sejak', '<=', hari).execute();
    const masih = await sql<{
      id: string;
    }>`select id from organisasi.posisi_pada(${hari}) where sejak <= ${hari} and coalesce(sampai, ${hari}) >= ${hari} order by id`.execute(
      trx,
    );
    const id = masih.rows.map((p) => p.id).filter((p) => posisi.some((x) => x.id === p));
    const rantai = [...(await listRantai(trx, id, hari))].sort(([a], [b]) => a.localeCompare(b));
    return { bagan: await listUnit(trx, hari), rantai };
  });

const KODE = ['A', 'B', 'C', 'D'] as const;
/** A small agency: units below one top, one head each, one official each, some with an appraiser of their own. */
const sebarang = fc
  .record({
    unit: fc.uniqueArray(
      fc.record({ kode: fc.constantFrom(...KODE), nama: fc.constantFrom('Biro', 'Dinas'), induk: fc.nat(3) }),
      { selector: (u) => u.kode },
    ),
    kepala: fc.constantFrom('K', 'L'),
    staf: fc.uniqueArray(
      fc.record({
        nip: fc.constantFrom('001', '002', '003', '004', '005'),
        di: fc.nat(4),
        golongan: fc.constantFrom('III/a', 'III/b'),
      }),
      { selector: (s) => s.nip },
    ),
    penilai: fc.nat(4),
  })
  .map(({ unit, kepala, staf, penilai }): SusunanImpor => {
    const kode = ['PUNCAK', ...unit.map((u) => u.kode)];
    const di = (n: number, sampai = kode.length) => kode[n % sampai] ?? 'PUNCAK';
    return {
      Unit: kode.map((k, ke) => ({
        kode: k,
        nama: `${unit[ke - 1]?.nama ?? 'Instansi'} ${k}`,
        jenis: 'biro',
        induk: ke === 0 ? undefined : di(unit[ke - 1]?.induk ?? 0, ke),
        sejak: LAMA,
      })),
      Posisi: [
        ...kode.flatMap((k) =>
          ['K', 'L'].map((h) => ({
            kode: `${h}-${k}`,
            unit: k,
            nama: `Jabatan ${h}`,
            jenis: 'administrator',
            pimpinan: h === kepala,
            sejak: LAMA,
          })),
        ),
        ...staf.map((s) => ({
          kode: `S-${s.nip}`,
          unit: di(s.di),
          nama: 'Analis',
          jenis: 'pelaksana',
          pimpinan: false,
          sejak: LAMA,
        })),
      ],
      Pegawai: staf.map((s) => ({
        nip: `199001012015011${s.nip}`,
        nama: `Orang ${s.nip}`,
        status: 'PNS',
        golongan: s.golongan,
      })),
      Pemangku: staf
        .map((s, ke) => ({
          nip: `199001012015011${s.nip}`,
          posisi: s.di % 2 === 0 ? `S-${s.nip}` : `${kepala}-${kode[ke] ?? 'x'}`,
          sebagai: 'definitif',
          sejak: LAMA,
        }))
        .filter((m) => !m.posisi.endsWith('-x')),
      Kedudukan: [{ unit: di(penilai), penilai: `${kepala}-PUNCAK`, sejak: LAMA }],
      Penunjukan: [{ peran: 'PYB', posisi: `${kepala}-${di(penilai)}`, sejak: LAMA }],
    };
  });
const aktif = (s: SusunanImpor): SusunanImpor => ({
  ...s,
  Pegawai: (s.Pegawai ?? []).filter((g) => s.Pemangku?.some((m) => m.nip === g.nip)),
});

/** Without people who only came later: nobody has a first day of her own. */
const milikOrang = (s: SusunanImpor, a: SusunanImpor): SusunanImpor => ({
  ...s,
  Pegawai: (s.Pegawai ?? []).filter((g) => aktif(a).Pegawai?.some((lama) => lama.nip === g.nip)),
});

test('struktur sebarang A → B: sejak harinya B, sebelum harinya tetap A; dibatalkan, A kembali utuh', async () => {
  await fc.assert(
    fc.asyncProperty(sebarang, sebarang, async (a, b) => {
      const instansi = await instansiBaru();
      await impor(instansi, a, tanggal('2020-01-01'));
      const [tabel, kemarin] = [await isiTabel(instansi), await jawaban(instansi, KEMARIN)];
      const id = await impor(instansi, b);
      expect(ringkas(await susunanPada(instansi, BERLAKU), BERLAKU)).toEqual(ringkas(aktif(b)));
      expect(ringkas(milikOrang(await susunanPada(instansi, KEMARIN), a), KEMARIN)).toEqual(ringkas(aktif(a)));
      expect(await jawaban(instansi, KEMARIN)).toEqual(kemarin);
      expect(bedakanSusunan(await susunanPada(instansi), b, { berlaku: BERLAKU, hilang: AKHIRI }).beda).toEqual([]);
      await dalam(instansi, (trx) => kembalikan(trx, id));
      expect(await isiTabel(instansi)).toEqual(tabel);
    }),
    { seed: 2026, numRuns: 12 },
  );
}, 120_000);

describe('batas-batasnya', () => {
  const unit = (kode: string, lain: BarisImpor = {}): BarisImpor => ({
    kode,
    nama: kode,
    jenis: 'biro',
    sejak: LAMA,
    ...lain,
  });
  test('dua kali pada hari yang sama: yang sebelum hari itu tetap, dan hanya satu keadaan lama', async () => {
    const instansi = await instansiBaru();
    await impor(instansi, { Unit: [unit('A')] }, LAMA);
    await impor(instansi, { Unit: [unit('A', { nama: 'Dua' })] });
    await impor(instansi, { Unit: [unit('A', { nama: 'Tiga' })] });
    const nama = async (hari: typeof BERLAKU) =>
      (await dalam(instansi, (trx) => listUnit(trx, hari))).map((u) => u.nama);
    expect([await nama(KEMARIN), await nama(BERLAKU)]).toEqual([['A'], ['Tiga']]);
  });
  test('golongan: sejak harinya, dan yang diketahui berubah kemudian tetap; dibatalkan, riwayatnya kembali', async () => {
    const instansi = await instansiBaru();
    const orang = (golongan: string) => ({
      Pegawai: [{ nip: '199001012015011001', nama: 'Satu', status: 'PNS', golongan }],
    });
    await impor(instansi, orang('III/a'), LAMA);
    await impor(instansi, orang('III/d'), tanggal('2027-04-01'));
    const riwayat = () =>
      dalam(instansi, async (trx) =>
        (
          await sql<{ isi: string }>`select golongan || ' ' || coalesce(sejak::text, '-') as isi
            from organisasi.pegawai_bermasa order by sejak nulls first`.execute(trx)
        ).rows.map((b) => b.isi),
      );
    expect(await riwayat()).toEqual(['III/a -', 'III/d 2027-04-01']);
    const id = await impor(instansi, orang('III/b'));
    expect(await riwayat()).toEqual(['III/a -', 'III/b 2026-07-01', 'III/d 2027-04-01']);
    const berikut = await impor(instansi, orang('III/c'), tanggal('2026-12-01'));
    expect((await riwayat())[2]).toBe('III/c 2026-12-01');
    const tanya = () => dalam(instansi, (trx) => listPergantungan(trx, { id, diterapkanPada: new Date(0) }, ''));
    expect(await tanya()).toEqual([{ jenis: 'data', sebutan: 'Satu' }]);
    await dalam(instansi, (trx) => kembalikan(trx, berikut));
    expect(await tanya()).toEqual([]);
    await dalam(instansi, (trx) => kembalikan(trx, id));
    expect(await riwayat()).toEqual(['III/a -', 'III/d 2027-04-01']);
  });
  test('tenaga pendukung pindah unit lalu pergi; dibatalkan, semuanya kembali', async () => {
    const instansi = await instansiBaru();
    const isi = (...pendukung: BarisImpor[]) => ({
      Unit: [unit('A'), unit('B', { induk: 'A' })],
      Pendukung: pendukung,
    });
    const asep = { nomor: 'TP-1', nama: 'Asep', tugas: 'Pengemudi', sejak: LAMA };
    await impor(instansi, isi({ ...asep, unit: 'A' }), LAMA);
    const semula = await isiTabel(instansi);
    const pindah = await impor(instansi, isi({ ...asep, unit: 'B' }));
    const pergi = await impor(instansi, isi(), tanggal('2026-12-01'));
    const masa = () =>
      dalam(instansi, async (trx) =>
        (
          await sql<{ isi: string }>`select u.kode || ' ' || p.sejak || ' ' || coalesce(p.sampai::text, '-') as isi
            from organisasi.pendukung p join organisasi.unit u on u.id = p.unit_id order by p.sejak`.execute(trx)
        ).rows.map((b) => b.isi),
      );
    expect(await masa()).toEqual(['A 2020-01-01 2026-06-30', 'B 2026-07-01 2026-11-30']);
    await dalam(instansi, (trx) => kembalikan(trx, pergi));
    await dalam(instansi, (trx) => kembalikan(trx, pindah));
    expect(await isiTabel(instansi)).toEqual(semula);
  });
  test('pratinjau yang sudah basi terlihat', async () => {
    const instansi = await instansiBaru();
    const id = await impor(instansi, { Unit: [unit('A')] }, LAMA);
    const dua = await impor(instansi, { Unit: [unit('A', { nama: 'Dua' })] });
    expect(await dalam(instansi, (trx) => hitungBergeser(trx, dua))).toBe(1);
    expect(await dalam(instansi, (trx) => hitungBergeser(trx, id))).toBe(0);
  });
  test('yang diubah sesudah impor menghalangi pembatalannya', async () => {
    const instansi = await instansiBaru();
    const id = await impor(instansi, { Unit: [unit('A')] }, LAMA);
    const tanya = () => dalam(instansi, (trx) => listPergantungan(trx, { id, diterapkanPada: new Date(0) }, ''));
    expect(await tanya()).toEqual([]);
    await dalam(instansi, (trx) => sql`update organisasi.unit set nama = 'Lain'`.execute(trx));
    expect(await tanya()).toEqual([{ jenis: 'data', sebutan: 'A' }]);
  });
  test('mandat yang diberikan sesudahnya menghalangi pembatalan', async () => {
    const instansi = await instansiBaru();
    const isi = {
      Unit: [unit('A')],
      Posisi: [{ kode: 'P', unit: 'A', nama: 'Kepala', jenis: 'pengawas', pimpinan: true, sejak: LAMA }],
      Pegawai: [{ nip: '199001012015011001', nama: 'Satu', status: 'PNS' }],
    };
    const id = await impor(instansi, isi, LAMA);
    await dalam(instansi, (trx) =>
      sql`insert into organisasi.mandat (instansi_id, id, posisi_id, pegawai_id, sebagai, nomor_surat, sebab, sejak, ditetapkan_pada)
        select ${instansi}, ${randomUUID()}, p.id, g.id, 'plt', 'SP-9', 'lowong', ${BERLAKU}, now() from organisasi.posisi p, organisasi.pegawai g`.execute(
        trx,
      ),
    );
    const daftar = await dalam(instansi, (trx) => listPergantungan(trx, { id, diterapkanPada: new Date(0) }, ''));
    expect(daftar).toEqual([{ jenis: 'mandat', sebutan: 'SP-9' }]);
  });
});
