// The sins: what is written where, which guard must notice, and what its finding must mention.
const bersih = 'export const kenari = 1;';

const impor = (nama, berkas, dari, aturan = nama) => ({
  penjaga: 'depcruise',
  nama,
  berkas,
  isi: `import '${dari}';`,
  tanda: [berkas, aturan],
});

const murni = (nama, isi, tanda) => ({
  penjaga: 'biome',
  nama: `domain memakai ${nama}`,
  berkas: `domain/tim/kenari-${tanda[0]}.ts`,
  isi: `export const kenari = ${isi};`,
  tanda: [`kenari-${tanda[0]}.ts`, ...tanda.slice(1)],
});

const terlarang = 'lint/style/noRestrictedGlobals';

export const DOSA = [
  impor('lantai-domain', 'domain/tim/kenari-lantai.ts', '../../server/kernel/index.ts'),
  impor('lantai-web', 'web/tim/kenari-lantai.ts', '../../server/tim/index.ts'),
  impor('lewat-pintu', 'domain/penugasan/kenari-pintu.ts', '../naskah/naskah.ts'),
  impor('lorong-naskah', 'domain/naskah/kenari-lorong.ts', '../penugasan/index.ts'),
  impor('lorong-naskah antarlantai', 'server/naskah/kenari-lorong.ts', '@lincah/domain/penugasan', 'lorong-naskah'),
  impor('kernel-tidak-kenal-kamar', 'server/kernel/kenari-kamar.ts', '../tim/index.ts'),
  impor('domain-tanpa-bawaan (node)', 'domain/tim/kenari-bawaan.ts', 'node:fs', 'domain-tanpa-bawaan'),
  impor('domain-tanpa-bawaan (npm)', 'domain/tim/kenari-paket.ts', 'yaml', 'domain-tanpa-bawaan'),
  impor('izin-dari-izin', 'domain/tim/kenari-izin.ts', '../kernel/izin.ts'),
  impor('terselesaikan', 'domain/tim/kenari-hilang.ts', './tidak-ada.ts'),
  impor('tanpa-putaran', 'domain/tim/kenari-putar-a.ts', './kenari-putar-b.ts'),
  { nama: 'sisi lain putaran', berkas: 'domain/tim/kenari-putar-b.ts', isi: "import './kenari-putar-a.ts';" },

  murni('jam', 'Date.now()', ['jam', terlarang]),
  murni('console', "console.log('')", ['catat', terlarang]),
  murni('fetch', "fetch('')", ['keluar', terlarang]),
  murni('process', 'process.env', ['mesin', terlarang]),
  murni('setTimeout', 'setTimeout(() => {}, 1)', ['tunggu', terlarang]),
  murni('crypto', 'crypto.randomUUID()', ['acak', terlarang]),
  murni('Math.random', 'Math.random()', ['undi', 'plugin']),
  {
    penjaga: 'biome',
    nama: 'nama berkas',
    berkas: 'web/tim/KenariNama.ts',
    isi: bersih,
    tanda: ['KenariNama.ts', 'useFilenamingConvention'],
  },
  {
    penjaga: 'biome',
    nama: 'ekspor tanpa nama',
    berkas: 'web/tim/kenari-bawaan.ts',
    isi: 'export default 1;',
    tanda: ['kenari-bawaan.ts', 'noDefaultExport'],
  },
  {
    penjaga: 'biome',
    nama: 'ekspor semua',
    berkas: 'web/tim/kenari-semua.ts',
    isi: "export * from './index.ts';",
    tanda: ['kenari-semua.ts', 'noReExportAll'],
  },

  {
    penjaga: 'tsc',
    nama: 'kamar lain lewat nama paket, bukan pintunya',
    berkas: 'domain/tim/kenari-paket-dalam.ts',
    isi: "import type { Naskah } from '@lincah/domain/naskah/naskah';\nexport type Kenari = Naskah;",
    tanda: ['kenari-paket-dalam.ts', 'TS2307'],
  },

  { penjaga: 'knip', nama: 'berkas mati', berkas: 'server/tim/kenari-mati.ts', isi: bersih, tanda: ['kenari-mati.ts'] },

  {
    penjaga: 'vitest',
    nama: 'kamar tanpa lantai lain',
    berkas: 'domain/gudang/index.ts',
    isi: 'export {};',
    tanda: ['kamar yang sama domain', 'gudang'],
  },
  {
    penjaga: 'vitest',
    nama: 'lorong berputar',
    berkas: 'rumah.json',
    ganti: ['"regulasi": []', '"regulasi": ["kepatuhan"]'],
    tanda: ['peta lorong tidak berputar'],
  },
  {
    penjaga: 'vitest',
    nama: 'kata asing di pintu',
    berkas: 'domain/penugasan/index.ts',
    tambahan: "export { approveLetter } from './surat.ts';",
    tanda: ['kata kamus penugasan', 'approve'],
  },
  {
    penjaga: 'vitest',
    nama: 'nama peraturan di kode',
    berkas: 'server/tim/kenari-nama.ts',
    isi: "export const kenari = 'permencontoh-1-2020';",
    tanda: ['peraturan adalah data', 'kenari-nama.ts'],
  },
  {
    penjaga: 'vitest',
    nama: 'gambar peraturan di kode',
    berkas: 'server/tim/kenari-gambar.ts',
    isi: "export const kenari = 'Gambar 27';",
    tanda: ['peraturan adalah data', 'kenari-gambar.ts'],
  },
  {
    penjaga: 'vitest',
    nama: 'alamat mesin',
    berkas: 'docs/tim/kenari.md',
    isi: ['Lihat ', 'home', 'orang', 'catatan'].join('/'),
    tanda: ['alamat di mesin', 'kenari.md'],
  },
  {
    penjaga: 'vitest',
    nama: 'uji yang disendirikan',
    berkas: 'domain/tim/kenari-sendiri.test.ts',
    isi: ["import { test } from 'vitest';\ntest", "only('x', () => {});"].join('.'),
    tanda: ['disendirikan', 'kenari-sendiri'],
  },
  {
    penjaga: 'pintu',
    nama: 'pintu melebar tanpa daftar baru',
    berkas: 'domain/kernel/index.ts',
    tambahan: "export { kenari } from './kenari.ts';",
    tanda: ['pintu.md', 'npm run pintu'],
  },
];
