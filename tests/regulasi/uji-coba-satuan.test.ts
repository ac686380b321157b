import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { INSTANSI_LENGKAP, ORANG_LENGKAP, UNIT_LENGKAP } from '../kernel/instansi-lengkap.ts';
import { bukaRumahLengkap, permohonanUji, type RumahLengkap } from '../kernel/rumah-lengkap.ts';

const { penilai, ortala } = ORANG_LENGKAP;
const PROVINSI = 'pergub-banten-19-2023';
const SEJAK = '2024-01-01';
const BAGIAN_B2 = randomUUID();

type Butir = {
  readonly jenis: string;
  readonly semula?: readonly object[];
  readonly menjadi?: readonly object[];
  readonly dasar?: readonly object[];
};

let rumah: RumahLengkap;
/** A second division of the same bureau, with its own head and an official appraised by the head of the bureau. */
const dirikanBagian = async (): Promise<string> => {
  const { db } = rumah.basis;
  await sql`insert into organisasi.unit (instansi_id, id, kode, nama, jenis, induk_id, sejak)
    values (${INSTANSI_LENGKAP}, ${BAGIAN_B2}, 'L.B.2', 'Bagian Dokumentasi', 'bagian', ${UNIT_LENGKAP.biroB}, ${SEJAK})`.execute(
    db,
  );
  const dudukkan = async (nip: string, nama: string, jenis: string): Promise<string> => {
    const [posisi, pegawai] = [randomUUID(), randomUUID()];
    const pimpinan = jenis === 'administrator';
    await sql`insert into organisasi.posisi (instansi_id, id, unit_id, nama, jenis, jenjang, pimpinan, sejak)
      values (${INSTANSI_LENGKAP}, ${posisi}, ${BAGIAN_B2}, ${nama}, ${jenis}, ${pimpinan ? null : 'ahli-muda'}, ${pimpinan}, ${SEJAK})`.execute(
      db,
    );
    await sql`insert into organisasi.pegawai (instansi_id, id, nip, nama, status, golongan)
      values (${INSTANSI_LENGKAP}, ${pegawai}, ${nip}, ${nama}, 'PNS', 'IV/a')`.execute(db);
    await sql`insert into organisasi.pemangku (instansi_id, id, posisi_id, pegawai_id, sebagai, sejak)
      values (${INSTANSI_LENGKAP}, ${randomUUID()}, ${posisi}, ${pegawai}, 'definitif', ${SEJAK})`.execute(db);
    return posisi;
  };
  await dudukkan('198602022011021091', 'Kepala Bagian Dokumentasi', 'administrator');
  const analis = await dudukkan('198602022011021092', 'Arsiparis', 'fungsional');
  await sql`insert into organisasi.kedudukan (instansi_id, id, unit_id, posisi_id, penilai_id, sejak)
    values (${INSTANSI_LENGKAP}, ${randomUUID()}, ${BAGIAN_B2}, ${analis}, ${penilai.posisiId}, ${SEJAK})`.execute(db);
  return analis;
};

const ajukan = async (peran: 'asal' | 'pemohon', pegawai: string, perihal: string): Promise<string> => {
  const isi = { ...permohonanUji('pemohon', perihal), pemohon: ORANG_LENGKAP[peran].posisiId, pegawai };
  const jawab = await rumah.klien[peran].post('/api/penugasan', isi);
  expect(jawab.statusCode, jawab.body).toBe(201);
  return jawab.json().id;
};

/** Tries all dossiers and answers, by dossier, what would be otherwise. */
const coba = async (peraturan: string) => {
  const { post, get } = rumah.klien.ortala;
  const { id } = (await post('/api/regulasi/uji-coba', { peraturan })).json();
  while ((await get(`/api/regulasi/uji-coba/${id}`)).json().keadaan === 'berjalan') await setTimeout(20);
  const { butir } = (await get(`/api/regulasi/uji-coba/${id}/berkas`)).json();
  return new Map((butir as { id: string; butir: readonly Butir[] }[]).map((b) => [b.id, b.butir]));
};

const lingkupKini = async (id: string) => {
  const { rows } = await sql<{ alur: string; lingkup: string }>`
    select alur_id as alur, fakta ->> 'lingkup' as lingkup from alur.berkas where id = ${id}`.execute(rumah.basis.db);
  return rows[0];
};

describe('uji coba menghitung unit menurut peraturan yang diuji', () => {
  let antarbagian: string;
  let antarbiro: string;
  beforeAll(async () => {
    rumah = await bukaRumahLengkap();
    antarbagian = await ajukan('asal', await dirikanBagian(), 'Antarbagian satu biro');
    antarbiro = await ajukan('pemohon', ortala.posisiId, 'Antarbiro');
  });
  afterAll(() => rumah.tutup());

  test('antarbagian satu perangkat daerah: lintas unit menjadi dalam unit, dengan penanda tangan lain (AMB-05)', async () => {
    expect(await lingkupKini(antarbagian)).toEqual({ alur: 'penunjukan-lintas-unit', lingkup: 'lintas-unit' });
    const butir = (await coba(PROVINSI)).get(antarbagian);
    expect(butir?.map((b) => b.jenis)).toEqual(['lingkup', 'penyetuju', 'naskah', 'penanda-tangan']);
    const [lingkup, , , tanda] = butir ?? [];
    expect(lingkup?.menjadi).toMatchObject([{ id: 'Penunjukan di dalam unit organisasi' }]);
    expect(lingkup?.dasar?.[0]).toMatchObject({ peraturan: PROVINSI, ketentuan: 'BANTEN-P1-16' });
    expect([tanda?.semula, tanda?.menjadi]).toMatchObject([
      [{ id: 'Pejabat Penilai Kinerja dituju' }],
      [{ id: 'Pimpinan Unit Organisasi asal' }],
    ]);
    expect((await lingkupKini(antarbagian))?.lingkup).toBe('lintas-unit'); // the dossier keeps what it was opened with
  });

  test('unit yang dihitung sama: tidak ada yang berbeda', async () => {
    expect((await coba(PROVINSI)).get(antarbiro)).toEqual([]);
  });

  test('bagan yang berubah sesudah berkas dibuka bukan perbedaan peraturan', async () => {
    await sql`update organisasi.posisi set unit_id = ${UNIT_LENGKAP.biroA} where id = ${ortala.posisiId}`.execute(
      rumah.basis.db,
    );
    expect((await coba(PROVINSI)).get(antarbiro)).toEqual([]);
  });
});
