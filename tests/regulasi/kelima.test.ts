import { join } from 'node:path';
import { type Jalur, jalurAlur, mulai, tempuh } from '@lincah/domain/alur';
import { type Alur, jelaskanSatuan, type Kitab } from '@lincah/domain/regulasi';
import { periksaSusunan } from '@lincah/domain/tim';
import { AKAR } from '@lincah/server/kernel';
import { bacaSemua, periksaFolder } from '@lincah/server/regulasi';
import { describe, expect, test } from 'vitest';
import { bacaKasusKarangan } from './kasus.ts';

// A fifth, invented regulation: on every axis on which the four differ it takes a value that none of them has.
// Nothing of it stands in the program: what runs here is data.
const ID = 'perka-nusantara-uji';
const KARANGAN = join(AKAR, 'tests', 'regulasi', 'kelima');
const pustaka = await bacaSemua(KARANGAN);
const kelima = pustaka.kitab(ID);
const empat = await bacaSemua(join(AKAR, 'peraturan'));

test('folder karangan lolos pemeriksa tanpa satu temuan pun, dan tidak mewarisi apa pun', async () => {
  expect((await periksaFolder(KARANGAN, ID)).temuan).toEqual([]);
  expect(kelima.rantai).toEqual([ID]);
});

/** What a lane is, however the regulation names it: how its office is found, and from whom. */
const jabatan = (kitab: Kitab, peran: string): string => {
  const p = kitab.peran[peran];
  if (!p) return peran;
  const sebutan = p.cara === 'ditunjuk' ? (p.ditunjukSebagai ?? p.id) : p.cara;
  return `${sebutan} ${p.dari}`;
};
const pelaku = (kitab: Kitab, ...alur: readonly string[]): readonly string[] => {
  const ada = alur.map((a) => kitab.alur[a]).find((a) => a !== undefined);
  return tugasAlur(ada).map((t) => jabatan(kitab, t.peran));
};
const tugasAlur = (alur: Alur | undefined) =>
  Object.values(alur?.simpul ?? {}).flatMap((s) => (s.jenis === 'tugas' ? [s] : []));
/** `letter ← office`, for each task that issues one. */
const surat = (kitab: Kitab, alur: string): readonly string[] =>
  tugasAlur(kitab.alur[alur]).flatMap((t) =>
    t.naskah.map((n) => `${kitab.naskah[n.jenis]?.nama.id} ← ${jabatan(kitab, t.peran)}`),
  );
const syarat = (kitab: Kitab, tanya: string, fakta: RegExp): readonly string[] =>
  Object.values(kitab.aturan).flatMap((a) => (a.pertanyaan === tanya && fakta.test(a.syarat) ? [a.syarat] : []));
const nilai = (kitab: Kitab, awal: string): readonly string[] =>
  Object.values(kitab.parameter)
    .filter((p) => p.id.startsWith(awal))
    .map((p) => `${p.id} = ${p.nilai[0]?.nilai}`);
const angka = (kitab: Kitab, awal: string): readonly string[] => nilai(kitab, awal).map((n) => n.replace(/.* = /, ''));
const gambar = (kitab: Kitab, awal: string): readonly string[] =>
  Object.keys(kitab.alur)
    .filter((a) => a.startsWith(awal))
    .sort();
const peranTim = (kitab: Kitab) => Object.values(kitab.peranTim).filter((p) => p.palingBanyak !== 0);
const pengisi = (kitab: Kitab, memimpin: boolean): readonly string[] =>
  peranTim(kitab)
    .filter((p) => (p.memimpin ?? false) === memimpin && !p.mengarahkan)
    .map((p) => p.pengisi.join(' '));

type Sumbu = readonly [sumbu: string, baca: (kitab: Kitab) => readonly string[], nilai: readonly string[]];
const PEMANDU = 'every a in anggota satisfies a.peran != "pemandu" or ';

const SUMBU: readonly Sumbu[] = [
  ['nama kelompok', (k) => [k.istilah.tim?.id ?? ''], ['Gugus Kerja']],
  [
    'kapan wajib',
    (k) => syarat(k, 'tim.unit', /./),
    ['unit.jumlahIndikator < parameter.tim.wajib_mulai_indikator or unit.jumlahTim >= 1'],
  ],
  [
    'naskah pembentukan dan penanda tangannya',
    (k) => surat(k, 'bentuk-tim'),
    ['Berita Acara Pembentukan Gugus Kerja ← KEPALA_PERENCANAAN pemohon'],
  ],
  ['naskah perorangan', (k) => surat(k, 'penunjukan-dalam-unit'), ['Kartu Tugas ← pimpinan-unit pemohon']],
  ['batas pembentukan', (k) => nilai(k, 'tim.batas'), ['tim.batas-hari-sejak-mulai = 10']],
  [
    'jumlah tim',
    (k) => [...syarat(k, 'tim.tetapkan', /jumlahTim/), ...nilai(k, 'tim.paling-banyak')],
    ['unit.jumlahTim <= parameter.tim.paling_banyak', 'tim.paling-banyak = 4'],
  ],
  [
    'peran dan banyaknya',
    (k) => peranTim(k).map((p) => `${p.id} ${p.palingSedikit}–${p.palingBanyak ?? ''}`),
    ['pemandu 2–2', 'penjaga-mutu 1–1', 'warga 3–9'],
  ],
  [
    'siapa boleh memimpin, dan seberapa sering',
    (k) => [...pengisi(k, true), ...syarat(k, 'tim.tetapkan', /jenjang in|timDipimpin|PeriodeLalu/)],
    [
      'fungsional',
      `${PEMANDU}a.jenjang in ["Ahli Muda", "Ahli Madya", "Ahli Utama"]`,
      `${PEMANDU}a.timDipimpin < parameter.tim.dipimpin_bersamaan`,
      'some a in anggota satisfies a.peran = "pemandu" and a.memimpinPeriodeLalu',
    ],
  ],
  ['siapa boleh menjadi anggota', (k) => pengisi(k, false), ['pengawas', 'fungsional pengawas']],
  [
    'izin lintas unit',
    (k) => pelaku(k, 'penunjukan-lintas-unit'),
    ['pimpinan-unit pemohon', 'posisi pegawai', 'pimpinan-unit pegawai', 'posisi pegawai'],
  ],
  [
    'izin lintas instansi',
    (k) => pelaku(k, 'penunjukan-lintas-instansi', 'sukarela-lintas-instansi'),
    ['posisi pegawai', 'KEPALA_KEPEGAWAIAN pegawai', 'KEPALA_KEPEGAWAIAN pemilik', 'posisi pegawai'],
  ],
  [
    'lingkup ajakan',
    (k) => [...gambar(k, 'penunjukan-'), ...syarat(k, 'penugasan.lingkup', /"penunjukan"/)],
    ['penunjukan-dalam-unit', 'penunjukan-lintas-unit', 'cara = "penunjukan" and lingkup = "lintas-instansi"'],
  ],
  ['pengajuan sukarela', (k) => gambar(k, 'sukarela-'), ['sukarela-lintas-instansi']],
  ['laporan perorangan', (k) => pelaku(k, 'laporan-perorangan'), ['posisi pelapor', 'PENJAGA_MUTU pelapor']],
  [
    'laporan pemimpin',
    (k) => pelaku(k, 'laporan-tim'),
    ['posisi pelapor', 'PENJAGA_MUTU pelapor', 'KEPALA_PERENCANAAN pelapor'],
  ],
  ['jarak laporan dalam hari', (k) => angka(k, 'kegiatan.laporan-'), ['7', '14']],
  ['laporan atas permintaan', (k) => pelaku(k, 'permintaan-laporan'), ['KEPALA_PERENCANAAN pelapor', 'posisi pelapor']],
  [
    'kapan selesai',
    (k) => [...new Set([...Object.values(k.pola).map((p) => p.penerimaAkhir), ...pelaku(k, 'laporan-tim')])],
    ['posisi pelapor', 'PENJAGA_MUTU pelapor', 'KEPALA_PERENCANAAN pelapor'],
  ],
  [
    'penilai paling rendah',
    (k) => syarat(k, 'kedudukan.tetapkan', /penilai\.jenisJabatan/),
    ['penilai.jenisJabatan in ["jpt-madya", "jpt-utama"]'],
  ],
  [
    'penetap kedudukan',
    (k) => pelaku(k, 'penetapan-kedudukan'),
    ['KEPALA_KEPEGAWAIAN pengusul', 'KEPALA_PERENCANAAN pengusul'],
  ],
  [
    'bahan penilaian lintas unit',
    (k) => pelaku(k, 'rekomendasi-penilaian', 'bahan-penilaian'),
    ['PENJAGA_MUTU anggota', 'penilai anggota'],
  ],
  [
    'prasyarat',
    (k) => syarat(k, 'kegiatan.strategi', /analisisKebutuhan|mphDitetapkan/),
    ['analisisKebutuhan and mphDitetapkan'],
  ],
  [
    'unit yang dihitung',
    (k) => (k.satuan['unit-organisasi']?.nilai ?? []).map((n) => `${n.sejak}: ${jelaskanSatuan(k, n.ciri).id}`),
    ['2025-01-01: Biro atau Bagian', '2026-01-01: Biro, Bagian, atau Bengkel'],
  ],
  ['koordinator evaluasi', (k) => [k.istilah['koordinator-evaluasi']?.id ?? ''], ['Forum Pemandu']],
];

describe('pada setiap sumbu nilainya lain dari keempat peraturan, dan dibaca dari data', () => {
  test.each(SUMBU)('%s', (_, baca, nilai) => {
    expect(baca(kelima)).toEqual(nilai);
    for (const p of empat.peraturan) expect([p.id, baca(empat.kitab(p.id))]).not.toEqual([p.id, nilai]);
  });
});

describe('kasus', () => {
  test.each(bacaKasusKarangan())('$berkas: $kasus', (k) => {
    expect(k.peraturan).toBe(ID);
    expect(k.ketentuan.filter((id) => !Object.hasOwn(kelima.ketentuan, id))).toEqual([]);
    expect(k.jawab(kelima)).toEqual([]);
  });

  test('setiap aturan disebut sedikitnya satu kasus', () => {
    const disebut = new Set(bacaKasusKarangan().flatMap((k) => k.menyebut));
    expect(Object.keys(kelima.aturan).filter((a) => !disebut.has(`aturan/${a}`))).toEqual([]);
  });
});

describe('susunan gugus (NUSA-7, NUSA-9)', () => {
  const susunan = (teks: string) =>
    teks.split(', ').map((s, n) => {
      const [peran = '', jenisJabatan = 'fungsional'] = s.split(' ');
      return { pegawai: `p${n}`, nama: `Pegawai ${n}`, peran, jenisJabatan };
    });
  const LENGKAP = 'pemandu, pemandu, penjaga-mutu pengawas, warga, warga, warga pengawas';
  test.each([
    { kasus: 'lengkap', isi: LENGKAP, kena: [] },
    { kasus: 'seorang Pemandu saja', isi: LENGKAP.replace('pemandu, ', ''), kena: ['pemandu.paling-sedikit'] },
    { kasus: 'tiga Pemandu', isi: `${LENGKAP}, pemandu`, kena: ['pemandu.paling-banyak'] },
    {
      kasus: 'tanpa Penjaga Mutu',
      isi: LENGKAP.replace('penjaga-mutu', 'warga'),
      kena: ['penjaga-mutu.paling-sedikit'],
    },
    { kasus: 'dua Warga', isi: LENGKAP.replace(', warga pengawas', ''), kena: ['warga.paling-sedikit'] },
    { kasus: 'sepuluh Warga', isi: `${LENGKAP}${', warga'.repeat(7)}`, kena: ['warga.paling-banyak'] },
    { kasus: 'Warga seorang Pelaksana', isi: `${LENGKAP}, warga pelaksana`, kena: ['warga.pengisi'] },
  ])('$kasus', ({ isi, kena }) =>
    expect(
      periksaSusunan(kelima, susunan(isi)).map((p) => p.aturan.replace(/^.*?((?:pemandu|penjaga-mutu|warga)\.)/, '$1')),
    ).toEqual(kena),
  );
});

describe.each(Object.values(kelima.alur))('gambar $id', (alur) => {
  const jalur = jalurAlur(alur);

  test.each(jalur.map((j) => ({ nama: sebut(j), j })))('$nama', ({ j }) => {
    const awal = mulai(alur, j.fakta);
    if (!awal.sah) throw new Error(awal.penolakan.kode);
    const akhir = j.langkah.reduce(
      (keadaan, l) => tempuh(alur, JSON.parse(JSON.stringify(keadaan)), l, j.fakta).keadaan,
      awal.nilai.keadaan,
    );
    expect(akhir).toMatchObject({ token: [], temu: {}, hasil: j.hasil });
  });

  test('setiap pilihan dan setiap akhir dapat dicapai', () => {
    const lewat = new Set(
      jalur.flatMap((j) => j.langkah.map((l) => (l.oleh === 'tugas' ? `${l.simpul}=${l.pilihan}` : ''))),
    );
    expect(
      tugasAlur(alur)
        .flatMap((t) => t.pilihan.map((p) => `${t.id}=${p.kode}`))
        .filter((p) => !lewat.has(p)),
    ).toEqual([]);
    const hasil = new Set(jalur.map((j) => j.hasil));
    expect(Object.values(alur.simpul).filter((s) => s.jenis === 'selesai' && !hasil.has(s.hasil))).toEqual([]);
  });
});

const sebut = (j: Jalur): string =>
  j.langkah.map((l) => (l.oleh === 'tugas' ? `${l.simpul}=${l.pilihan}` : l.simpul)).join(' → ');
