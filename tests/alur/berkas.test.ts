import { tanggal } from '@lincah/domain/kernel';
import { bukaBerkas, type IsianPutusan, putuskan, tarikBerkas } from '@lincah/server/alur';
import type { BasisDataTerbuka, Pelaku } from '@lincah/server/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

let basis: BasisDataTerbuka;
let instansi: InstansiUji;
const ruang = buatRuang();
const cari = () => ruang;

beforeAll(async () => {
  basis = await bukaBasisUji();
  instansi = await buatInstansi(basis.db, 'uji');
});
afterAll(() => basis.tutup());

const nilai = <T>(hasil: { sah: true; nilai: T } | { sah: false; penolakan: { kode: string } }): T => {
  if (!hasil.sah) throw new Error(hasil.penolakan.kode);
  return hasil.nilai;
};
const buka = async (alur = alurPermohonan) => {
  const pelaku = await instansi.pelaku('pemohon');
  return nilai(await instansi.kerja((trx) => bukaBerkas(trx, pelaku, permohonan(instansi, alur), ruang, SUMBER)));
};
const putus = async (siapa: string | Pelaku, berkas: string, isian: IsianPutusan, tindakan?: string) => {
  const pelaku = typeof siapa === 'string' ? await instansi.pelaku(siapa) : siapa;
  const id = tindakan ?? (await tindakanTerbuka(instansi, berkas)).id;
  return instansi.kerja((trx) => putuskan(trx, pelaku, id, isian, cari, SUMBER));
};
const hitung = async (tabel: string, berkas: string) => {
  const { rows } = await instansi.kerja((trx) =>
    sql<{ n: number }>`select count(*)::integer as n from ${sql.table(tabel)} where berkas_id = ${berkas}`.execute(trx),
  );
  return rows[0]?.n;
};

describe('satu berkas dari awal sampai akhir', () => {
  test('buka, teruskan, putuskan: tindakan berpindah ke jabatan tiap peran dan berkas selesai', async () => {
    const { id, token } = await buka();
    expect(token).toEqual(['periksa']);
    expect(await tindakanTerbuka(instansi, id)).toMatchObject({
      tugas: 'periksa',
      posisi_id: instansi.posisi.pimpinan,
    });
    nilai(await putus('pimpinan', id, { pilihan: 'teruskan', isian: { hari: 9 } }));
    expect(await tindakanTerbuka(instansi, id)).toMatchObject({
      tugas: 'putuskan',
      posisi_id: instansi.posisi.pimpinan,
    });
    expect(nilai(await putus('pimpinan', id, { pilihan: 'setujui' }))).toEqual({ id, token: [], hasil: 'disetujui' });
    expect(await hitung('alur.tindakan', id)).toBe(3);
    const { berkas, akibat } = ruang.catatan.at(-1) ?? {};
    expect(berkas?.tindakan).toMatchObject({
      tugas: 'putuskan',
      pilihan: 'setujui',
      posisiId: instansi.posisi.pimpinan,
    });
    expect(akibat?.map((a) => a.jenis)).toEqual(['tutup', 'naskah', 'selesai']);
  });

  test('satu langkah meninggalkan satu catatan jejak', async () => {
    const { id } = await buka();
    nilai(await putus('pimpinan', id, { pilihan: 'teruskan', isian: { hari: 9 } }));
    const jejak = await instansi.kerja((trx) =>
      trx
        .selectFrom('kernel.jejak')
        .select(['perbuatan', 'rincian'])
        .where('objek', '=', id)
        .orderBy('nomor')
        .execute(),
    );
    expect(jejak.map((j) => j.perbuatan)).toEqual(['alur.bukaBerkas', 'alur.putuskan']);
    expect(jejak[1]?.rincian).toMatchObject({ tugas: 'periksa', pilihan: 'teruskan', sebagai: 'definitif' });
  });

  test('tenggat dihitung sampai akhir hari terakhir di zona waktu instansi', async () => {
    const { id } = await buka();
    nilai(await putus('pimpinan', id, { pilihan: 'teruskan', isian: { hari: 9 } }));
    const waktu = await instansi.kerja((trx) =>
      trx
        .selectFrom('alur.pewaktu')
        .select(['simpul', 'jatuh_tempo'])
        .where('berkas_id', '=', id)
        .orderBy('simpul')
        .execute(),
    );
    expect(waktu.map((w) => [w.simpul, w.jatuh_tempo.toISOString()])).toEqual([
      ['ingat', '2026-03-05T17:00:00.000Z'],
      ['lewat', '2026-03-07T17:00:00.000Z'],
    ]);
  });
});

describe('yang ditolak tidak mengubah apa pun', () => {
  test('putusan kedua atas tindakan yang sama', async () => {
    const { id } = await buka();
    const tindakan = (await tindakanTerbuka(instansi, id)).id;
    nilai(await putus('pimpinan', id, { pilihan: 'teruskan', isian: { hari: 9 } }, tindakan));
    const kedua = await putus('pimpinan', id, { pilihan: 'teruskan', isian: { hari: 9 } }, tindakan);
    expect(kedua).toMatchObject({ sah: false, penolakan: { jenis: 'keadaan', kode: 'alur/tugas-tidak-terbuka' } });
    expect(await hitung('alur.tindakan', id)).toBe(3);
  });

  test.each([
    { siapa: 'lain', sebab: 'bukan pihak: berkas tidak ada baginya', jenis: 'tidak-ada', kode: 'alur/tidak-ada' },
    { siapa: 'cadangan', sebab: 'tanpa jabatan', jenis: 'tidak-ada', kode: 'alur/tidak-ada' },
    { siapa: 'pemohon', sebab: 'pihak, tetapi bukan pejabatnya', jenis: 'wewenang', kode: 'alur/bukan-pejabat' },
  ])('$siapa ($sebab) → $kode', async ({ siapa, jenis, kode }) => {
    const { id } = await buka();
    const hasil = await putus(siapa, id, { pilihan: 'teruskan', isian: { hari: 9 } });
    expect(hasil).toMatchObject({ sah: false, penolakan: { jenis, kode } });
    if (kode === 'alur/bukan-pejabat') expect(JSON.stringify(hasil)).toContain('Orang pimpinan');
  });

  test('tindakan instansi lain tidak ada', async () => {
    const { id } = await buka();
    const tindakan = (await tindakanTerbuka(instansi, id)).id;
    const tetangga = await buatInstansi(basis.db, 'tetangga');
    const pelaku = await tetangga.pelaku('pimpinan');
    const hasil = await tetangga.kerja((trx) => putuskan(trx, pelaku, tindakan, { pilihan: 'teruskan' }, cari, SUMBER));
    expect(hasil).toMatchObject({ penolakan: { kode: 'alur/tidak-ada' } });
  });

  test('putusan beralasan tanpa alasan menyebut ketentuannya', async () => {
    const { id } = await buka();
    expect(await putus('pimpinan', id, { pilihan: 'perbaiki', alasan: ' ' })).toMatchObject({
      penolakan: { kode: 'alur/perlu-alasan', dasar: [{ ketentuan: 'CONTOH-1', letak: 'Pasal 1' }] },
    });
    expect((await tindakanTerbuka(instansi, id)).tugas).toBe('periksa');
  });

  test('peran tanpa pejabat adalah temuan, bukan galat', async () => {
    const lengang = await buatInstansi(basis.db, 'lengang');
    await lengang.kerja((trx) =>
      trx.deleteFrom('organisasi.pemangku').where('posisi_id', '=', lengang.posisi.pimpinan).execute(),
    );
    const pelaku = await lengang.pelaku('pemohon');
    const hasil = await lengang.kerja((trx) => bukaBerkas(trx, pelaku, permohonan(lengang), ruang, SUMBER));
    expect(hasil).toMatchObject({
      sah: false,
      penolakan: { kode: 'alur/peran-tanpa-pejabat', namaPeran: 'Peran PIMPINAN', jabatan: 'Jabatan pimpinan' },
    });
  });
});

test('Plh memutus selama mandatnya, dan pejabat yang digantikan tidak', async () => {
  const sementara = await buatInstansi(basis.db, 'sementara');
  await sementara.kerja((trx) =>
    tunjuk(trx, sementara.id, sementara.posisi.pimpinan, sementara.pegawai.cadangan ?? '', 'plh'),
  );
  const pemohon = await sementara.pelaku('pemohon');
  const { id } = nilai(await sementara.kerja((trx) => bukaBerkas(trx, pemohon, permohonan(sementara), ruang, SUMBER)));
  const tindakan = (await tindakanTerbuka(sementara, id)).id;
  const coba = async (siapa: string, hariIni = '2026-03-02') => {
    const pelaku = await sementara.pelaku(siapa, { hariIni: tanggal(hariIni) });
    return sementara.kerja((trx) =>
      putuskan(trx, pelaku, tindakan, { pilihan: 'teruskan', isian: { hari: 9 } }, cari, SUMBER),
    );
  };
  expect((await coba('pimpinan')).sah).toBe(false);
  expect((await coba('cadangan', '2026-03-03')).sah).toBe(false);
  nilai(await coba('cadangan'));
  const tertutup = await sementara.kerja((trx) =>
    trx.selectFrom('alur.tindakan').select(['oleh', 'sebagai']).where('id', '=', tindakan).executeTakeFirstOrThrow(),
  );
  expect(tertutup).toEqual({ oleh: sementara.pegawai.cadangan, sebagai: 'plh' });
});

describe('penarikan', () => {
  const tarik = async (siapa: string, id: string) => {
    const pelaku = await instansi.pelaku(siapa);
    return instansi.kerja((trx) => tarikBerkas(trx, pelaku, id, 'tidak jadi', cari, SUMBER));
  };
  test('pemohon mengakhiri berkas selama langkahnya mengizinkan', async () => {
    const { id } = await buka();
    expect(nilai(await tarik('pemohon', id))).toEqual({ id, token: [], hasil: 'ditarik' });
    expect(await putus('pimpinan', id, { pilihan: 'teruskan' }, await tindakanPertama(id))).toMatchObject({
      sah: false,
    });
    expect(await tarik('pemohon', id)).toMatchObject({ penolakan: { kode: 'alur/sudah-selesai' } });
  });
  test.each([
    { siapa: 'pimpinan', maju: false, kode: 'alur/bukan-penarik' },
    { siapa: 'lain', maju: false, kode: 'alur/tidak-ada' },
    { siapa: 'pemohon', maju: true, kode: 'alur/tidak-dapat-ditarik' },
  ])('$siapa, sudah di langkah berikutnya=$maju → $kode', async ({ siapa, maju, kode }) => {
    const { id } = await buka();
    if (maju) nilai(await putus('pimpinan', id, { pilihan: 'teruskan', isian: { hari: 9 } }));
    expect(await tarik(siapa, id)).toMatchObject({ sah: false, penolakan: { kode } });
  });
  const tindakanPertama = async (id: string) =>
    (
      await instansi.kerja((trx) =>
        trx
          .selectFrom('alur.tindakan')
          .select('id')
          .where('berkas_id', '=', id)
          .where('tugas', '=', 'periksa')
          .executeTakeFirstOrThrow(),
      )
    ).id;
});

test('keandalan 39: gambar diganti selagi berkas berjalan; yang lama tetap memakai gambarnya, yang baru memakai yang baru', async () => {
  const putus2 = alurPermohonan.simpul.periksa;
  if (putus2?.jenis !== 'tugas') throw new Error('periksa bukan tugas');
  const baru = {
    ...alurPermohonan,
    versi: 'versi-baru',
    simpul: { ...alurPermohonan.simpul, periksa: { ...putus2, keluar: { id: 'langsung', ke: 'disetujui' } } },
  };
  const berkasLama = await buka();
  const berkasBaru = await buka(baru);
  expect(nilai(await putus('pimpinan', berkasBaru.id, { pilihan: 'teruskan' })).hasil).toBe('disetujui');
  expect(nilai(await putus('pimpinan', berkasLama.id, { pilihan: 'teruskan', isian: { hari: 9 } })).token).toEqual([
    'putuskan',
  ]);
  expect(nilai(await putus('pimpinan', berkasLama.id, { pilihan: 'tolak', alasan: 'cukup' })).hasil).toBe('ditolak');
  const versi = await instansi.kerja((trx) => trx.selectFrom('alur.gambar').select('versi').orderBy('versi').execute());
  expect(versi.map((v) => v.versi)).toEqual(['versi-baru', 'versi-permohonan']);
});
