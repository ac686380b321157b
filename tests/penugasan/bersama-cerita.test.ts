import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bukaAkun, hashSandi } from '../../server/kernel/index.ts';
import { INSTANSI_UJI, SANDI_UJI, SEJAK, UNIT } from '../kernel/instansi-uji.ts';
import { bukaRumahUji, type KlienUji, masukkan, ORANG, type RumahUji } from '../kernel/rumah-uji.ts';

type Rekan = { readonly posisi: string; readonly pegawai: string; readonly nip: string; readonly nama: string };

/** More functional officials: two beside Dewi under the head of Biro B, one under Dewi herself, two in Biro A. */
const REKAN = [
  { nama: 'Eka Uji', unit: UNIT.biroB, penilai: ORANG.kepalaB.posisiId },
  { nama: 'Fajar Uji', unit: UNIT.biroB, penilai: ORANG.kepalaB.posisiId },
  { nama: 'Gita Uji', unit: UNIT.biroB, penilai: ORANG.fungsionalB.posisiId },
  { nama: 'Hadi Uji', unit: UNIT.biroA, penilai: ORANG.kepalaA.posisiId },
] as const;

let rumah: RumahUji;
let [eka, fajar, gita, hadi] = [] as unknown as [Rekan, Rekan, Rekan, Rekan];
const klien = new Map<string, Promise<KlienUji>>();

const dudukkan = async ({ nama, unit, penilai }: (typeof REKAN)[number], n: number): Promise<Rekan> => {
  const { db } = rumah.basis;
  const rekan = { posisi: randomUUID(), pegawai: randomUUID(), nip: `1990010120150110${20 + n}`, nama };
  await sql`insert into organisasi.posisi (instansi_id, id, unit_id, nama, jenis, pimpinan, sejak)
    values (${INSTANSI_UJI}, ${rekan.posisi}, ${unit}, ${`Analis ${nama}`}, 'fungsional', false, ${SEJAK})`.execute(db);
  await sql`insert into organisasi.pegawai (instansi_id, id, nip, nama, status, golongan)
    values (${INSTANSI_UJI}, ${rekan.pegawai}, ${rekan.nip}, ${nama}, 'PNS', 'III/c')`.execute(db);
  await sql`insert into organisasi.pemangku (instansi_id, id, posisi_id, pegawai_id, sebagai, sejak)
    values (${INSTANSI_UJI}, ${randomUUID()}, ${rekan.posisi}, ${rekan.pegawai}, 'definitif', ${SEJAK})`.execute(db);
  await sql`insert into organisasi.kedudukan (instansi_id, id, unit_id, posisi_id, penilai_id, sejak)
    values (${INSTANSI_UJI}, ${randomUUID()}, ${unit}, ${rekan.posisi}, ${penilai}, ${SEJAK})`.execute(db);
  return rekan;
};

const masuk = ({ nip }: { readonly nip: string }): Promise<KlienUji> => {
  const ada = klien.get(nip) ?? masukkan(rumah.app, nip);
  klien.set(nip, ada);
  return ada;
};

const permohonan = (orang: readonly { posisi?: string; posisiId?: string }[], perihal: string) => {
  const [pegawai, ...bersama] = orang.map((o) => o.posisi ?? o.posisiId);
  return {
    cara: 'penunjukan',
    pemohon: ORANG.kepalaA.posisiId,
    pegawai,
    bersama,
    isi: {
      perihal,
      maksud: 'Menyusun peta jalan',
      kompetensi: 'Analisis kebijakan',
      ekspektasi: 'Satu dokumen peta jalan',
      mulai: '2026-03-09',
      selesai: '2026-06-30',
    },
    alasan: {},
  };
};

const ajukan = async (orang: Parameters<typeof permohonan>[0], perihal: string): Promise<string> => {
  const jawab = await (await masuk(ORANG.kepalaA)).post('/api/penugasan', permohonan(orang, perihal));
  expect(jawab.statusCode, jawab.body).toBe(201);
  return jawab.json().id;
};

const putuskan = async (siapa: { readonly nip: string }, berkas: string, isi: object) => {
  const k = await masuk(siapa);
  const kotak = (await k.get('/api/alur/tindakan')).json().butir as { id: string; berkas: string }[];
  return k.post(`/api/alur/tindakan/${kotak.find((t) => t.berkas === berkas)?.id ?? randomUUID()}/putuskan`, isi);
};

const surat = async (berkas: string) => {
  const { rows } = await sql<{ jenis: string; naskah: { lampiran: string; data: Record<string, unknown> } }>`
    select jenis, naskah from naskah.surat where berkas_id = ${berkas} order by dibuat_pada, jenis`.execute(
    rumah.basis.db,
  );
  return new Map(rows.map((b) => [b.jenis, b.naskah]));
};
const nama = (daftar: unknown) => (daftar as { nama: string }[] | undefined)?.map((p) => p.nama);

beforeAll(async () => {
  rumah = await bukaRumahUji();
  const rekan: Rekan[] = [];
  for (const [n, r] of REKAN.entries()) rekan.push(await dudukkan(r, n));
  [eka, fajar, gita, hadi] = rekan as [Rekan, Rekan, Rekan, Rekan];
  const sandiHash = await hashSandi(SANDI_UJI);
  const akun = rekan.map(({ nip, pegawai }) => ({ nip, pegawaiId: pegawai, sandiHash, hak: [], alasan: 'uji' }));
  await bukaAkun(rumah.basis.db, INSTANSI_UJI, akun, new Date('2026-03-02T02:00:00Z'));
});
afterAll(() => rumah?.tutup());

describe('tiga orang dalam satu permohonan (PANRB-L-B2-PENUNJUKAN-LINTASUNIT-a..e)', () => {
  let id: string;
  const dewi = ORANG.fungsionalB;

  test('satu surat permohonan dengan daftar nama terlampir', async () => {
    id = await ajukan([dewi, eka, fajar], 'Peta jalan bersama');
    const permintaan = (await surat(id)).get('surat-permohonan-pelibatan');
    expect(permintaan?.lampiran).toBe('Satu berkas');
    expect(nama(permintaan?.data.daftar)).toEqual(['Dewi Uji', 'Eka Uji', 'Fajar Uji']);
    expect((await (await masuk(ORANG.kepalaA)).get(`/api/penugasan/${id}`)).json().peserta).toHaveLength(3);
  });

  test('yang tidak dilibatkan harus beralasan, dan sedikitnya seorang dilibatkan', async () => {
    await putuskan(ORANG.kepalaB, id, { pilihan: 'minta-rekomendasi' });
    const isian = { pegawai: [dewi.posisiId, eka.posisi], alasanTolak: {} };
    const tanpa = await putuskan(ORANG.kepalaB, id, { pilihan: 'setujui', isian });
    expect([tanpa.statusCode, tanpa.json().kode]).toEqual([422, 'penugasan/tanpa-alasan']);
    const kosong = { pegawai: [], alasanTolak: { [eka.posisi]: 'Cuti' } };
    expect((await putuskan(ORANG.kepalaB, id, { pilihan: 'setujui', isian: kosong })).json().kode).toBe(
      'penugasan/tanpa-pegawai',
    );
    expect((await (await masuk(ORANG.kepalaA)).get(`/api/penugasan/${id}`)).json().peserta).toMatchObject([
      { ditolak: null },
      { ditolak: null },
      { ditolak: null },
    ]);
  });

  test('penilai meminjamkan dua orang dan menolak seorang dengan alasannya', async () => {
    const isian = {
      pegawai: [dewi.posisiId, eka.posisi],
      alasanTolak: { [fajar.posisi]: 'Menyelesaikan laporan tahunan' },
    };
    const jawab = await putuskan(ORANG.kepalaB, id, { pilihan: 'setujui', isian });
    expect(jawab.json(), jawab.body).toMatchObject({ token: ['terima'] });
    const terbit = await surat(id);
    expect(nama(terbit.get('surat-penugasan')?.data.daftar)).toEqual(['Dewi Uji', 'Eka Uji']);
    expect(terbit.get('surat-jawaban-persetujuan')?.data.alasan).toBe(
      'Fajar Uji, Analis Fajar Uji, tidak dapat dilibatkan: Menyelesaikan laporan tahunan',
    );
    expect(terbit.get('surat-penugasan')?.data.alasan).toBeUndefined();
  });

  test('setiap orang yang dipinjamkan menerima sendiri; berkas selesai pada yang terakhir', async () => {
    expect((await putuskan(eka, id, { pilihan: 'terima' })).json()).toMatchObject({ token: ['terima'], hasil: null });
    expect((await putuskan(fajar, id, { pilihan: 'terima' })).statusCode).toBe(404);
    expect((await putuskan(dewi, id, { pilihan: 'terima' })).json()).toMatchObject({ hasil: 'diterima' });
  });

  test('daftar, pencarian, unduhan, dan beban menghitung setiap orang yang dilibatkan', async () => {
    const k = await masuk(ORANG.kepalaA);
    const [baris] = (await k.get('/api/penugasan?cari=Eka')).json().butir;
    expect(baris).toMatchObject({
      id,
      pegawai: { nama: 'Dewi Uji' },
      peserta: [{}, {}, { ditolak: expect.any(String) }],
    });
    const csv = (await k.get('/api/penugasan/ekspor?format=csv')).body;
    expect(csv).toContain('"Dewi Uji; Eka Uji"');
    const unit = (await k.get('/api/organisasi/unit?pada=2026-04-01')).json() as { id: string; bertugas: number }[];
    expect(unit.find((u) => u.id === UNIT.biroB)?.bertugas).toBe(2);
  });

  test('yang sudah bertugas pada masa itu disebut namanya', async () => {
    const isi = permohonan([eka, fajar], 'Kajian lain');
    const periksa = (await (await masuk(ORANG.kepalaA)).post('/api/penugasan/periksa', isi)).json();
    expect(periksa).toMatchObject({ bertugas: [{ nama: 'Eka Uji', jumlah: 1 }], pelanggaran: [] });
  });
});

const ISI_KEBUTUHAN = {
  judul: 'Peta data layanan',
  maksud: 'Peta data',
  ekspektasi: 'Satu peta',
  kompetensi: ['Analisis data'],
  jenjang: '',
  jumlah: 3,
  mulai: '2026-03-09',
  selesai: '2026-06-30',
  jam: 10,
  tempat: '',
  batasLamar: '2026-05-31',
  jangkauan: 'lintas-unit',
};
const bukaKebutuhan = async (): Promise<string> => {
  const badan = { posisi: ORANG.kepalaA.posisiId, isi: ISI_KEBUTUHAN, buka: true };
  const jawab = await (await masuk(ORANG.kepalaA)).post('/api/penugasan/kebutuhan', badan);
  expect(jawab.statusCode, jawab.body).toBe(201);
  return jawab.json().id;
};

describe('permohonan untuk sebuah kebutuhan: tempat terisi begitu unit asal menyetujui (PANRB-L-B2-PENUNJUKAN-LINTASUNIT-c)', () => {
  const dewi = ORANG.fungsionalB;
  let kebutuhan: string;
  let id: string;
  const keadaan = async () =>
    (await (await masuk(ORANG.kepalaA)).get(`/api/penugasan/kebutuhan/${kebutuhan}`)).json() as {
      terisi: number;
      permohonan: object[];
    };
  const minta = async (orang: Parameters<typeof permohonan>[0], lain: object = {}) => {
    const { isi, ...dasar } = permohonan(orang, 'Peta data layanan');
    const badan = { ...dasar, isi: { ...isi, jam: 10 }, untukKebutuhan: kebutuhan, ...lain };
    return (await masuk(ORANG.kepalaA)).post('/api/penugasan', badan);
  };

  beforeAll(async () => {
    kebutuhan = await bukaKebutuhan();
  });

  test('hanya oleh jabatan yang menulisnya, dan tidak lebih banyak daripada tempatnya', async () => {
    const lain = await minta([dewi], { pemohon: ORANG.sekretaris.posisiId });
    expect(lain.statusCode).toBe(404);
    const kebanyakan = await minta([dewi, eka, fajar, gita]);
    expect([kebanyakan.statusCode, kebanyakan.json().kode]).toEqual([409, 'papan/tempat-kurang']);
    const sukarela = await minta([dewi], { cara: 'sukarela' });
    expect(sukarela.statusCode).toBe(400);
  });

  test('terkirim dengan derajatnya; meminta rekomendasi belum mengisi tempat', async () => {
    const jawab = await minta([dewi, eka, fajar], { ciri: { sifat: null, derajat: 'segera' } });
    expect(jawab.statusCode, jawab.body).toBe(201);
    id = jawab.json().id;
    const { rows } = await sql<{ derajat: string }>`select derajat from naskah.surat where berkas_id = ${id}`.execute(
      rumah.basis.db,
    );
    expect(rows).toEqual([{ derajat: 'segera' }]);
    await putuskan(ORANG.kepalaB, id, { pilihan: 'minta-rekomendasi' });
    expect(await keadaan()).toMatchObject({
      terisi: 0,
      permohonan: [{ id, status: 'berproses', siapa: ['Dewi Uji', 'Eka Uji', 'Fajar Uji'], tempat: 0 }],
    });
  });

  test('disetujui untuk dua orang: dua tempat terisi, surat menyebut jamnya, beban mengenal jamnya', async () => {
    const isian = { pegawai: [dewi.posisiId, eka.posisi], alasanTolak: { [fajar.posisi]: 'Cuti' } };
    const setuju = await putuskan(ORANG.kepalaB, id, { pilihan: 'setujui', isian });
    expect(setuju.statusCode, setuju.body).toBe(200);
    expect(await keadaan()).toMatchObject({ terisi: 2, permohonan: [{ siapa: ['Dewi Uji', 'Eka Uji'], tempat: 2 }] });
    expect((await surat(id)).get('surat-penugasan')?.data.jam).toBe(10);
    const k = await masuk(ORANG.kepalaA);
    expect((await k.get(`/api/penugasan/${id}`)).json()).toMatchObject({
      jam: 10,
      untukKebutuhan: { id: kebutuhan, nama: 'Peta data layanan' },
    });
    expect((await (await masuk(eka)).get(`/api/penugasan/${id}`)).json().untukKebutuhan).toBeNull();
    await putuskan(eka, id, { pilihan: 'terima' });
    await putuskan(dewi, id, { pilihan: 'terima' });
    const bebas = await k.get('/api/organisasi/pegawai?bebasDari=2026-04-01&tugasKurangDari=9&cari=Eka');
    expect(bebas.json().butir[0].tugas).toContainEqual({ mulai: '2026-03-09', selesai: '2026-06-30', jam: 10 });
    const neraca = await k.get('/api/penugasan/neraca?dari=2026-04-01&sampai=2026-04-07');
    expect(neraca.json().butir).toContainEqual(
      expect.objectContaining({ unit: { id: UNIT.biroB, nama: 'Biro B' }, dipinjamkan: 20 }),
    );
  });

  test('tempat terakhir terisi: permohonan lain ditolak, yang sedang berjalan tidak dapat disetujui', async () => {
    const [satu, dua] = [(await minta([fajar])).json().id, (await minta([gita])).json().id];
    await putuskan(ORANG.kepalaB, satu, { pilihan: 'minta-rekomendasi' });
    await putuskan(ORANG.kepalaB, satu, { pilihan: 'setujui' });
    expect(await keadaan()).toMatchObject({ terisi: 3 });
    await putuskan(dewi, dua, { pilihan: 'minta-rekomendasi' });
    await putuskan(ORANG.kepalaB, dua, { pilihan: 'rekomendasikan' });
    const lewat = await putuskan(dewi, dua, { pilihan: 'setujui' });
    expect([lewat.statusCode, lewat.json().kode]).toEqual([409, 'papan/terpenuhi']);
    expect((await minta([hadi])).json().kode).toBe('papan/terpenuhi');
  });
});

test('yang bernaung pada pejabat lain menjadi permohonan sendiri, terkirim sekaligus', async () => {
  const isi = permohonan([eka, gita, fajar], 'Kajian terpisah');
  const k = await masuk(ORANG.kepalaA);
  const { berkas } = (await k.post('/api/penugasan/periksa', isi)).json();
  expect(berkas.map((b: { siapa: string[] }) => b.siapa)).toEqual([['Eka Uji', 'Fajar Uji'], ['Gita Uji']]);
  const pegawai = berkas[0].pihak.at(-1);
  expect(pegawai).toMatchObject({ jumlah: 2, nama: null });
  await ajukan([eka, gita, fajar], 'Kajian terpisah');
  const daftar = (await k.get('/api/penugasan?cari=Kajian terpisah')).json().butir as { peserta: unknown[] }[];
  expect(daftar.map((p) => p.peserta.length).sort()).toEqual([0, 2]);
});

test('di dalam unit: satu penetapan untuk beberapa orang (PANRB-L-B2-PENUNJUKAN-UNIT)', async () => {
  const citra = ORANG.fungsionalA;
  const id = await ajukan([citra, hadi], 'Penetapan bersama');
  const penugasan = (await surat(id)).get('surat-penugasan');
  expect(nama(penugasan?.data.daftar)).toEqual(['Citra Uji', 'Hadi Uji']);
  await putuskan(hadi, id, { pilihan: 'terima' });
  expect((await putuskan(citra, id, { pilihan: 'terima' })).json()).toMatchObject({ hasil: 'diterima' });
});

test.each([
  { kasus: 'orang yang sama dua kali', orang: () => [eka, fajar, eka], kode: 'penugasan/pegawai-ganda', status: 422 },
  {
    kasus: 'jabatan yang tidak ada',
    orang: () => [eka, { posisi: randomUUID() }],
    kode: 'penugasan/tidak-ada',
    status: 404,
  },
])('ditolak: $kasus', async ({ orang, kode, status }) => {
  const jawab = await (await masuk(ORANG.kepalaA)).post('/api/penugasan', permohonan(orang(), 'Ditolak'));
  expect([jawab.statusCode, jawab.json().kode]).toEqual([status, kode]);
});

test('penolakan menyebut semua yang diminta, tanpa memilah', async () => {
  const id = await ajukan([eka, fajar], 'Ditolak semua');
  const jawab = await putuskan(ORANG.kepalaB, id, { pilihan: 'tolak', alasan: 'Unit sedang penuh' });
  expect(jawab.json()).toMatchObject({ hasil: 'ditolak' });
  expect(nama((await surat(id)).get('surat-jawaban-penolakan')?.data.daftar)).toEqual(['Eka Uji', 'Fajar Uji']);
});

describe.each([
  { peraturan: 'permenko-ekon-1-2025', ketentuan: 'EKON-L-C2-SETUJU', surat: 'surat-tugas' },
  { peraturan: 'ranpermenko-infra', ketentuan: 'INFRA-P6-5', surat: 'surat-tugas' },
  { peraturan: 'pergub-banten-19-2023', ketentuan: 'BANTEN-L-B2-PENUNJUKAN-LINTASUNIT-c', surat: 'surat-penugasan' },
])('$peraturan ($ketentuan)', ({ peraturan, surat: jenis }) => {
  test('dipilah unit asal, lalu surat memuat yang dilibatkan saja', async () => {
    await sql`update regulasi.adopsi set peraturan = ${peraturan}`.execute(rumah.basis.db);
    const isi = permohonan([eka, fajar, ORANG.fungsionalB], `Bersama ${peraturan}`);
    const alasan = { 'ajukan.perorangan': 'Perlu beberapa orang' };
    const jawab = await (await masuk(ORANG.kepalaA)).post('/api/penugasan', { ...isi, alasan });
    expect(jawab.statusCode, jawab.body).toBe(201);
    const { id } = jawab.json();
    if (jenis === 'surat-penugasan') await putuskan(ORANG.kepalaB, id, { pilihan: 'minta-rekomendasi' });
    const isian = { pegawai: [eka.posisi, fajar.posisi], alasanTolak: { [ORANG.fungsionalB.posisiId]: 'Cuti' } };
    const setuju = await putuskan(ORANG.kepalaB, id, { pilihan: 'setujui', isian });
    expect(setuju.statusCode, setuju.body).toBe(200);
    if (jenis === 'surat-tugas') await putuskan(ORANG.kepalaA, id, { pilihan: 'terbitkan' });
    const terbit = await surat(id);
    expect(nama(terbit.get(jenis)?.data.daftar)).toEqual(['Eka Uji', 'Fajar Uji']);
    expect(terbit.get('surat-jawaban-persetujuan')?.data.alasan).toContain('Dewi Uji, Analis Kebijakan B, tidak dapat');
    await putuskan(eka, id, { pilihan: 'terima' });
    expect((await putuskan(fajar, id, { pilihan: 'terima' })).json()).toMatchObject({ hasil: 'diterima' });
  });
});

test('permohonan yang ditarik sesudah disetujui melepas tempatnya (EKON-L-C2-SETUJU)', async () => {
  await sql`update regulasi.adopsi set peraturan = 'permenko-ekon-1-2025'`.execute(rumah.basis.db);
  const k = await masuk(ORANG.kepalaA);
  const kebutuhan = await bukaKebutuhan();
  const terisi = async () => (await k.get(`/api/penugasan/kebutuhan/${kebutuhan}`)).json().terisi;
  const alasan = { 'ajukan.perorangan': 'Cukup satu orang' };
  const badan = { ...permohonan([eka], 'Ditarik kemudian'), alasan, untukKebutuhan: kebutuhan };
  const jawab = await k.post('/api/penugasan', badan);
  expect(jawab.statusCode, jawab.body).toBe(201);
  const { id } = jawab.json();
  const setuju = await putuskan(ORANG.kepalaB, id, { pilihan: 'setujui' });
  expect(setuju.statusCode, setuju.body).toBe(200);
  expect(await terisi()).toBe(1);
  expect((await k.post(`/api/alur/berkas/${id}/tarik`, { alasan: 'Rencana berubah' })).statusCode).toBe(200);
  expect(await terisi()).toBe(0);
});
