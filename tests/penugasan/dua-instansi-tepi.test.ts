import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { picuPewaktuJatuhTempo } from '../../server/alur/index.ts';
import { cariRuang } from '../../server/alur/routes.ts';
import { ruangPenugasan } from '../../server/penugasan/index.ts';
import { bacaPustaka } from '../../server/peraturan.ts';
import { baca, bukaPanggung, type PanggungCerita, suratDi } from './cerita-dua-instansi.ts';
import { type Instansi, isiDinding, permohonanLuar } from './dua-instansi.ts';

describe('tepi penugasan lintas instansi', () => {
  let panggung: PanggungCerita;
  beforeAll(async () => {
    panggung = await bukaPanggung({ jenis: 'pglite' });
  }, 120_000);
  afterAll(() => panggung?.rumah.tutup());

  test('sebelum pejabat sendiri setuju, instansi yang dituju tidak tahu apa-apa; penolakannya tidak meninggalkan bekas di sana (PANRB-L-B2-PENUNJUKAN-LINTASINSTANSI-b)', async () => {
    const { panrb, tamu } = panggung.di;
    const berkas = await panggung.ajukan(panrb);
    const tolak = await panrb.putuskan('sekretaris', berkas, { pilihan: 'tolak', alasan: 'Belum perlu' });
    expect(tolak.json()).toMatchObject({ hasil: 'ditolak' });
    expect((await isiDinding(panggung.rumah, tamu.id)).includes(berkas)).toBe(false);
  });

  test('penolakan tamu beralasan, sampai dengan suratnya, dan tidak menyebut siapa pun (PANRB-L-B2-PENUNJUKAN-LINTASINSTANSI-c, -d)', async () => {
    const { panrb, tamu } = panggung.di;
    const berkas = await panggung.ajukan(panrb);
    await panggung.tempuh('panrb', berkas, 3);
    const tanpa = await tamu.putuskan('koordinator', berkas, { pilihan: 'tidak-tersedia' });
    expect([tanpa.statusCode, tanpa.json().kode]).toEqual([422, 'alur/perlu-alasan']);
    const tolak = { pilihan: 'tidak-tersedia', alasan: 'Sedang bertugas penuh' };
    expect((await tamu.putuskan('koordinator', berkas, tolak)).json()).toMatchObject({ hasil: 'ditolak' });
    const penugasan = (await baca(panrb, 'kepala', `/api/penugasan/${berkas}`)).json();
    expect(penugasan).toMatchObject({ status: 'ditolak', pegawai: null, peserta: [] });
    expect((await suratDi(panrb, berkas)).map((s) => s.jenis)).toContain('surat-jawaban-penolakan');
    const { rows } = await sql<{ isi: string }>`select naskah::text as isi from naskah.surat_masuk
      where instansi_id = ${panrb.id} and berkas_id = ${berkas}`.execute(panggung.rumah.basis.db);
    expect(rows.map((r) => [r.isi.includes('Sedang bertugas penuh'), r.isi.includes('Orang Analis')])).toEqual([
      [true, false],
    ]);
  });

  test('pelimpahan tanda tangan berlaku di sisinya sendiri; surat a.n. sampai ke seberang tanpa menyebut pelimpahannya (ADR 0022)', async () => {
    const { panrb, tamu } = panggung.di;
    const kuasa = [await limpahkanPenolakan(panggung, panrb), await limpahkanPenolakan(panggung, tamu)];
    const berkas = await panggung.ajukan(panrb);
    expect(await tawaran(panrb, berkas)).toBe('Sekretaris');
    expect(await tawaran(tamu, berkas)).toBeUndefined();
    await panggung.tempuh('panrb', berkas, 1);
    expect(await tawaran(panrb, berkas)).toBeUndefined();
    expect(await tawaran(tamu, berkas)).toBe('Sekretaris');
    const tolak = await tamu.putuskan('kepala', berkas, { pilihan: 'tolak', alasan: 'Semua bertugas' });
    expect(tolak.json()).toMatchObject({ hasil: 'ditolak' });
    const { rows } = await sql<{
      penanda: string;
    }>`select naskah.sebut_penanda(naskah) as penanda from naskah.surat_masuk
      where instansi_id = ${panrb.id} and berkas_id = ${berkas}`.execute(panggung.rumah.basis.db);
    expect(rows).toEqual([{ penanda: 'a.n. Sekretaris, Kepala Biro' }]);
    expect((await isiDinding(panggung.rumah, panrb.id)).includes(kuasa[1] ?? '')).toBe(false);
    await sql`update organisasi.pelimpahan set dicabut_sejak = sejak, dicabut_oleh = dilimpahkan_oleh, dicabut_pada = dilimpahkan_pada,
      alasan_cabut = 'Uji'`.execute(panggung.rumah.basis.db);
  });

  test('ditarik pemohon ketika di meja tamu: selesai di kedua sisi, tidak ada yang tersisa untuk diputuskan (PANRB-L-B2-PENUNJUKAN-LINTASINSTANSI-d)', async () => {
    const { panrb, tamu } = panggung.di;
    const berkas = await panggung.ajukan(panrb);
    await panggung.tempuh('panrb', berkas, 2);
    const bukan = await (await tamu.masuk('kepala')).post(`/api/alur/berkas/${berkas}/tarik`, { alasan: 'x' });
    expect(bukan.statusCode).toBe(403);
    const tarik = await (await panrb.masuk('kepala')).post(`/api/alur/berkas/${berkas}/tarik`, { alasan: 'Berubah' });
    expect(tarik.json()).toMatchObject({ hasil: 'ditarik' });
    for (const dari of [panrb, tamu])
      expect((await baca(dari, 'kepala', `/api/penugasan/${berkas}`)).json().status).toBe('ditarik');
    expect((await tamu.putuskan('kepala', berkas, { pilihan: 'rekomendasikan' })).statusCode).toBe(404);
  });

  test.each([
    { kasus: 'tanpa nama', pegawai: [], kode: 'penugasan/tanpa-pegawai', status: 422 },
    { kasus: 'penilainya berbeda', pegawai: ['analis', 'staf'], kode: 'penugasan/beda-jalur', status: 422 },
    { kasus: 'pejabat pimpinan (PANRB-P13-1)', pegawai: ['kepala'], kode: 'penugasan/melanggar-aturan', status: 422 },
    { kasus: 'bukan orang instansi itu', pegawai: ['asing'], kode: 'penugasan/tidak-ada', status: 404 },
  ] as const)('yang disebut tamu diperiksa: $kasus → $kode', async ({ pegawai, kode, status }) => {
    const { panrb, tamu } = panggung.di;
    const berkas = await panggung.ajukan(panrb);
    await panggung.tempuh('panrb', berkas, 1);
    const posisi = pegawai.map((p) => (p === 'asing' ? panrb.posisi.analis : tamu.posisi[p]));
    const jawab = await tamu.putuskan('sekretaris', berkas, { pilihan: 'instruksikan', isian: { pegawai: posisi } });
    expect([jawab.statusCode, jawab.json().kode]).toEqual([status, kode]);
  });

  test('peraturan tamu ikut menjaga siapa yang boleh dipinjamkan: Administrator boleh menurut BANTEN-P10-1 dengan alasan, tidak menurut PANRB-P13-1', async () => {
    const { banten, tamu } = panggung.di;
    const berkas = await panggung.ajukan(banten);
    await panggung.tempuh('banten', berkas, 1);
    await sql`update organisasi.posisi set jenis = 'administrator' where instansi_id = ${tamu.id} and id = ${tamu.posisi.analis}`.execute(
      panggung.rumah.basis.db,
    );
    const isi = { pilihan: 'instruksikan', alasan: 'Diperlukan', isian: { pegawai: [tamu.posisi.analis] } };
    const jawab = await tamu.putuskan('sekretaris', berkas, isi);
    await sql`update organisasi.posisi set jenis = 'fungsional' where instansi_id = ${tamu.id} and id = ${tamu.posisi.analis}`.execute(
      panggung.rumah.basis.db,
    );
    expect([jawab.statusCode, jawab.json().dasar?.[0] ?? jawab.json().pelanggaran?.[0]?.dasar[0]]).toMatchObject([
      422,
      { ketentuan: 'PANRB-P13-1' },
    ]);
  });

  test('pengajuan sukarela ke instansi lain tetap ditolak dengan ketentuannya (PANRB-L-B2-SUKARELA-BATAS)', async () => {
    const { panrb, tamu } = panggung.di;
    const isi = permohonanLuar(panrb, tamu, { cara: 'sukarela', pemohon: panrb.posisi.analis });
    const jawab = await (await panrb.masuk('analis')).post('/api/penugasan', isi);
    expect([jawab.statusCode, jawab.json().kode]).toEqual([422, 'penugasan/melanggar-aturan']);
  });

  test('instansi tanpa alamat terbuka tidak dapat disurati dan tidak tercantum', async () => {
    const { panrb, ketiga } = panggung.di;
    const ubah = (terbuka: boolean) =>
      sql`update organisasi.alamat set terbuka = ${terbuka} where instansi_id = ${ketiga.id}`.execute(
        panggung.rumah.basis.db,
      );
    const isi = permohonanLuar(panrb, ketiga);
    await ubah(false);
    const kepala = await panrb.masuk('kepala');
    expect((await kepala.post('/api/penugasan', isi)).json().kode).toBe('penugasan/tanpa-alamat');
    expect((await kepala.get('/api/organisasi/direktori')).body).not.toContain(ketiga.nama);
    await ubah(true);
    const direktori = (await kepala.get('/api/organisasi/direktori')).body;
    expect([direktori.includes(ketiga.nama), direktori.includes('Orang '), direktori.includes(panrb.id)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('tenggat di meja tamu mengingatkan tamu, dan eskalasinya sampai kepada pejabat pemohon (PANRB-L-B2-PENUNJUKAN-LINTASINSTANSI-c)', async () => {
    const { panrb, tamu } = panggung.di;
    const berkas = await panggung.ajukan(panrb);
    await panggung.tempuh('panrb', berkas, 1);
    const pustaka = await bacaPustaka();
    const ruang = cariRuang({ penugasan: ruangPenugasan(pustaka.kitab) });
    const nanti = new Date('2026-04-30T02:00:00Z');
    const { gagal } = await picuPewaktuJatuhTempo(panggung.rumah.basis.db, nanti, ruang, pustaka);
    expect(gagal).toEqual([]);
    const ingatan = async (dari: Instansi) =>
      (
        (await baca(dari, 'sekretaris', '/api/alur/pemberitahuan?batas=200')).json().butir as {
          jenis: string;
          isi: { berkas: string; tugas: { id: string } };
        }[]
      )
        .filter(({ jenis, isi }) => /pengingat|eskalasi/.test(jenis) && isi.berkas === berkas)
        .map(({ isi }) => isi.tugas.id);
    expect([...new Set(await ingatan(tamu))]).toEqual(['instruksikan']);
    expect(await ingatan(panrb)).toEqual(['instruksikan']);
  });
});

/** The authorised official of an agency delegates refusals to the head of the bureau. */
const limpahkanPenolakan = async ({ rumah }: PanggungCerita, { id, posisi, pegawai }: Instansi): Promise<string> => {
  const { rows } = await sql<{ id: string }>`
    insert into organisasi.pelimpahan (instansi_id, id, pemberi_id, penerima_id, jenis, nomor_surat, tanggal_surat, alasan, sejak,
      dilimpahkan_oleh, dilimpahkan_pada)
    values (${id}, gen_random_uuid(), ${posisi.sekretaris}, ${posisi.kepala}, '{surat-jawaban-penolakan}', 'SP-1', '2026-03-01',
      'Uji', '2026-03-01', ${pegawai.sekretaris}, '2026-03-01') returning id`.execute(rumah.basis.db);
  return rows[0]?.id ?? '';
};

/** In whose name the head of the bureau may answer the dossier. */
const tawaran = async (dari: Instansi, berkas: string): Promise<string | undefined> => {
  const { butir } = (await baca(dari, 'kepala', '/api/alur/tindakan')).json();
  return butir.find((t: { berkas: string }) => t.berkas === berkas)?.kuasa?.pemberi;
};
