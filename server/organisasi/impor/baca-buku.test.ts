import type { CellValue, Workbook } from 'exceljs';
import { describe, expect, test } from 'vitest';
import { bacaBuku } from './baca-buku.ts';
import { BATAS } from './batas.ts';
import { bukuSehat, type Lembaran, menjadiByte, susunXlsx, tulisUji } from './uji-buku.ts';

const temuan = async (isi: Buffer) => {
  const hasil = await bacaBuku(isi);
  return hasil.sah ? [] : hasil.penolakan.butir.map((t) => `${t.lembar}!${t.sel} ${t.apa.id}`);
};
const ubah = (kerja: (b: Lembaran) => void): Promise<Buffer> => {
  const buku = bukuSehat();
  kerja(buku);
  return tulisUji(buku);
};
const isi = (lembar: string, ke: number, kunci: string, nilai: CellValue) =>
  ubah((b) => Object.assign(b[lembar]?.[ke] ?? {}, { [kunci]: nilai }));
const ubahXlsx = (kerja: (x: Workbook) => void): Promise<Buffer> => {
  const xlsx = susunXlsx(bukuSehat());
  kerja(xlsx);
  return menjadiByte(xlsx);
};

test('buku sehat terbaca utuh', async () => {
  const hasil = await bacaBuku(await tulisUji(bukuSehat()));
  expect(hasil).toMatchObject({
    sah: true,
    nilai: {
      instansi: { kode: 'uji-impor', jenis: 'lembaga', zonaWaktu: 'Asia/Jakarta' },
      unit: [{ kode: 'A' }, { kode: 'B', induk: 'A', sejak: '2025-01-01' }],
      posisi: [{ jenis: 'jpt-madya', kelas: 17, pimpinan: true }, {}, { jenjang: 'Ahli Muda', pimpinan: false }],
      pegawai: [{ nip: '197001011995011901', kompetensi: ['Arsip (2023)', 'Tulis'] }, {}, { status: 'PPPK' }],
      pemangku: [{ sebagai: 'definitif' }, {}, {}],
      kedudukan: [{ unit: 'B', penilai: 'P2', varian: '3' }],
      akun: [{ hak: ['sdm', 'admin'], peranId: 'Kepala biro' }],
    },
  });
});

describe('isi sel yang keliru disebut sel dan caranya', () => {
  test.each<[string, () => Promise<Buffer>, string]>([
    [
      'NIP menjadi bilangan',
      () => isi('Pegawai', 0, 'nip', 197001011995011900),
      'Pegawai!A2 NIP tersimpan sebagai bilangan',
    ],
    ['NIP 17 angka', () => isi('Pegawai', 0, 'nip', '19700101199501190'), 'Pegawai!A2 NIP harus 18 angka; ini 17'],
    [
      'NIP lahir 31 Februari',
      () => isi('Pegawai', 0, 'nip', '197002311995011901'),
      'Pegawai!A2 NIP tidak tersusun benar pada bagian lahir',
    ],
    ['NIP ganda', () => isi('Pegawai', 1, 'nip', '1970 0101 199501 1 901'), 'Pegawai!A3 NIP ini sudah ada di baris 2'],
    [
      'status tidak sesuai NIP',
      () => isi('Pegawai', 0, 'status', 'PPPK'),
      'Pegawai!E2 Status PPPK, tetapi NIP menunjukkan PNS',
    ],
    [
      'golongan PNS pada PPPK',
      () => isi('Pegawai', 2, 'golongan', 'III/a'),
      'Pegawai!F4 Golongan "III/a" tidak dikenal untuk PPPK',
    ],
    ['rumus', () => isi('Pegawai', 0, 'nama', { formula: 'A1&"x"', result: 'Satu' }), 'Pegawai!B2 Sel berisi rumus'],
    ['galat', () => isi('Pegawai', 0, 'nama', { error: '#REF!' }), 'Pegawai!B2 Sel berisi galat'],
    ['wajib kosong', () => isi('Pegawai', 0, 'nama', null), 'Pegawai!B2 Sel wajib ini kosong'],
    ['hanya spasi', () => isi('Pegawai', 0, 'nama', ' \u00a0\u200b '), 'Pegawai!B2 Sel wajib ini kosong'],
    ['nama 10.000 huruf', () => isi('Pegawai', 0, 'nama', 'x'.repeat(10_000)), 'Pegawai!B2 Nama memuat 10000 huruf'],
    ['tanda arah tulisan', () => isi('Pegawai', 0, 'nama', 'Satu\u202eotnoC'), 'Pegawai!B2 Sel memuat tanda kendali'],
    ['tanda kendali', () => isi('Pegawai', 0, 'nama', 'Satu\u0085\u0090'), 'Pegawai!B2 Sel memuat tanda kendali'],
    ['31 Februari', () => isi('Unit', 0, 'sejak', '31-02-2025'), 'Unit!F2 Sejak bukan tanggal yang ada'],
    ['tahun nol', () => isi('Unit', 0, 'sejak', '0000-01-01'), 'Unit!F2 Sejak bukan tanggal yang ada'],
    ['tanggal sebagai bilangan', () => isi('Unit', 0, 'sejak', 45658), 'Unit!F2 Sejak bukan tanggal yang ada'],
    ['masa terbalik', () => isi('Unit', 0, 'sampai', '2024-12-31'), 'Unit!G2 Sampai lebih awal daripada Sejak'],
    ['pilihan tak dikenal', () => isi('Posisi', 0, 'jenis', 'Eselon I'), 'Posisi!D2 Jenis "eselon i" tidak dikenal'],
    ['kelas 18', () => isi('Posisi', 0, 'kelas', 18), 'Posisi!F2 Kelas harus bilangan bulat 0 sampai 17'],
    ['JF tanpa jenjang', () => isi('Posisi', 2, 'jenjang', null), 'Posisi!E4 Jabatan fungsional tanpa jenjang'],
    [
      'dua pimpinan seunit',
      () => isi('Posisi', 2, 'pimpinan', 'ya'),
      'Posisi!G4 Unit ini sudah dipimpin posisi di baris 3',
    ],
    ['unit posisi tak ada', () => isi('Posisi', 2, 'unit', 'Z'), 'Posisi!B4 Unit "Z" tidak ada di lembar Unit'],
    ['unit induk tak ada', () => isi('Unit', 1, 'induk', 'Z'), 'Unit!D3 Unit induk "Z" tidak ada'],
    [
      'unit tanpa induk',
      () => isi('Unit', 1, 'induk', null),
      'Unit!D3 Unit "B" tanpa induk, padahal puncak bagan sudah "A"',
    ],
    ['lingkaran unit', () => isi('Unit', 0, 'induk', 'B'), 'Unit!D2 Unit "A" menjadi atasan dirinya sendiri'],
    ['kode unit ganda', () => isi('Unit', 1, 'kode', 'A'), 'Unit!A3 Kode ini sudah ada di baris 2'],
    ['posisi pemangku tak ada', () => isi('Pemangku', 0, 'posisi', 'P9'), 'Pemangku!A2 Posisi "P9" tidak ada'],
    [
      'pegawai pemangku tak ada',
      () => isi('Pemangku', 0, 'nip', '197001011995011999'),
      'Pemangku!B2 NIP "197001011995011999" tidak ada',
    ],
    [
      'Plt tanpa surat (UU 30/2014 Pasal 14)',
      () => isi('Pemangku', 0, 'sebagai', 'Plt'),
      'Pemangku!D2 Plt dan Plh harus punya surat perintah',
    ],
    [
      'Plt di posisi terisi',
      () =>
        ubah((b) =>
          b.Pemangku?.push({
            posisi: 'P1',
            nip: '197501012000012902',
            sebagai: 'plt',
            mandat: 'SP-1',
            sejak: '2026-01-01',
          }),
        ),
      'Pemangku!C5 Plt pada posisi yang masih punya pejabat definitif di baris 2',
    ],
    [
      'dua pejabat definitif',
      () =>
        ubah((b) =>
          b.Pemangku?.push({ posisi: 'P1', nip: '199001012022211903', sebagai: 'Definitif', sejak: '2026-01-01' }),
        ),
      'Pemangku!A5 Posisi ini sudah dipangku (definitif) di baris 2',
    ],
    ['penilai tak ada', () => isi('Kedudukan', 0, 'penilai', 'P9'), 'Kedudukan!C2 Posisi "P9" tidak ada'],
    ['menilai diri sendiri', () => isi('Kedudukan', 0, 'posisi', 'P2'), 'Kedudukan!B2 Posisi menilai dirinya sendiri'],
    ['posisi di unit lain', () => isi('Kedudukan', 0, 'posisi', 'P1'), 'Kedudukan!B2 Posisi itu berada di unit "A"'],
    ['yang ditunjuk tak ada', () => isi('Penunjukan', 0, 'posisi', 'P9'), 'Penunjukan!B2 Posisi "P9" tidak ada'],
    [
      'dua jabatan ditunjuk sekaligus',
      () => ubah((b) => b.Penunjukan?.push({ peran: 'PEJABAT_YANG_BERWENANG', posisi: 'P2', sejak: '2026-01-01' })),
      'Penunjukan!A3 Peran ini sudah ditunjuk di baris 2',
    ],
    [
      'tenaga pendukung dengan NIP',
      () => isi('Pendukung', 0, 'nomor', '197203151998032901'),
      'Pendukung!A2 Nomor ini berbentuk NIP, padahal tenaga pendukung bukan ASN',
    ],
    [
      'tenaga pendukung dengan NIK',
      () => isi('Pendukung', 0, 'nomor', '3175031503720001'),
      'Pendukung!A2 Nomor ini berbentuk NIK',
    ],
    ['tenaga pendukung di unit tak ada', () => isi('Pendukung', 0, 'unit', 'X'), 'Pendukung!D2 Unit "X" tidak ada'],
    [
      'nomor tenaga pendukung dipakai dua orang',
      () => ubah((b) => b.Pendukung?.push({ ...b.Pendukung[0], nama: 'Lain' })),
      'Pendukung!A3 Nomor ini sudah dipakai di baris 2',
    ],
    ['hak tak dikenal', () => isi('Akun', 0, 'hak', 'sdm; dewa'), 'Akun!B2 Hak "dewa" tidak dikenal'],
    [
      'dua instansi',
      () => ubah((b) => b.Instansi?.push({ ...b.Instansi[0] })),
      'Instansi!A2 Lembar Instansi memuat 2 baris',
    ],
    ['warna', () => isi('Instansi', 0, 'warna', 'merah'), 'Instansi!I2 Warna bukan kode heksa'],
  ])('%s', async (_, buat, harap) => {
    const isiBerkas = await buat();
    expect((await temuan(isiBerkas)).join('\n')).toContain(harap);
  });
});

test.each([
  ['jabatan', 'Pemangku', 1],
  ['akun', 'Akun', 0],
] as const)(
  'tenaga pendukung tanpa NIP tidak diberi %s: temuan menyebut sebab dan tempatnya',
  async (_, lembar, ke) => {
    const hasil = await bacaBuku(await isi(lembar, ke, 'nip', 'TP-1'));
    const [satu] = hasil.sah ? [] : hasil.penolakan.butir;
    expect([satu?.lembar, satu?.apa.id]).toEqual([lembar, 'NIP harus 18 angka; ini 3 tanda.']);
    expect(satu?.caraMembenahi.id).toContain(
      'Tenaga pendukung tidak ber-NIP, karena itu tidak memangku jabatan dan tidak berakun: catat di lembar Pendukung.',
    );
  },
);

describe('lembar dan kolom', () => {
  test.each<[string, () => Promise<Buffer>, string]>([
    ['lembar hilang', () => ubah((b) => delete b.Posisi), 'Posisi!- Lembar "Posisi" tidak ada'],
    ['lembar asing', () => ubahXlsx((x) => x.addWorksheet('Sheet1')), 'Sheet1!- Lembar "Sheet1" tidak dikenal'],
    [
      'kolom wajib hilang',
      () => ubahXlsx((x) => x.getWorksheet('Unit')?.spliceColumns(2, 1)),
      'Unit!1:1 Kolom wajib "Nama" tidak ada',
    ],
    [
      'kolom salah tulis',
      () => ubahXlsx((x) => judul(x, 'Unit', 'D1', 'Induknya')),
      'Unit!D1 Kolom "Induknya" tidak dikenal',
    ],
    ['kolom ganda', () => ubahXlsx((x) => judul(x, 'Unit', 'H1', 'nama')), 'Unit!H1 Kolom "nama" muncul dua kali'],
    [
      '255 kolom',
      () =>
        ubahXlsx((x) =>
          x.getWorksheet('Unit')?.spliceRows(
            1,
            1,
            Array.from({ length: 255 }, (_, i) => `K${i}`),
          ),
        ),
      'Unit!1:1 Lembar memuat 255 judul kolom',
    ],
    [
      'judul berupa rumus',
      () => ubahXlsx((x) => judul(x, 'Unit', 'B1', { formula: '"Nama"' })),
      'Unit!1:1 Kolom wajib "Nama" tidak ada',
    ],
  ])('%s', async (_, buat, harap) => {
    const isiBerkas = await buat();
    expect((await temuan(isiBerkas)).join('\n')).toContain(harap);
  });

  test('urutan kolom bebas; kolom Catatan, lembar Petunjuk, dan tanpa lembar Akun boleh', async () => {
    const isiBerkas = await ubahXlsx((x) => {
      const unit = x.getWorksheet('Unit');
      const kolom = [2, 1, 3, 4, 5, 6, 7].map((k) => unit?.getColumn(k).values.slice(1) as CellValue[]);
      kolom.push(['Catatan', 'bebas', 'bebas']);
      kolom.forEach((nilai, i) => {
        nilai.forEach((v, j) => {
          const sel = unit?.getCell(j + 1, i + 1);
          if (sel) sel.value = v;
        });
      });
      x.addWorksheet('Petunjuk').addRow(['isi sesuai petunjuk']);
      x.removeWorksheet('Akun');
    });
    expect(await temuan(isiBerkas)).toEqual([]);
  });

  test('temuan menunjuk sel yang sebenarnya walau kolom dipindah', async () => {
    const isiBerkas = await ubahXlsx((x) => {
      x.getWorksheet('Unit')?.spliceColumns(1, 0, ['Catatan']);
      const induk = x.getWorksheet('Unit')?.getCell('E3');
      if (induk) induk.value = 'Z';
    });
    expect((await temuan(isiBerkas))[0]).toContain('Unit!E3');
  });
});

const judul = (x: Workbook, lembar: string, sel: string, nilai: CellValue): void => {
  const kepala = x.getWorksheet(lembar)?.getCell(sel);
  if (kepala) kepala.value = nilai;
};

test('yang wajar diterima: NIP berspasi, tanggal sel, tanggal DD-MM-YYYY, teks kaya, tautan surel, skrip sebagai teks', async () => {
  const hasil = await bacaBuku(
    await ubah((b) => {
      Object.assign(b.Pegawai?.[0] ?? {}, {
        nip: '19700101 199501 1 901',
        nama: { richText: [{ text: 'Satu ' }, { text: '<script>Contoh' }] },
        email: { text: 'satu@contoh.invalid', hyperlink: 'mailto:satu@contoh.invalid' },
      });
      Object.assign(b.Unit?.[0] ?? {}, {
        sejak: new Date('2025-01-01T00:00:00Z'),
        nama: '  Sekretariat\u00a0 \n Daerah ',
      });
      Object.assign(b.Unit?.[1] ?? {}, { sejak: '1/2/2025' });
    }),
  );
  expect(hasil).toMatchObject({
    sah: true,
    nilai: {
      pegawai: [{ nip: '197001011995011901', nama: 'Satu <script>Contoh', email: 'satu@contoh.invalid' }, {}, {}],
      unit: [{ sejak: '2025-01-01', nama: 'Sekretariat Daerah' }, { sejak: '2025-02-01' }],
    },
  });
});

test('semua baris diperiksa; daftar dibatasi, jumlahnya tidak', async () => {
  const hasil = await bacaBuku(
    await ubah((b) => {
      b.Pegawai = Array.from({ length: 900 }, () => ({ nip: 'x', nama: 'Nama', status: 'PNS' }));
    }),
  );
  expect(hasil.sah ? 0 : hasil.penolakan.jumlah).toBe(900);
  expect(hasil.sah ? 0 : hasil.penolakan.butir.length).toBe(BATAS.temuan);
});
