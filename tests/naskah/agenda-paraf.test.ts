import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { INSTANSI_LENGKAP, ORANG_LENGKAP } from '../kernel/instansi-lengkap.ts';
import { bukaRumahLengkap, type Peran, type RumahLengkap } from '../kernel/rumah-lengkap.ts';
import { masukkan } from '../kernel/rumah-uji.ts';

const JENIS = 'surat-permohonan-pelibatan';
let rumah: RumahLengkap;
beforeAll(async () => {
  rumah = await bukaRumahLengkap();
}, 180_000);
afterAll(() => rumah?.tutup());

const baca = async (peran: Peran, alamat: string) => (await rumah.klien[peran].get(alamat)).json();
const status = async (peran: Peran, alamat: string) => (await rumah.klien[peran].get(alamat)).statusCode;
const unggah = (peran: Peran, alamat: string, nama: string, isi: string) =>
  rumah.klien[peran].mentah(
    'POST',
    alamat,
    [
      `--b\r\ncontent-disposition: form-data; name="berkas"; filename="${nama}"\r\n\r\n${isi}\r\n--b--\r\n`,
      'multipart/form-data; boundary=b',
    ],
    { 'idempotency-key': `${nama}-${isi.length}` },
  );
const suratBerkas = async (peran: Peran, berkas: string) =>
  (await baca(peran, `/api/naskah?berkas=${berkas}`)).butir[0];

const kertas = (ubah: object = {}) => ({
  ...{
    seri: 'umum',
    tanggal: '2026-03-02',
    hal: 'Undangan rapat',
    kepada: 'Kepala Dinas',
    penandaTangan: 'Kepala Biro',
  },
  ...{ unit: 'L.C', sifat: 'biasa', derajat: 'biasa', alasan: '' },
  ...ubah,
});
const catat = (ubah: object = {}) => rumah.klien.ortala.post('/api/naskah/agenda/kertas', kertas(ubah));

describe('kode klasifikasi dan ciri surat', () => {
  test('impor utuh atau tidak sama sekali; kode yang sudah ada dilewati', async () => {
    const salah = await unggah(
      'ortala',
      '/api/naskah/klasifikasi/impor',
      'a.csv',
      'Kode;Uraian\nOT.01;Organisasi\n?;Salah\n',
    );
    expect([salah.statusCode, salah.json().kode]).toEqual([422, 'naskah/impor-klasifikasi']);
    expect(salah.json().detail.id).toContain('Baris 3');
    expect((await baca('pemohon', '/api/naskah/klasifikasi')).butir).toEqual([]);
    const isi = 'Kode,Arti\nOT.01,Organisasi\nPL.02,"Pelaksanaan, lanjutan"\n';
    expect((await unggah('ortala', '/api/naskah/klasifikasi/impor', 'b.csv', isi)).json()).toEqual({
      baru: 2,
      sama: 0,
    });
    expect((await unggah('ortala', '/api/naskah/klasifikasi/impor', 'c.csv', isi)).json()).toEqual({
      baru: 0,
      sama: 2,
    });
  });

  test('surat rahasia: sifat dan kode ada dalam nomornya, hanya para pihak membacanya, auditor pun tidak', async () => {
    const biasa = await suratBerkas('pemohon', await rumah.ajukan('pemohon', 'Sebelum diatur'));
    expect(biasa.kelas).toEqual({ sifat: 'biasa', derajat: 'biasa', klasifikasi: '' });
    const pola = {
      seri: 'umum',
      jenis: [],
      pola: '{sifat}-{urut}/{klasifikasi}/{tahun}',
      klasifikasi: '',
      sejak: '2026-03-02',
    };
    await rumah.klien.ortala.post('/api/naskah/pola', pola);
    const ciri = { jenis: JENIS, sifat: 'rahasia', derajat: 'segera', klasifikasi: 'PL.02', sejak: '2026-03-02' };
    expect((await rumah.klien.ortala.post('/api/naskah/ciri', ciri)).statusCode).toBe(201);
    const berkas = await rumah.ajukan('pemohon', 'Pemeriksaan khusus');
    const surat = await suratBerkas('pemohon', berkas);
    expect(surat.nomor).toMatch(/^R-\d+\/PL\.02\/2026$/);
    expect((await baca('pemohon', `/api/naskah/${surat.id}`)).sifat).toBe('Rahasia / Segera');
    expect(
      await Promise.all(
        (['pemohon', 'penilai', 'auditor', 'luar'] as const).map((p) => status(p, `/api/naskah/${surat.id}`)),
      ),
    ).toEqual([200, 200, 404, 404]);
    expect(await status('auditor', `/api/naskah/${surat.id}/pdf`)).toBe(404);
    expect((await baca('auditor', `/api/naskah?berkas=${berkas}`)).butir).toEqual([]);
    expect((await baca('auditor', `/api/naskah?berkas=${biasa.berkas}`)).butir).toHaveLength(1);
    const agenda = (await baca('auditor', '/api/naskah/agenda')).butir;
    expect(agenda.find((b: { nomor: string }) => b.nomor === surat.nomor)).toMatchObject({
      hal: null,
      surat: null,
      sifat: 'rahasia',
    });
    expect((await baca('pemohon', '/api/naskah?sifat=rahasia&derajat=segera&klasifikasi=PL.02')).butir).toHaveLength(1);
    const arsip = await rumah.klien.auditor.get(`/api/alur/berkas/${berkas}/arsip`);
    expect(arsip.statusCode).toBe(200);
    expect(arsip.rawPayload.includes(Buffer.from('surat/'))).toBe(false);
  });

  test('yang memegang tindakan memilih ciri surat berikutnya dalam berkas itu; yang lain tidak', async () => {
    const berkas = await rumah.ajukan('pemohon', 'Ciri berkas');
    const isi = { sifat: 'terbatas', derajat: null, klasifikasi: 'OT.01' };
    const atur = (peran: Peran, ciri = isi) =>
      rumah.klien[peran].kirim('PUT', `/api/naskah/ciri/berkas/${berkas}`, ciri);
    expect((await atur('pemohon')).json().kode).toBe('naskah/ciri-bukan-giliran');
    expect((await atur('penilai', { ...isi, klasifikasi: 'XX' })).json().kode).toBe('naskah/klasifikasi-tak-berlaku');
    expect((await atur('penilai')).statusCode).toBe(204);
    expect(await baca('penilai', `/api/naskah/ciri/berkas/${berkas}`)).toEqual({ ...isi, boleh: true });
    const tindakan = await rumah.tindakanTerbuka(berkas);
    const tolak = await rumah.klien.penilai.post(`/api/alur/tindakan/${tindakan}/putuskan`, {
      pilihan: 'tolak',
      alasan: 'Beban kerja penuh.',
    });
    expect(tolak.statusCode).toBe(200);
    expect((await suratBerkas('penilai', berkas)).kelas).toEqual({
      sifat: 'terbatas',
      derajat: 'biasa',
      klasifikasi: 'OT.01',
    });
  });
});

describe('nomor pesanan dan surat kertas', () => {
  test('dipesan, diisi dengan pindaian, sisanya ditutup dengan alasan: agenda tanpa lubang, juga sebagai berkas', async () => {
    const pesan = { seri: 'umum', hari: '2026-03-02', jumlah: 3, alasan: 'Listrik padam' };
    const { id, dari } = (await rumah.klien.ortala.post('/api/naskah/agenda/blok', pesan)).json();
    const satu = (await catat({ blok: { id, urut: dari } })).json();
    expect((await catat({ blok: { id, urut: dari } })).json().kode).toBe('naskah/nomor-terpakai');
    const pindaian = `/api/naskah/agenda/kertas/${satu.id}/pindaian`;
    expect((await unggah('ortala', pindaian, 'x.txt', 'bukan pindaian')).json().kode).toBe('naskah/bukan-pindaian');
    expect((await unggah('ortala', pindaian, 'x.pdf', '%PDF-1.7 uji')).statusCode).toBe(201);
    expect((await unggah('ortala', pindaian, 'y.pdf', '%PDF-1.7 lain')).json().kode).toBe('naskah/pindaian-ada');
    expect((await rumah.klien.auditor.get(pindaian)).body).toBe('%PDF-1.7 uji');
    expect(
      (await rumah.klien.ortala.post(`/api/naskah/agenda/blok/${id}/tutup`, { alasan: 'Tidak jadi' })).json(),
    ).toEqual({ ditutup: 2 });
    expect((await catat({ blok: { id, urut: dari + 1 } })).json().kode).toBe('naskah/nomor-ditutup');
    const { butir } = await baca('ortala', '/api/naskah/agenda');
    expect(butir.map((b: { urut: number }) => b.urut)).toEqual(butir.map((_: unknown, i: number) => butir.length - i));
    expect(butir.filter((b: { keadaan: string }) => b.keadaan === 'hilang')).toEqual([]);
    const csv = (await rumah.klien.auditor.get('/api/naskah/agenda/ekspor?format=csv')).body;
    expect(csv).toContain('"Tidak dipakai"');
    expect(csv).toContain('"Tidak jadi"');
    expect(csv).toContain('"(rahasia)"');
  });
});

describe('paraf sebelum tanda tangan', () => {
  const putuskan = (peran: Peran, id: string, pilihan: string, catatan = '') =>
    rumah.klien[peran].post(`/api/naskah/${id}/paraf`, { pilihan, catatan });

  test('berurutan, dikembalikan dan dijawab, baru kemudian dapat ditandatangani dan tembusannya sampai', async () => {
    await sql`insert into naskah.setelan_tanda_tangan (instansi_id, cara, diubah_pada)
      values (${INSTANSI_LENGKAP}, 'basah', '2026-03-02')`.execute(rumah.basis.db);
    const jabatan = [ORANG_LENGKAP.luar.posisiId, ORANG_LENGKAP.asal.posisiId];
    const aturan = { jenis: JENIS, sejak: '2026-03-02', cara: 'jabatan', jabatan, tenggat: 2 };
    expect((await rumah.klien.ortala.post('/api/naskah/paraf/aturan', aturan)).statusCode).toBe(201);
    const berkas = await rumah.ajukan('pemohon', 'Diparaf');
    const surat = await suratBerkas('pemohon', berkas);
    expect(surat.menungguParaf).toBe('Kepala Biro Umum');
    const bacaSurat = () => baca('pemohon', `/api/naskah/${surat.id}`);
    expect((await bacaSurat()).tandaTangan.boleh).toBe(false);
    expect((await unggah('pemohon', `/api/naskah/${surat.id}/pindaian`, 's.pdf', '%PDF-1.7')).json().kode).toBe(
      'naskah/belum-diparaf',
    );

    // the office whose turn it is sees letter and dossier, and is told; a secret letter included
    expect((await baca('luar', '/api/naskah/paraf')).butir).toMatchObject([
      { id: surat.id, keadaan: 'menunggu', tenggat: '2026-03-04' },
    ]);
    expect(await status('luar', `/api/alur/berkas/${berkas}`)).toBe(200);
    expect((await baca('luar', '/api/alur/pemberitahuan')).butir[0]).toMatchObject({
      jenis: 'tindakan',
      isi: { tugas: { nama: { id: 'Paraf surat' } } },
    });
    expect((await baca('asal', '/api/naskah/paraf')).butir).toEqual([]);
    expect((await putuskan('asal', surat.id, 'paraf')).json().kode).toBe('naskah/paraf-bukan-giliran');
    expect((await putuskan('sdm', surat.id, 'paraf')).statusCode).toBe(404);

    expect((await putuskan('luar', surat.id, 'kembalikan', ' ')).json().kode).toBe('naskah/paraf-tanpa-catatan');
    expect((await putuskan('luar', surat.id, 'kembalikan', 'Periksa tanggalnya.')).json()).toEqual({ tuntas: false });
    expect((await baca('pemohon', '/api/naskah/paraf')).butir).toMatchObject([
      { keadaan: 'dikembalikan', catatan: 'Periksa tanggalnya.' },
    ]);
    expect((await putuskan('luar', surat.id, 'paraf')).json().kode).toBe('naskah/paraf-dikembalikan');
    expect((await putuskan('pemohon', surat.id, 'lanjutkan', 'Sudah diperiksa.')).statusCode).toBe(200);
    expect((await putuskan('luar', surat.id, 'paraf')).json()).toEqual({ tuntas: false });
    expect((await putuskan('asal', surat.id, 'paraf')).json()).toEqual({ tuntas: true });

    const akhir = await bacaSurat();
    expect(akhir.menungguParaf).toBeNull();
    expect(akhir.tandaTangan.boleh).toBe(true);
    expect(akhir.paraf.langkah).toMatchObject([
      { jabatan: 'Kepala Biro Umum', keadaan: 'diparaf', oleh: 'Umar Umum', jawaban: 'Sudah diperiksa.' },
      { jabatan: 'Kepala Bagian Telaah', keadaan: 'diparaf', oleh: 'Tiara Telaah' },
    ]);
  });

  test('penanda tangan melewati paraf yang menahan, dengan alasan yang tetap tampil; surat belum diparaf belum sampai di kotak tembusan', async () => {
    const surat = await suratBerkas('pemohon', await rumah.ajukan('pemohon', 'Mendesak'));
    const diKotak = async () =>
      (await baca('penilai', '/api/naskah/tembusan')).butir.some((t: { id: string }) => t.id === surat.id);
    expect(await diKotak()).toBe(false);
    expect((await putuskan('luar', surat.id, 'lewati', 'x')).json().kode).toBe('naskah/paraf-bukan-penanda');
    expect((await putuskan('pemohon', surat.id, 'lewati', 'Pejabatnya sakit.')).json()).toEqual({ tuntas: false });
    expect((await putuskan('pemohon', surat.id, 'lewati', 'Mendesak.')).json()).toEqual({ tuntas: true });
    expect((await putuskan('pemohon', surat.id, 'lewati', 'Lagi.')).json().kode).toBe('naskah/paraf-tuntas');
    expect(await diKotak()).toBe(true);
    const { langkah } = (await baca('pemohon', `/api/naskah/${surat.id}`)).paraf;
    expect(langkah).toMatchObject([
      { keadaan: 'dilewati', catatan: 'Pejabatnya sakit.', oleh: 'Rangga Rencana' },
      { catatan: 'Mendesak.' },
    ]);
  });
});

test('tanggal mundur hanya sejauh setelan instansi, dengan alasan, tidak mendahului surat terakhir, dan ditandai', async () => {
  expect((await catat({ tanggal: '2026-02-27', alasan: 'Tertinggal' })).json().kode).toBe('naskah/tanggal-mundur');
  expect((await rumah.klien.ortala.kirim('PUT', '/api/naskah/agenda/setelan', { mundur: 2 })).statusCode).toBe(204);
  expect((await catat({ tanggal: '2026-02-27', alasan: 'Tertinggal' })).json().kode).toBe('naskah/tanggal-mendahului');
  rumah.maju(86_400);
  // a day later everybody signs in anew
  const ortala = await masukkan(rumah.app, ORANG_LENGKAP.ortala.nip);
  const besok = (ubah: object) => ortala.post('/api/naskah/agenda/kertas', kertas(ubah));
  expect((await besok({ tanggal: '2026-03-02' })).json().kode).toBe('naskah/tanpa-alasan');
  expect((await besok({ tanggal: '2026-03-02', alasan: 'Tertinggal' })).statusCode).toBe(201);
  const [akhir] = (await ortala.get('/api/naskah/agenda')).json().butir;
  expect(akhir).toMatchObject({ tanggal: '2026-03-02', mundur: true, alasan: 'Tertinggal', keadaan: 'kertas' });
});
