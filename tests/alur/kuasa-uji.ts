import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { ingatkan } from '../../server/alur/pemberitahuan/diingatkan.ts';
import { kabariSemuaKuasa } from '../../server/alur/pemberitahuan/jadwalkan.ts';
import { dalamInstansi } from '../../server/kernel/index.ts';
import { ORANG_LENGKAP, UNIT_LENGKAP } from '../kernel/instansi-lengkap.ts';
import type { Peran, RumahLengkap } from '../kernel/rumah-lengkap.ts';

// across units: Kepala Biro Perencanaan (pemohon) asks, Kepala Biro Hukum (penilai) answers; below him Kepala Bagian Telaah (asal),
// below her the Analis Hukum (pegawai)
const { penilai, asal, pegawai, luar, sdm } = ORANG_LENGKAP;
const TOLAK = 'surat-jawaban-penolakan';
const PENGINGAT = { jenis: 'ingatkan', pewaktu: '', tugas: '', sebagai: 'pengingat' } as const;
const PAGI = new Date('2026-03-02T02:00:00Z');
const ALASAN = 'Pegawai sedang menyelesaikan tugas lain';

let rumah: RumahLengkap;
let nomor = 0;
const limpahkan = async (jenis: readonly string[], ubah: object = {}) => {
  const isi = {
    pemberi: penilai.posisiId,
    penerima: asal.posisiId,
    jenis,
    nomorSurat: `SP-${++nomor}/2026`,
    tanggalSurat: '2026-03-01',
    alasan: 'Surat yang banyak',
    sejak: '2026-03-02',
    ...ubah,
  };
  const jawab = await rumah.klien.sdm.post('/api/organisasi/pelimpahan', isi);
  expect(jawab.json()).toHaveProperty('id');
  return jawab.json().id as string;
};
const cabut = (id: string) =>
  rumah.klien.sdm.post(`/api/organisasi/pelimpahan/${id}/cabut`, { sejak: '2026-03-02', alasan: 'Cukup' });
const meja = async (peran: Peran, berkas: string) =>
  (await rumah.klien[peran].get('/api/alur/tindakan'))
    .json()
    .butir.find((t: { berkas: string }) => t.berkas === berkas);
const buka = (peran: Peran, berkas: string) => rumah.klien[peran].get(`/api/alur/berkas/${berkas}`);
const putuskan = async (peran: Peran, berkas: string, pilihan: string) =>
  rumah.klien[peran].post(`/api/alur/tindakan/${await rumah.tindakanTerbuka(berkas)}/putuskan`, {
    pilihan,
    alasan: ALASAN,
  });
const kabar = async (peran: Peran, berkas: string, jenis: string) =>
  (await rumah.klien[peran].get('/api/alur/pemberitahuan'))
    .json()
    .butir.filter(
      (k: { jenis: string; isi: { berkas: string } | null }) => k.jenis === jenis && k.isi?.berkas === berkas,
    );
const kabarTindakan = (peran: Peran, berkas: string) => kabar(peran, berkas, 'tindakan');
const surat = async (peran: Peran, berkas: string) =>
  (await rumah.klien[peran].get(`/api/naskah?berkas=${berkas}`)).json().butir;

/** Told in the house of delegations; every delegation is revoked between two tests. */
export const ujiKuasaBerkas = (ambil: () => RumahLengkap) => {
  beforeAll(async () => {
    rumah = ambil();
    await sql`update organisasi.unit set induk_id = ${UNIT_LENGKAP.biroB} where id = ${asal.unitId}`.execute(
      rumah.basis.db,
    );
  });
  beforeEach(async () => {
    await sql`update organisasi.pelimpahan set dicabut_sejak = sejak, dicabut_oleh = ${sdm.pegawaiId}, dicabut_pada = now(),
      alasan_cabut = 'Uji' where dicabut_sejak is null`.execute(rumah.basis.db);
  });

  test('melihat, menjawab, dan menandatangani a.n.: kotak masuk, berkas, surat, riwayat, jejak', async () => {
    const berkas = await rumah.ajukan('pemohon', 'Penyusunan kajian');
    expect((await buka('asal', berkas)).statusCode).toBe(404);
    const kuasa = await limpahkan([TOLAK]);

    expect(await meja('asal', berkas)).toMatchObject({
      posisi: { id: penilai.posisiId, nama: penilai.jabatan },
      kuasa: { bentuk: 'an', pemberi: penilai.jabatan, perantara: null, penerima: asal.jabatan },
    });
    expect(await meja('penilai', berkas)).toMatchObject({ kuasa: null });
    const dibuka = (await buka('asal', berkas)).json();
    expect(dibuka.tindakanSaya[0].kuasa.pemberi).toBe(penilai.jabatan);
    const tertahan = Object.fromEntries(
      dibuka.tindakanSaya[0].pilihan.map((p: { kode: string; tertahan: { id: string } | null }) => [
        p.kode,
        p.tertahan?.id ?? null,
      ]),
    );
    expect(tertahan.tolak).toBeNull();
    expect(tertahan['minta-rekomendasi']).toContain('tidak menerbitkan surat');
    expect((await rumah.klien.asal.get(`/api/penugasan/${berkas}`)).statusCode).toBe(200);
    const [permohonan] = await surat('asal', berkas);
    expect((await rumah.klien.asal.get(`/api/naskah/${permohonan.id}`)).statusCode).toBe(200);

    const tanpaSurat = await putuskan('asal', berkas, 'minta-rekomendasi');
    expect([tanpaSurat.statusCode, tanpaSurat.json().kode]).toEqual([403, 'alur/di-luar-pelimpahan']);
    const jawab = await putuskan('asal', berkas, 'tolak');
    expect(jawab.statusCode).toBe(200);

    expect(await kabar('penilai', berkas, 'putusan')).toHaveLength(1); // it was done in his name
    const [penolakan] = await surat('penilai', berkas);
    expect(penolakan).toMatchObject({
      jenis: TOLAK,
      penandaTangan: { jabatan: `a.n. ${penilai.jabatan}, ${asal.jabatan}`, nama: asal.nama },
    });
    const akhir = (await buka('asal', berkas)).json();
    expect(akhir.hasil).toBe('ditolak');
    expect(akhir.linimasa.at(-1)).toMatchObject({
      nama: asal.nama,
      jabatan: asal.jabatan,
      atasNama: { pemberi: penilai.jabatan, perantara: null },
    });
    const { rows } = await sql<{ rincian: object }>`select rincian from kernel.jejak where objek = ${berkas}
      and perbuatan = 'alur.putuskan'`.execute(rumah.basis.db);
    expect(rows.at(-1)?.rincian).toMatchObject({
      pelimpahan: kuasa,
      atasNama: penilai.posisiId,
      jabatan: asal.posisiId,
    });
  });

  test('dua tingkat di bawah: u.b.; yang bertindak tetap melihat berkasnya sesudah pelimpahan dicabut', async () => {
    const berkas = await rumah.ajukan('pemohon', 'Penyusunan naskah');
    const kuasa = await limpahkan([TOLAK], { pemberi: penilai.posisiId, penerima: pegawai.posisiId });
    const tawaran = { bentuk: 'ub', perantara: asal.jabatan, penerima: pegawai.jabatan };
    expect(await meja('pegawai', berkas)).toMatchObject({ kuasa: tawaran });
    expect((await putuskan('pegawai', berkas, 'tolak')).statusCode).toBe(200);
    expect((await surat('pegawai', berkas))[0].penandaTangan.jabatan).toBe(
      `a.n. ${penilai.jabatan}, ${asal.jabatan} u.b. ${pegawai.jabatan}`,
    );
    await cabut(kuasa);
    expect((await buka('pegawai', berkas)).json().linimasa.at(-1).atasNama).toEqual({
      pemberi: penilai.jabatan,
      perantara: asal.jabatan,
    });
  });

  test.each<[string, readonly string[], object]>([
    ['jenis lain', ['surat-perubahan-penugasan'], {}],
    ['surat langkah yang lain', ['surat-penugasan'], {}],
    ['semua naskah yang ditulis', [], {}],
    ['sebelum hari pertamanya', [TOLAK], { sejak: '2026-03-03' }],
    ['unit lain', [TOLAK], { pemberi: luar.posisiId, penerima: sdm.posisiId }],
  ])('tidak ditawarkan: %s', async (_, jenis, ubah) => {
    const berkas = await rumah.ajukan('pemohon', 'Penyusunan kajian');
    await limpahkan(jenis, ubah);
    expect(await meja('asal', berkas)).toBeUndefined();
    expect((await buka('asal', berkas)).statusCode).toBe(404);
    expect((await putuskan('asal', berkas, 'tolak')).statusCode).toBe(404);
    expect(await kabarTindakan('asal', berkas)).toEqual([]);
  });

  test('dicabut atau lewat: seketika tidak ditawarkan lagi, tanpa jejak berkasnya di meja, surat, dan pemberitahuan', async () => {
    const kuasa = await limpahkan([TOLAK]);
    const berkas = await rumah.ajukan('pemohon', 'Penyusunan kajian');
    expect(await kabarTindakan('asal', berkas)).toMatchObject([
      { posisi: { id: asal.posisiId }, atasNama: penilai.jabatan, dibacaPada: null },
    ]);
    const [permohonan] = await surat('asal', berkas);
    const baru = () => rumah.klien.asal.get('/api/alur/pemberitahuan/kini');
    const sebelum = (await baru()).json().jumlah;
    expect((await cabut(kuasa)).statusCode).toBe(200);
    expect(await meja('asal', berkas)).toBeUndefined();
    expect(await surat('asal', berkas)).toEqual([]);
    for (const alamat of [
      `/api/alur/berkas/${berkas}`,
      `/api/alur/berkas/${berkas}/catatan`,
      `/api/penugasan/${berkas}`,
      `/api/naskah/${permohonan.id}`,
    ])
      expect((await rumah.klien.asal.get(alamat)).statusCode).toBe(404);
    expect((await putuskan('asal', berkas, 'tolak')).statusCode).toBe(404);
    expect(await kabarTindakan('asal', berkas)).toEqual([]);
    expect((await baru()).json().jumlah).toBe(sebelum - 1);
    expect(await meja('penilai', berkas)).toMatchObject({ kuasa: null });
  });

  test('yang dilimpahkan kemudian dikabarkan oleh sapuan, sekali saja; pengingatnya ikut', async () => {
    const berkas = await rumah.ajukan('pemohon', 'Penyusunan kajian');
    await limpahkan([TOLAK]);
    expect(await kabarTindakan('asal', berkas)).toEqual([]);
    for (let kali = 0; kali < 2; kali++) await kabariSemuaKuasa(rumah.basis.db, PAGI);
    expect(await kabarTindakan('asal', berkas)).toHaveLength(1);
    const { rows } = await sql<{ id: string; tindakan: string; instansi: string }>`select id, tindakan_id as tindakan,
      instansi_id as instansi from alur.pewaktu where berkas_id = ${berkas} order by jatuh_tempo limit 1`.execute(
      rumah.basis.db,
    );
    const [{ id = '', tindakan: tindakanId = '', instansi = '' } = {}] = rows;
    await dalamInstansi(rumah.basis.db, instansi, (trx) =>
      ingatkan(trx, instansi, { id, berkasId: berkas, tindakanId, pada: PAGI }, [PENGINGAT], new Map()),
    );
    expect(await kabar('asal', berkas, 'pengingat')).toMatchObject([{ atasNama: penilai.jabatan }]);
    expect(await kabar('penilai', berkas, 'pengingat')).toMatchObject([{ atasNama: null }]);
  });

  test('Plh. penerima menjawab dengan sebutannya; penerima yang berhalangan tidak lagi ditawari', async () => {
    const berkas = await rumah.ajukan('pemohon', 'Penyusunan kajian');
    await limpahkan([TOLAK]);
    const plh = randomUUID();
    await sql`insert into organisasi.pemangku (instansi_id, id, posisi_id, pegawai_id, sebagai, mandat, sejak, sampai)
      select instansi_id, ${plh}, id, ${luar.pegawaiId}, 'plh', 'SP-1', '2026-03-01', '2026-03-31'
      from organisasi.posisi where id = ${asal.posisiId}`.execute(rumah.basis.db);
    try {
      expect(await meja('asal', berkas)).toBeUndefined();
      expect(await meja('luar', berkas)).toMatchObject({ sebagai: 'plh', kuasa: { pemberi: penilai.jabatan } });
      expect((await putuskan('luar', berkas, 'tolak')).statusCode).toBe(200);
      expect((await surat('penilai', berkas))[0].penandaTangan).toEqual({
        jabatan: `a.n. ${penilai.jabatan}, Plh. ${asal.jabatan}`,
        nama: luar.nama,
      });
    } finally {
      await sql`delete from organisasi.pemangku where id = ${plh}`.execute(rumah.basis.db);
    }
  });

  test('pemberi dan penerima menjawab pada saat yang sama: satu putusan, satu surat, satu nomor', async () => {
    const berkas = await rumah.ajukan('pemohon', 'Penyusunan kajian');
    await limpahkan([TOLAK]);
    const tindakan = await rumah.tindakanTerbuka(berkas);
    const jawab = await Promise.all(
      (['penilai', 'asal', 'penilai', 'asal'] as const).map((siapa) =>
        rumah.klien[siapa].post(`/api/alur/tindakan/${tindakan}/putuskan`, { pilihan: 'tolak', alasan: ALASAN }),
      ),
    );
    expect(jawab.filter((j) => j.statusCode === 200)).toHaveLength(1);
    expect(jawab.filter((j) => ![200, 404, 409].includes(j.statusCode))).toEqual([]);
    const { rows } = await sql<{ nomor: string }>`select nomor from naskah.surat
      where berkas_id = ${berkas} and jenis = ${TOLAK}`.execute(rumah.basis.db);
    expect(rows).toHaveLength(1);
  });

  test('keandalan 17: dicabut selagi penerima memutus: putusan sebelum pencabutan dalam jejak, atau tidak sama sekali', async () => {
    const berkas = await rumah.ajukan('pemohon', 'Penyusunan kajian');
    const kuasa = await limpahkan([TOLAK]);
    const [dicabut, jawab] = await Promise.all([cabut(kuasa), putuskan('asal', berkas, 'tolak')]);
    expect(dicabut.statusCode).toBe(200);
    expect([200, 404]).toContain(jawab.statusCode);
    const { rows } = await sql<{
      perbuatan: string;
    }>`select perbuatan from kernel.jejak where objek = any(${[berkas, kuasa]})
      and perbuatan in ('alur.putuskan', 'organisasi.cabutPelimpahan') order by nomor`.execute(rumah.basis.db);
    const urutan = ['organisasi.cabutPelimpahan'];
    expect(rows.map((b) => b.perbuatan)).toEqual(jawab.statusCode === 200 ? ['alur.putuskan', ...urutan] : urutan);
  });

  test('instansi lain tidak melihat apa-apa, dan tidak melimpahkan apa-apa di sini', async () => {
    const berkas = await rumah.ajukan('pemohon', 'Penyusunan kajian');
    await limpahkan([TOLAK]);
    expect((await buka('asing', berkas)).statusCode).toBe(404);
    expect(await meja('asing', berkas)).toBeUndefined();
  });
};
