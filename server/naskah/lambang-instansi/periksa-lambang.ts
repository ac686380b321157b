import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import { bacaGambar, jenisLembar, type RincianPenolakan } from '../../kernel/index.ts';

export const LAMBANG_MAKS = 512 * 1024;
const SISI = { terkecil: 64, terbesar: 1024 };

/** A PNG or JPEG by its content that may stand on every letter, also on one that is kept for ever. */
export const periksaLambang = (isi: Buffer): Hasil<true, RincianPenolakan> => {
  if (isi.length > LAMBANG_MAKS) return tolak(UKURAN);
  const jenis = jenisLembar(isi)?.jenis;
  const gambar = jenis === undefined ? undefined : bacaGambar(isi, jenis);
  if (!gambar) return tolak(isSvg(isi) ? SVG : JENIS_LAIN);
  if (gambar.asing) return tolak(BERMETADATA);
  if (gambar.tembus) return tolak(TEMBUS);
  if (gambar.cmyk) return tolak(CMYK);
  const sisi = [gambar.lebar, gambar.tinggi];
  return Math.min(...sisi) < SISI.terkecil || Math.max(...sisi) > SISI.terbesar ? tolak(UKURAN) : sah(true);
};

const isSvg = (isi: Buffer): boolean => /<svg[\s>]/i.test(isi.toString('utf8', 0, 4096));

const PILIH_LAIN = {
  id: 'Simpan lambang sebagai PNG, lalu pilih lagi.',
  en: 'Save the emblem as PNG and choose it again.',
};
const LEWAT_LAYAR = {
  id: 'Unggah lewat layar Templat surat: peramban menyesuaikannya. Atau simpan ulang gambarnya.',
  en: 'Upload it on the screen Letter templates: the browser adapts it. Or save the picture again.',
};

const SVG = {
  jenis: 'aturan',
  kode: 'lambang/svg',
  detail: {
    id: 'SVG tidak diterima: berkas itu dapat memuat program dan merujuk ke luar, sedangkan surat harus tetap sama selamanya.',
    en: 'SVG is not taken: such a file may hold programs and point elsewhere, while a letter must stay the same for ever.',
  },
  jalanKeluar: PILIH_LAIN,
} as const;

const JENIS_LAIN = {
  jenis: 'aturan',
  kode: 'lambang/jenis',
  detail: {
    id: 'Berkas itu bukan gambar PNG atau JPEG yang utuh. Isinya yang diperiksa, bukan namanya.',
    en: 'That file is no whole PNG or JPEG picture. Its content is checked, not its name.',
  },
  jalanKeluar: PILIH_LAIN,
} as const;

const UKURAN = {
  jenis: 'aturan',
  kode: 'lambang/ukuran',
  detail: {
    id: `Lambang paling besar 512 kB, dengan sisi ${SISI.terkecil} sampai ${SISI.terbesar} titik.`,
    en: `An emblem is at most 512 kB, its sides ${SISI.terkecil} to ${SISI.terbesar} pixels.`,
  },
  jalanKeluar: { id: 'Pilih gambar dengan ukuran lain.', en: 'Choose a picture of another size.' },
} as const;

const BERMETADATA = {
  jenis: 'aturan',
  kode: 'lambang/bermetadata',
  detail: {
    id: 'Gambar itu memuat keterangan tambahan, misalnya alat pembuatnya, yang akan ikut pada setiap surat.',
    en: 'That picture carries more than itself, such as what made it, which would go out with every letter.',
  },
  jalanKeluar: LEWAT_LAYAR,
} as const;

const TEMBUS = {
  jenis: 'aturan',
  kode: 'lambang/tembus-pandang',
  detail: {
    id: 'Gambar itu tembus pandang. Lambang pada surat harus berlatar putih agar sama pada setiap pembaca.',
    en: 'That picture is see-through. An emblem on a letter stands on white, to be the same in every reader.',
  },
  jalanKeluar: LEWAT_LAYAR,
} as const;

const CMYK = {
  jenis: 'aturan',
  kode: 'lambang/cmyk',
  detail: {
    id: 'Gambar itu memakai warna percetakan (CMYK), yang tidak boleh ada pada arsip PDF/A surat.',
    en: 'That picture uses printing colours (CMYK), which the PDF/A of a letter must not hold.',
  },
  jalanKeluar: LEWAT_LAYAR,
} as const;

/** What passed all checks and yet cannot be set. */
export const TAK_TERCETAK = {
  jenis: 'aturan',
  kode: 'lambang/tak-tercetak',
  detail: {
    id: 'Gambar itu rusak: kepala surat tidak dapat dicetak dengannya.',
    en: 'That picture is damaged: the letterhead cannot be printed with it.',
  },
  jalanKeluar: PILIH_LAIN,
} as const;

export const LEWAT = {
  jenis: 'aturan',
  kode: 'lambang/hari-lewat',
  detail: {
    id: 'Lambang berlaku paling cepat hari ini: surat yang sudah terbit tidak berubah.',
    en: 'An emblem starts today at the earliest: letters that are out do not change.',
  },
  jalanKeluar: { id: 'Pilih hari ini atau sesudahnya.', en: 'Choose today or a later day.' },
} as const;

export const TIDAK_ADA = {
  jenis: 'keadaan',
  kode: 'lambang/tidak-ada',
  detail: {
    id: 'Lambang itu tidak ada atau sudah ditarik.',
    en: 'There is no such emblem, or it was withdrawn already.',
  },
  jalanKeluar: { id: 'Muat ulang riwayatnya.', en: 'Reload the history.' },
} as const;

export const BERLAKU = {
  jenis: 'keadaan',
  kode: 'lambang/berlaku',
  detail: {
    id: 'Lambang itu sudah mulai berlaku, jadi tidak dapat ditarik: surat mungkin sudah memakainya.',
    en: 'That emblem has begun, so it cannot be withdrawn: letters may carry it.',
  },
  jalanKeluar: {
    id: 'Pasang lambang lain, atau kembali ke tanda gambar.',
    en: 'Set another emblem, or go back to the mark.',
  },
} as const;
