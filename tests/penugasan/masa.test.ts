import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AKAR } from '../../server/kernel/index.ts';
import { bukaLaporanJatuhTempo } from '../../server/penugasan/masa/buka-laporan.ts';
import { bacaSemua } from '../../server/regulasi/index.ts';
import { bukaRumahUji, type KlienUji, ORANG, type PeranUji, type RumahUji, UNIT } from '../kernel/rumah-uji.ts';

const { kepalaA, kepalaB, fungsionalA, fungsionalB } = ORANG;

type Orang = { readonly posisiId: string };
type Surat = { readonly jenis: string; readonly penandaTangan: { readonly nama: string } };
type Masa = { readonly tindakan: readonly { readonly jenis: string; readonly boleh: boolean }[] };

let rumah: RumahUji;
const klien = {} as Record<PeranUji, KlienUji>;

beforeAll(async () => {
  rumah = await bukaRumahUji();
  for (const peran of Object.keys(ORANG) as PeranUji[]) klien[peran] = await rumah.masuk(peran);
});
afterAll(() => rumah?.tutup());

const tindakan = async (peran: PeranUji, berkas: string): Promise<string> => {
  const kotak = (await klien[peran].get('/api/alur/tindakan')).json().butir as { id: string; berkas: string }[];
  return kotak.find((t) => t.berkas === berkas)?.id ?? 'tidak-ada';
};
const putuskan = async (peran: PeranUji, berkas: string, isi: object) =>
  (await klien[peran].post(`/api/alur/tindakan/${await tindakan(peran, berkas)}/putuskan`, isi)).json();
const surat = async (peran: PeranUji, berkas: string) =>
  ((await klien[peran].get(`/api/naskah?berkas=${berkas}`)).json().butir as Surat[])
    .map((s) => `${s.jenis} oleh ${s.penandaTangan.nama}`)
    .sort();
const masa = async (peran: PeranUji, id: string) => (await klien[peran].get(`/api/penugasan/${id}/masa`)).json();
const usulkan = (peran: PeranUji, id: string, isi: object) =>
  klien[peran].post(`/api/penugasan/${id}/perubahan`, { alasan: 'Pekerjaan bertambah', ...isi });
const tulis = async (peran: PeranUji, berkas: string, isi: object) =>
  klien[peran].post(`/api/penugasan/perubahan/${berkas}/tulisan`, {
    tindakan: await tindakan(peran, berkas),
    ...isi,
  });

const SERAH = { selesai: 'Bab I', sisa: 'Bab II', kepada: 'Kepala Biro A', tempat: 'Lemari arsip 3' };

/** An assignment that is received, of a person of the own unit or of another one. */
const ditugaskan = async (pegawai: Orang, perihal: string, selesai = '2026-06-30'): Promise<string> => {
  const isi = {
    perihal,
    maksud: 'Menyusun peta jalan',
    kompetensi: 'Analisis kebijakan',
    ekspektasi: 'Satu bab peta jalan',
    mulai: '2026-03-02',
    selesai,
  };
  const jawab = await klien.kepalaA.post('/api/penugasan', {
    cara: 'penunjukan',
    pemohon: kepalaA.posisiId,
    pegawai: pegawai.posisiId,
    isi,
    alasan: {},
  });
  expect(jawab.statusCode, jawab.body).toBe(201);
  const { id } = jawab.json();
  const dia = pegawai.posisiId === fungsionalA.posisiId ? 'fungsionalA' : 'fungsionalB';
  if (dia === 'fungsionalB') {
    await putuskan('kepalaB', id, { pilihan: 'minta-rekomendasi' });
    await putuskan('kepalaB', id, { pilihan: 'setujui' });
  }
  expect(await putuskan(dia, id, { pilihan: 'terima' })).toMatchObject({ hasil: 'diterima' });
  return id;
};

describe('perpanjangan (PANRB-P1-13, PANRB-L-B2-SURAT-PELIBATAN-4)', () => {
  test('di dalam unit pimpinan memutuskan sendiri: surat terbit dan masa berubah seketika', async () => {
    const id = await ditugaskan(fungsionalA, 'Peta jalan');
    expect(await masa('kepalaA', id)).toMatchObject({ keadaan: 'berjalan', sisaHari: 120, perubahan: [] });
    const jawab = await usulkan('kepalaA', id, { jenis: 'perpanjangan', hari: '2026-08-31' });
    expect(jawab.statusCode, jawab.body).toBe(201);
    const { id: berkas } = jawab.json();
    expect(await surat('fungsionalA', berkas)).toEqual([`surat-perubahan-penugasan oleh ${kepalaA.nama}`]);
    expect((await klien.fungsionalA.get(`/api/penugasan/${id}`)).json()).toMatchObject({ selesai: '2026-08-31' });
    expect((await masa('fungsionalA', id)).perubahan).toMatchObject([
      { id: berkas, jenis: 'perpanjangan', selesaiLama: '2026-06-30', status: 'disetujui', berlaku: '2026-08-31' },
    ]);
  });

  test('lintas unit: penilai pegawai menyetujui; sebelum itu masa tetap (PANRB-L-B2-PENUNJUKAN-LINTASUNIT-c)', async () => {
    const id = await ditugaskan(fungsionalB, 'Survei layanan');
    const { id: berkas } = (await usulkan('kepalaA', id, { jenis: 'perpanjangan', hari: '2026-07-31' })).json();
    expect((await klien.kepalaA.get(`/api/penugasan/${id}`)).json().selesai).toBe('2026-06-30');
    const lagi = await usulkan('kepalaA', id, { jenis: 'perpanjangan', hari: '2026-09-30' });
    expect(lagi.json()).toMatchObject({ kode: 'penugasan/melanggar-aturan' });
    expect(lagi.json().pelanggaran.map((p: { aturan: string }) => p.aturan)).toEqual(['perpanjang.satu-per-satu']);
    expect(await putuskan('kepalaB', berkas, { pilihan: 'setujui' })).toMatchObject({ hasil: 'disetujui' });
    expect((await klien.kepalaA.get(`/api/penugasan/${id}`)).json().selesai).toBe('2026-07-31');
    expect(await surat('kepalaA', berkas)).toEqual([
      `surat-perubahan-penugasan oleh ${kepalaB.nama}`,
      `surat-usul-perubahan-penugasan oleh ${kepalaA.nama}`,
    ]);
  });

  test('ditolak dengan alasan: suratnya terbit dan penugasan tetap (PANRB-L-B2-PENUNJUKAN-LINTASUNIT-d)', async () => {
    const id = await ditugaskan(fungsionalB, 'Telaah tarif');
    const { id: berkas } = (await usulkan('kepalaA', id, { jenis: 'perpanjangan', hari: '2026-07-31' })).json();
    const tolak = await putuskan('kepalaB', berkas, { pilihan: 'tolak', alasan: 'Dibutuhkan di unit asal' });
    expect(tolak).toMatchObject({ hasil: 'ditolak' });
    expect(await surat('kepalaA', berkas)).toContain(`surat-penolakan-perubahan-penugasan oleh ${kepalaB.nama}`);
    expect(await masa('kepalaA', id)).toMatchObject({ selesai: '2026-06-30', perubahan: [{ status: 'ditolak' }] });
  });

  test('yang bukan pengusul diberi tahu siapa yang mengusulkan, dan yang tidak boleh tahu tidak menemukannya', async () => {
    const id = await ditugaskan(fungsionalA, 'Daftar aset');
    const bukan = await usulkan('fungsionalA', id, { jenis: 'perpanjangan', hari: '2026-07-31' });
    expect([bukan.statusCode, bukan.json().kode]).toEqual([403, 'penugasan/bukan-pengusul']);
    expect(bukan.json().detail.id).toContain('Kepala Biro A');
    expect((await usulkan('fungsionalB', id, { jenis: 'perpanjangan', hari: '2026-07-31' })).statusCode).toBe(404);
    expect((await klien.fungsionalB.get(`/api/penugasan/${id}/masa`)).statusCode).toBe(404);
    const boleh = (m: Masa) => m.tindakan.filter((t) => t.boleh).map((t) => t.jenis);
    expect(boleh(await masa('kepalaA', id))).toEqual(['perpanjangan', 'pengakhiran', 'penggantian']);
    expect(boleh(await masa('fungsionalA', id))).toEqual(['laporan-akhir']);
  });
});

describe('pengakhiran lebih awal dengan serah terima (PANRB-P16, PANRB-P13-4)', () => {
  test('unit asal menarik pegawainya: ia menulis serah terima, pemilik kinerja menerimanya', async () => {
    const id = await ditugaskan(fungsionalB, 'Kajian izin');
    const { id: berkas } = (await usulkan('kepalaB', id, { jenis: 'pengakhiran', hari: '2026-04-30' })).json();
    const kosong = await tulis('fungsionalB', berkas, { pilihan: 'serahkan', serahTerima: { ...SERAH, sisa: '' } });
    expect(kosong.json().pelanggaran.map((p: { aturan: string }) => p.aturan)).toEqual(['serah-terima.lengkap']);
    const lain = await tulis('fungsionalB', berkas, {
      pilihan: 'serahkan',
      laporan: { hasil: 'x', bukti: '', kendala: '' },
    });
    expect(lain.json()).toMatchObject({ kode: 'penugasan/bukan-giliran' });
    const bukanDia = await klien.kepalaA.post(`/api/penugasan/perubahan/${berkas}/tulisan`, {
      tindakan: await tindakan('fungsionalB', berkas),
      pilihan: 'serahkan',
      serahTerima: SERAH,
    });
    expect(bukanDia.json()).toMatchObject({ status: 403, kode: 'alur/bukan-pejabat' });
    const tanpa = await putuskan('fungsionalB', berkas, { pilihan: 'serahkan' });
    expect(tanpa.kode).toBe('alur/melanggar-aturan');
    expect((await tulis('fungsionalB', berkas, { pilihan: 'serahkan', serahTerima: SERAH })).statusCode).toBe(200);
    expect(await putuskan('kepalaA', berkas, { pilihan: 'kembalikan', alasan: 'Sebut versinya' })).toMatchObject({
      token: ['serah_terima'],
    });
    const ulang = { ...SERAH, selesai: 'Bab I versi 3' };
    await tulis('fungsionalB', berkas, { pilihan: 'serahkan', serahTerima: ulang });
    expect(await putuskan('kepalaA', berkas, { pilihan: 'sahkan' })).toMatchObject({ hasil: 'disetujui' });
    expect((await klien.kepalaA.get(`/api/penugasan/perubahan/${berkas}`)).json()).toMatchObject({
      pengusul: 'asal',
      berlaku: '2026-04-30',
      serahTerima: ulang,
      penugasan: { id, perihal: 'Kajian izin' },
    });
    expect(await surat('kepalaB', berkas)).toEqual([
      `surat-pengakhiran-penugasan oleh ${kepalaA.nama}`,
      `surat-usul-perubahan-penugasan oleh ${kepalaB.nama}`,
    ]);
    expect((await klien.kepalaB.get(`/api/penugasan/${id}`)).json().selesai).toBe('2026-04-30');
  });
});

describe('laporan akhir (PANRB-P16, PANRB-L-B4-a)', () => {
  test('ketika hari terakhir tiba, jam membuka laporan; dikembalikan, dikirim lagi, diterima', async () => {
    const id = await ditugaskan(fungsionalB, 'Profil wilayah', '2026-03-02');
    const pustaka = await bacaSemua(`${AKAR}/peraturan`);
    const sapu = (pada: string) => bukaLaporanJatuhTempo(rumah.basis.db, new Date(pada), pustaka);
    expect(await sapu('2026-03-01T02:00:00Z')).toEqual({ dibuka: 0, gagal: [] });
    expect(await sapu('2026-03-02T02:00:00Z')).toEqual({ dibuka: 1, gagal: [] });
    expect(await sapu('2026-03-02T03:00:00Z')).toEqual({ dibuka: 0, gagal: [] });
    const { perubahan, laporan } = await masa('kepalaA', id);
    expect(laporan).toEqual({ keadaan: 'berproses', tenggat: '2026-03-16', terlambat: false });
    const berkas = perubahan[0].id as string;
    const isi = { hasil: 'Profil selesai', bukti: 'Dokumen di lemari 2', kendala: '' };
    const tanpaBukti = await tulis('fungsionalB', berkas, { pilihan: 'kirim', laporan: { ...isi, bukti: '' } });
    expect(tanpaBukti.json().pelanggaran.map((p: { aturan: string }) => p.aturan)).toEqual(['laporan-akhir.bukti']);
    expect((await tulis('fungsionalB', berkas, { pilihan: 'kirim', laporan: isi })).statusCode).toBe(200);
    await putuskan('kepalaA', berkas, { pilihan: 'kembalikan', alasan: 'Sebut angkanya' });
    await tulis('fungsionalB', berkas, { pilihan: 'kirim', laporan: { ...isi, hasil: 'Profil 12 wilayah selesai' } });
    expect(await putuskan('kepalaA', berkas, { pilihan: 'terima' })).toMatchObject({ hasil: 'diterima' });
    expect((await masa('kepalaB', id)).laporan.keadaan).toBe('diterima');
    expect(await surat('kepalaB', berkas)).toHaveLength(2);
    const lagi = await usulkan('fungsionalB', id, { jenis: 'laporan-akhir' });
    expect([lagi.statusCode, lagi.json().kode]).toEqual([409, 'penugasan/laporan-ada']);
  });
});

describe('penggantian pegawai (PANRB-P12-1, PANRB-L-B2-SURAT)', () => {
  test('pengganti dari pihak lain ditolak; setelah ia pindah ke unit itu, pekerjaan diserahterimakan kepadanya', async () => {
    const id = await ditugaskan(fungsionalA, 'Peta risiko');
    const isi = { jenis: 'penggantian', hari: '2026-03-16', pengganti: fungsionalB.posisiId };
    const lain = await usulkan('kepalaA', id, isi);
    expect(lain.json().pelanggaran.map((p: { aturan: string }) => p.aturan)).toEqual(['ganti.sepihak']);
    await sql`update organisasi.posisi set unit_id = ${UNIT.biroA} where id = ${fungsionalB.posisiId}`.execute(
      rumah.basis.db,
    );
    await sql`update organisasi.kedudukan set penilai_id = ${kepalaA.posisiId}, unit_id = ${UNIT.biroA}
      where posisi_id = ${fungsionalB.posisiId}`.execute(rumah.basis.db);
    const jawab = await usulkan('kepalaA', id, isi);
    expect(jawab.statusCode, jawab.body).toBe(201);
    const { id: berkas } = jawab.json();
    const ditulis = await tulis('fungsionalA', berkas, { pilihan: 'serahkan', serahTerima: SERAH });
    expect(ditulis.statusCode, ditulis.body).toBe(200);
    expect((await masa('kepalaA', id)).orang).toMatchObject([{ nama: fungsionalA.nama }]);
    expect(await putuskan('fungsionalB', berkas, { pilihan: 'terima' })).toMatchObject({ hasil: 'disetujui' });
    expect(await masa('kepalaA', id)).toMatchObject({
      orang: [{ nama: fungsionalB.nama }],
      perubahan: [{ lama: { nama: fungsionalA.nama }, pengganti: { nama: fungsionalB.nama }, berlaku: '2026-03-16' }],
    });
    expect(await surat('fungsionalB', berkas)).toEqual([`surat-perubahan-penugasan oleh ${kepalaA.nama}`]);
  });

  test('daftar disaring menurut masa: akan berakhir, berakhir, laporan belum ada', async () => {
    const perihal = async (saring: string) =>
      ((await klien.kepalaA.get(`/api/penugasan?masa=${saring}`)).json().butir as { perihal: string }[]).map(
        (p) => p.perihal,
      );
    expect(await perihal('akan-berakhir')).toEqual(['Profil wilayah']);
    expect(await perihal('berakhir')).toEqual([]);
    rumah.maju(3600 * 24);
    klien.kepalaA = await rumah.masuk('kepalaA');
    expect(await perihal('berakhir')).toEqual(['Profil wilayah']);
    expect(await perihal('tanpa-laporan')).toEqual([]);
  });
});
