import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bukaRumahUji, type KlienUji, ORANG, type PeranUji, type RumahUji } from '../kernel/rumah-uji.ts';

const { kepalaA, fungsionalA, fungsionalB } = ORANG;

let rumah: RumahUji;
const klien = {} as Record<PeranUji, KlienUji>;
beforeAll(async () => {
  rumah = await bukaRumahUji();
  for (const peran of Object.keys(ORANG) as PeranUji[]) klien[peran] = await rumah.masuk(peran);
  await sql`update organisasi.pegawai set kompetensi = '{Analisis Kebijakan,Statistika}' where id = ${fungsionalB.pegawaiId}`.execute(
    rumah.basis.db,
  );
});
afterAll(() => rumah?.tutup());

const ISI = {
  judul: 'Peta jalan layanan digital',
  maksud: 'Menyusun peta jalan layanan digital',
  ekspektasi: 'Satu bab peta jalan',
  kompetensi: ['Analisis kebijakan', 'Tata kelola data'],
  jenjang: 'Ahli Muda',
  jumlah: 1,
  mulai: '2026-03-09',
  selesai: '2026-06-30',
  jam: 12,
  tempat: 'Jakarta',
  batasLamar: '2026-03-20',
  jangkauan: 'lintas-unit',
};
let nomor = 0;
/** Another piece of work each time: nobody applies twice for the same one. */
const isi = (lain: object = {}) => ({ ...ISI, judul: `${ISI.judul} ${++nomor}`, ...lain });
const buka = async (lain: object = {}, peran: PeranUji = 'kepalaA') => {
  const jawab = await klien[peran].post('/api/penugasan/kebutuhan', {
    posisi: ORANG[peran].posisiId,
    isi: isi(lain),
    buka: true,
  });
  expect(jawab.statusCode, jawab.body).toBe(201);
  return jawab.json().id as string;
};
const lamar = (peran: PeranUji, id: string) =>
  klien[peran].post(`/api/penugasan/peluang/${id}/lamar`, {
    pemohon: ORANG[peran].posisiId,
    motivasi: 'Saya ingin belajar menyusun peta jalan.',
    kompetensi: 'Analisis kebijakan',
  });
const keadaan = async (id: string) => (await klien.kepalaA.get(`/api/penugasan/kebutuhan/${id}`)).json();
type Pelamar = { id: string; pegawai: { nama: string }; terpilih: boolean; tindakan: { id: string } | null };
const pelamar = async (id: string): Promise<Pelamar[]> =>
  (await klien.kepalaA.get(`/api/penugasan/kebutuhan/${id}/pelamar`)).json().butir;
const putuskan = async (peran: PeranUji, berkas: string, jawaban: object) => {
  const kotak = (await klien[peran].get('/api/alur/tindakan?batas=200')).json().butir as {
    id: string;
    berkas: string;
  }[];
  return klien[peran].post(`/api/alur/tindakan/${kotak.find((t) => t.berkas === berkas)?.id}/putuskan`, jawaban);
};
const judulPapan = async (peran: PeranUji, kueri = '') =>
  (await klien[peran].get(`/api/penugasan/peluang?batas=200&${kueri}`)).json().butir.map((p: { id: string }) => p.id);

describe('kebutuhan ditulis dan dibuka oleh pimpinan unit (PANRB-L-B2-SUKARELA-LINTASUNIT-a)', () => {
  test('konsep hanya terlihat oleh jabatannya; diubah dengan versi; dibuang', async () => {
    const jawab = await klien.kepalaA.post('/api/penugasan/kebutuhan', {
      posisi: kepalaA.posisiId,
      isi: isi({ mulai: null, selesai: null, batasLamar: null, kompetensi: [] }),
    });
    const { id } = jawab.json();
    expect((await klien.kepalaB.get(`/api/penugasan/kebutuhan/${id}`)).statusCode).toBe(404);
    const daftar = (await klien.kepalaB.get('/api/penugasan/kebutuhan?batas=200')).json().butir as { id: string }[];
    expect(daftar.map((k) => k.id)).not.toContain(id);
    expect((await klien.fungsionalB.get(`/api/penugasan/peluang/${id}`)).statusCode).toBe(404);
    const tanpaHari = await klien.kepalaA.kirim('PUT', `/api/penugasan/kebutuhan/${id}`, {
      isi: isi({ batasLamar: null }),
      buka: true,
      versi: 1,
    });
    expect([tanpaHari.statusCode, tanpaHari.json().kode]).toEqual([422, 'papan/batas-tidak-masuk-akal']);
    const lama = await klien.kepalaA.kirim('PUT', `/api/penugasan/kebutuhan/${id}`, { isi: isi(), versi: 7 });
    expect([lama.statusCode, lama.json().kode]).toEqual([409, 'papan/diubah-orang-lain']);
    expect((await klien.kepalaA.kirim('DELETE', `/api/penugasan/kebutuhan/${id}`)).statusCode).toBe(204);
    expect((await klien.kepalaA.get(`/api/penugasan/kebutuhan/${id}`)).statusCode).toBe(404);
  });

  test.each([
    [
      'lintas instansi tidak dapat dilamar (PANRB-L-B2-SUKARELA-BATAS)',
      { jangkauan: 'lintas-instansi' },
      'lingkup.sukarela',
    ],
    ['tanpa target tidak dapat dilamar (PANRB-P13-3)', { ekspektasi: '' }, 'sukarela.kinerja-tertentu'],
    ['masa yang terbalik (PANRB-P1-13)', { mulai: '2026-07-01' }, 'sukarela.durasi'],
  ])('%s', async (_, lain, aturan) => {
    const jawab = await klien.kepalaA.post('/api/penugasan/kebutuhan', {
      posisi: kepalaA.posisiId,
      isi: isi(lain),
      buka: true,
    });
    expect(jawab.statusCode).toBe(422);
    expect(jawab.json().pelanggaran.map((p: { aturan: string }) => p.aturan)).toEqual([aturan]);
  });

  test('jabatan yang tidak memimpin unit tidak membuka kebutuhan, dan bukan atas nama jabatan lain', async () => {
    const sendiri = await klien.fungsionalA.post('/api/penugasan/kebutuhan', {
      posisi: fungsionalA.posisiId,
      isi: isi(),
      buka: true,
    });
    expect(sendiri.json().pelanggaran).toMatchObject([{ aturan: 'sukarela.kepada-pimpinan-unit' }]);
    const lain = await klien.fungsionalA.post('/api/penugasan/kebutuhan', { posisi: kepalaA.posisiId, isi: isi() });
    expect(lain.statusCode).toBe(404);
  });
});

describe('papan peluang', () => {
  test('yang paling sesuai di depan, dengan sebabnya; yang lain sesudahnya; halaman demi halaman', async () => {
    const setengah = await buka();
    const penuh = await buka({ kompetensi: ['statistika'], jenjang: '', batasLamar: '2026-05-01' });
    const lain = await buka({ kompetensi: ['Hukum laut'], batasLamar: '2026-03-03' });
    expect(await judulPapan('fungsionalB')).toEqual([penuh, setengah, lain]);
    expect(await judulPapan('fungsionalB', 'sesuai=ya')).toEqual([penuh, setengah]);
    expect(await judulPapan('fungsionalB', 'urut=batas')).toEqual([lain, setengah, penuh]);
    const { butir } = (await klien.fungsionalB.get('/api/penugasan/peluang')).json();
    expect(butir[1].kesesuaian).toEqual({
      nilai: 50,
      dimiliki: ['Analisis kebijakan'],
      belum: ['Tata kelola data'],
      jenjangSesuai: true,
    });
    const runtut: string[] = [];
    for (let kursor: string | null = ''; kursor !== null; ) {
      const halaman: { butir: { id: string }[]; kursor: string | null } = (
        await klien.fungsionalB.get(`/api/penugasan/peluang?batas=1&kursor=${kursor}`)
      ).json();
      runtut.push(...halaman.butir.map((p) => p.id));
      kursor = halaman.kursor;
    }
    expect(runtut).toEqual([penuh, setengah, lain]);
    for (const id of [setengah, penuh, lain])
      await klien.kepalaA.post(`/api/penugasan/kebutuhan/${id}/tutup`, { alasan: 'Selesai' });
    expect(await judulPapan('fungsionalB')).toEqual([]);
  });

  test('yang hanya untuk unit sendiri tidak diketahui unit lain', async () => {
    const id = await buka({ jangkauan: 'dalam-unit' });
    expect(await judulPapan('fungsionalA')).toContain(id);
    expect(await judulPapan('fungsionalB')).not.toContain(id);
    expect(await judulPapan('fungsionalB', 'urut=batas')).not.toContain(id);
    expect((await klien.fungsionalB.get(`/api/penugasan/peluang/${id}`)).statusCode).toBe(404);
    expect((await lamar('fungsionalB', id)).statusCode).toBe(404);
    const diterima = (await lamar('fungsionalA', id)).json().id;
    expect((await putuskan('kepalaA', diterima, { pilihan: 'setujui' })).json()).toMatchObject({ token: ['terima'] });
    await putuskan('fungsionalA', diterima, { pilihan: 'terima' });
    expect(await keadaan(id)).toMatchObject({ terisi: 1, menunggu: 0 });
  });

  test('disaring menurut kata, unit, tempat, dan masa', async () => {
    const id = await buka({ judul: 'Survei pasar ikan', tempat: 'Ambon' });
    expect(await judulPapan('fungsionalB', 'cari=pasar')).toEqual([id]);
    expect(await judulPapan('fungsionalB', 'tempat=ambon&unit=biro a')).toEqual([id]);
    expect(await judulPapan('fungsionalB', 'cari=pasar&tempat=sorong')).toEqual([]);
    expect(await judulPapan('fungsionalB', 'cari=pasar&unit=biro b')).toEqual([]);
    expect(await judulPapan('fungsionalB', 'cari=pasar&dari=2026-03-01&sampai=2026-06-30')).toEqual([id]);
    expect(await judulPapan('fungsionalB', 'cari=pasar&sampai=2026-04-30')).toEqual([]);
  });
});

describe('lamaran berjalan sebagai pengajuan sukarela (PANRB-L-B2-SUKARELA-LINTASUNIT-b)', () => {
  test('dilamar satu kali, dipilih, disetujui penilai sendiri; tempat terisi dan papan tidak menerimanya lagi', async () => {
    const id = await buka();
    const periksa = await klien.fungsionalB.post(`/api/penugasan/peluang/${id}/periksa`, {
      pemohon: fungsionalB.posisiId,
      motivasi: '',
      kompetensi: '',
    });
    expect(periksa.json()).toMatchObject({
      berkas: [{ alur: { id: 'sukarela-lintas-unit' } }],
      pelanggaran: [{ aturan: 'sukarela.kompetensi', suara: 'diutamakan' }],
    });
    const jawab = await lamar('fungsionalB', id);
    expect(jawab.statusCode, jawab.body).toBe(201);
    const berkas = jawab.json().id;
    const dua = await lamar('fungsionalB', id);
    expect([dua.statusCode, dua.json().kode]).toEqual([409, 'papan/sudah-melamar']);
    expect((await klien.fungsionalB.get('/api/penugasan/lamaran')).json().butir[0]).toMatchObject({
      id: berkas,
      status: 'berproses',
      terpilih: false,
      meja: [kepalaA.jabatan],
    });
    expect(await pelamar(id)).toMatchObject([{ pegawai: { nama: fungsionalB.nama }, kesesuaian: { nilai: 50 } }]);
    expect((await klien.kepalaB.get(`/api/penugasan/kebutuhan/${id}/pelamar`)).statusCode).toBe(404);

    await putuskan('kepalaA', berkas, { pilihan: 'setujui' });
    expect(await keadaan(id)).toMatchObject({ terisi: 1, menunggu: 0 });
    const penuh = await lamar('fungsionalA', id);
    expect([penuh.statusCode, penuh.json().kode]).toEqual([409, 'papan/terpenuhi']);
    await putuskan('fungsionalB', berkas, { pilihan: 'kirim' });
    await putuskan('kepalaB', berkas, { pilihan: 'tolak', alasan: 'Beban kerja penuh' });
    expect(await keadaan(id)).toMatchObject({ terisi: 0 });
    expect(await judulPapan('fungsionalA')).toContain(id);
    expect((await lamar('fungsionalB', id)).statusCode).toBe(201); // a refused application leaves the way open
  });

  test('penarikan melepas tempat', async () => {
    const id = await buka();
    const berkas = (await lamar('fungsionalB', id)).json().id;
    await putuskan('kepalaA', berkas, { pilihan: 'setujui' });
    expect(
      (await klien.fungsionalB.post(`/api/alur/berkas/${berkas}/tarik`, { alasan: 'Berhalangan' })).statusCode,
    ).toBe(200);
    expect(await keadaan(id)).toMatchObject({ terisi: 0, menunggu: 0 });
  });

  test('jam yang dipinjamkan terlihat oleh pimpinan unit, tidak oleh yang lain', async () => {
    const id = await buka({ mulai: '2026-09-01', selesai: '2026-09-14', jam: 10 });
    const berkas = (await lamar('fungsionalB', id)).json().id;
    await putuskan('kepalaA', berkas, { pilihan: 'setujui' });
    await putuskan('fungsionalB', berkas, { pilihan: 'kirim' });
    await putuskan('kepalaB', berkas, { pilihan: 'setujui' });
    await putuskan('fungsionalB', berkas, { pilihan: 'terima' });
    const masa = 'dari=2026-09-01&sampai=2026-09-07';
    expect((await klien.kepalaB.get(`/api/penugasan/neraca?${masa}`)).json().butir).toMatchObject([
      { unit: { nama: 'Biro B' }, dipinjamkan: 10, dipinjam: 0 },
      { unit: { nama: 'Biro A' }, dipinjamkan: 0, dipinjam: 10 },
    ]);
    expect((await klien.fungsionalB.get(`/api/penugasan/neraca?${masa}`)).statusCode).toBe(404);
  });
});

describe('penutupan', () => {
  test('dapat dibatalkan selama belum ada yang diberi tahu; sesudahnya tidak', async () => {
    const id = await buka();
    const berkas = (await lamar('fungsionalB', id)).json().id;
    await klien.kepalaA.post(`/api/penugasan/kebutuhan/${id}/tutup`, { alasan: 'Anggaran ditunda.' });
    expect((await lamar('fungsionalA', id)).json().kode).toBe('papan/tertutup');
    expect((await putuskan('kepalaA', berkas, { pilihan: 'setujui' })).json().kode).toBe('papan/tertutup');
    expect((await klien.kepalaA.post(`/api/penugasan/kebutuhan/${id}/buka-kembali`)).statusCode).toBe(204);
    expect(await judulPapan('fungsionalA')).toContain(id);
    await klien.kepalaA.post(`/api/penugasan/kebutuhan/${id}/tutup`, { alasan: 'Anggaran ditunda.' });
    const jawab = await klien.kepalaA.post(`/api/penugasan/kebutuhan/${id}/beritahukan`);
    expect(jawab.json()).toEqual({ diberitahu: 1, tersisa: 0 });
    const kembali = await klien.kepalaA.post(`/api/penugasan/kebutuhan/${id}/buka-kembali`);
    expect([kembali.statusCode, kembali.json().kode]).toEqual([409, 'papan/sudah-diberitahukan']);
  });

  test('yang tidak dipilih diberi tahu sendiri-sendiri dengan alasannya; yang dipilih berjalan terus', async () => {
    const id = await buka({ jumlah: 2 });
    const terpilih = (await lamar('fungsionalB', id)).json().id;
    const tidak = (await lamar('fungsionalA', id)).json().id;
    await putuskan('kepalaA', terpilih, { pilihan: 'setujui' });
    await klien.kepalaA.post(`/api/penugasan/kebutuhan/${id}/tutup`, { alasan: 'Cukup satu orang.' });
    expect((await klien.kepalaA.post(`/api/penugasan/kebutuhan/${id}/beritahukan`)).json()).toEqual({
      diberitahu: 1,
      tersisa: 0,
    });
    const lamaranA = (await klien.fungsionalA.get('/api/penugasan/lamaran')).json().butir as { id: string }[];
    expect(lamaranA.find((l) => l.id === tidak)).toMatchObject({
      status: 'ditolak',
      kebutuhan: { alasanTutup: 'Cukup satu orang.' },
    });
    const jejak = (await klien.fungsionalA.get(`/api/alur/berkas/${tidak}`)).json().linimasa;
    expect(jejak.at(-1)).toMatchObject({ alasan: 'Cukup satu orang.' });
    expect((await klien.fungsionalA.get(`/api/alur/berkas/${terpilih}`)).statusCode).toBe(404);
    expect((await putuskan('fungsionalB', terpilih, { pilihan: 'kirim' })).statusCode).toBe(200);
    const kabar = (await klien.fungsionalA.get('/api/alur/pemberitahuan')).json().butir as {
      isi: { berkas: string };
    }[];
    expect(kabar.map((p) => p.isi?.berkas)).toContain(tidak);
  });

  test('tempat terakhir: dari dua persetujuan sekaligus, satu berhasil dan satu diberi tahu', async () => {
    const id = await buka();
    const berkas = [(await lamar('fungsionalA', id)).json().id, (await lamar('fungsionalB', id)).json().id];
    const jawab = await Promise.all(berkas.map((b) => putuskan('kepalaA', b, { pilihan: 'setujui' })));
    expect(jawab.map((j) => j.statusCode).sort()).toEqual([200, 409]);
    expect(jawab.find((j) => j.statusCode === 409)?.json().kode).toBe('papan/terpenuhi');
    expect(await keadaan(id)).toMatchObject({ terisi: 1, menunggu: 1 });
  });
});

describe('pemberitahuan papan, masing-masing dengan jenisnya sendiri', () => {
  type Kabar = { jenis: string; isi: { berkas: string; sudah: boolean } | null };
  const jenis = async (peran: PeranUji, berkas: string) => {
    const { butir } = (await klien[peran].get('/api/alur/pemberitahuan?batas=200')).json() as { butir: Kabar[] };
    const sudah = ({ jenis: j, isi: i }: Kabar) => (['tindakan', 'lamaran'].includes(j) && i?.sudah ? ' (sudah)' : '');
    return butir.flatMap((k) => (k.isi?.berkas === berkas ? [`${k.jenis}${sudah(k)}`] : []));
  };

  test('lamaran masuk, dipilih, dan tempat yang bebas kembali', async () => {
    const id = await buka();
    const berkas = (await lamar('fungsionalB', id)).json().id;
    expect(await jenis('kepalaA', berkas)).toEqual(['lamaran']);
    await putuskan('kepalaA', berkas, { pilihan: 'setujui' });
    expect((await jenis('fungsionalB', berkas)).sort()).toEqual(['terpilih', 'tindakan']);
    await putuskan('fungsionalB', berkas, { pilihan: 'kirim' });
    expect((await jenis('fungsionalB', berkas)).sort()).toEqual(['terpilih', 'tindakan (sudah)']);
    await putuskan('kepalaB', berkas, { pilihan: 'tolak', alasan: 'Beban kerja penuh' });
    expect((await jenis('kepalaA', berkas)).sort()).toEqual(['lamaran (sudah)', 'tembusan', 'tempat-bebas']);
  });

  test('tidak dipilih, dan kebutuhan yang ditutup', async () => {
    const id = await buka({ jumlah: 2 });
    const [tidak, sisa] = [(await lamar('fungsionalA', id)).json().id, (await lamar('fungsionalB', id)).json().id];
    await putuskan('kepalaA', tidak, { pilihan: 'tolak', alasan: 'Sudah cukup' });
    expect(await jenis('fungsionalA', tidak)).toEqual(['tidak-terpilih']);
    await klien.kepalaA.post(`/api/penugasan/kebutuhan/${id}/tutup`, { alasan: 'Anggaran ditunda.' });
    await klien.kepalaA.post(`/api/penugasan/kebutuhan/${id}/beritahukan`);
    expect(await jenis('fungsionalB', sisa)).toEqual(['kebutuhan-ditutup']);
  });

  test('dapat dimatikan sendiri-sendiri', async () => {
    const setelan = (await klien.fungsionalA.get('/api/alur/pemberitahuan/setelan')).json();
    expect(setelan.jenis).toMatchObject({
      terpilih: { layar: true, surel: 'segera' },
      'tempat-bebas': { layar: true },
    });
    const mati = { ...setelan.jenis, 'tidak-terpilih': { layar: false, surel: 'tidak' } };
    const { jamRingkasan, hening } = setelan;
    await klien.fungsionalA.kirim('PUT', '/api/alur/pemberitahuan/setelan', { jenis: mati, jamRingkasan, hening });
    const { butir } = (await klien.fungsionalA.get('/api/alur/pemberitahuan?batas=200')).json() as { butir: Kabar[] };
    expect(butir.map((k) => k.jenis)).not.toContain('tidak-terpilih');
    expect(butir.length).toBeGreaterThan(0);
  });
});

describe('jangkauan menurut peraturan lain', () => {
  const aturan = async (peraturan: string, lain: object) => {
    await sql`update regulasi.adopsi set peraturan = ${peraturan}`.execute(rumah.basis.db);
    const jawab = await klien.kepalaA.post('/api/penugasan/kebutuhan', {
      posisi: kepalaA.posisiId,
      isi: isi(lain),
      buka: true,
    });
    return jawab.statusCode === 201
      ? 'dibuka'
      : jawab.json().pelanggaran.flatMap((p: { dasar: { ketentuan: string }[] }) => p.dasar.map((d) => d.ketentuan));
  };
  test.each([
    ['permenko-ekon-1-2025', 'lintas-unit', 'dibuka'],
    ['permenko-ekon-1-2025', 'lintas-instansi', ['EKON-L-C2-TABEL-SUKARELA']],
    ['ranpermenko-infra', 'dalam-unit', 'dibuka'],
    ['ranpermenko-infra', 'lintas-unit', ['INFRA-P1-16-BATAS']],
    ['pergub-banten-19-2023', 'lintas-unit', 'dibuka'],
    ['pergub-banten-19-2023', 'lintas-instansi', ['BANTEN-L-B2-SUKARELA-BATAS']],
  ])('%s: %s', async (peraturan, jangkauan, hasil) => {
    expect(await aturan(peraturan, { jangkauan })).toEqual(hasil);
  });
});
