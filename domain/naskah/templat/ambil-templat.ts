import { type BlokSurat, type Potongan, type SuratTerurai, tubuhSurat } from './blok.ts';
import type { BagianTemplat, Templat } from './templat.ts';

export const TATA_BAWAAN = {
  kertas: 'a4',
  huruf: 11,
  lambang: true,
  tembusan: { kepala: 'Tembusan:', tambahan: [] },
} as const satisfies Partial<Templat>;

/**
 * The words of a regulation's letter as a template that can be edited, from the letter read with names of fields in ⟦ ⟧.
 * `tanpa`: the same letter read with one optional field empty; words that are gone then stand in brackets. Its body is null
 * where the letter holds what no part can say (tables, annexes, cases).
 */
export const ambilTemplat = (penuh: SuratTerurai, tanpa: readonly SuratTerurai[]): Templat => {
  const bagian = bagianDari(penuh);
  const penutup = penuh.penutup && teksBlok(penuh.penutup);
  const dasar: Templat = {
    ...TATA_BAWAAN,
    bentuk: penuh.bentuk,
    ...(BERJUDUL.includes(penuh.bentuk) && penuh.judul !== undefined && { judul: sebut(penuh.judul) }),
    bagian,
    penutup: penutup ?? null,
    ...((penuh.lampiran?.length ?? 0) > 0 && { lampiran: true }),
  };
  return tanpa.reduce((t, lain) => tandaiPilihan(t, lain), dasar);
};

/** Layouts whose heading an officer may reword. */
export const BERJUDUL: readonly string[] = ['surat-perintah', 'naskah-berjudul'];

const bagianDari = (surat: SuratTerurai): readonly BagianTemplat[] | null => {
  const bagian = tubuhSurat(surat).map(toBagian);
  return bagian.some((b) => b === null) ? null : (bagian as BagianTemplat[]);
};

const toBagian = (b: BlokSurat): BagianTemplat | null => {
  switch (b.blok) {
    case 'paragraf': {
      const teks = teksPotongan(b.isi);
      return teks === null ? null : { jenis: 'paragraf', teks, ...(b.menjorok && { menjorok: true }) };
    }
    case 'tengah': {
      const teks = teksPotongan(b.isi.map((p) => ({ ...p, tebal: false })));
      return teks === null ? null : { jenis: 'tengah', teks };
    }
    case 'rincian': {
      const butir = b.baris.map(({ label, isi }) => ({ label: teksPotongan(label), teks: teksBlok(isi) }));
      return butir.some(({ label, teks }) => label === null || teks === null)
        ? null
        : { jenis: 'rincian', butir: butir as { label: string; teks: string }[] };
    }
    case 'daftar':
      return toDaftar(b);
    case 'baris':
      return toBaris(b);
    case 'pegawai':
      return toPegawai(b);
    default:
      return null;
  }
};

const toPegawai = ({ isian, bernomor }: Extract<BlokSurat, { blok: 'pegawai' }>) =>
  ({ jenis: 'pegawai', isian, ...(bernomor && { bernomor: true }) }) as const;

const toDaftar = ({ bentuk, tutup, butir }: Extract<BlokSurat, { blok: 'daftar' }>): BagianTemplat | null => {
  const teks = butir.map(teksBlok);
  if (teks.some((t) => t === null) || (bentuk !== '1.' && bentuk !== 'a.')) return null;
  return { jenis: 'daftar', bentuk, ...(tutup && { tutup: true }), butir: lipatUjung(teks as string[]) };
};

const toBaris = ({ label: l, isi }: Extract<BlokSurat, { blok: 'baris' }>): BagianTemplat | null => {
  const label = teksPotongan(l);
  if (label === null) return null;
  const [tunggal] = isi;
  if (isi.length === 1 && tunggal?.blok === 'daftar') {
    const daftar = toDaftar(tunggal);
    return daftar && ({ ...daftar, jenis: 'baris', label } as BagianTemplat);
  }
  if (isi.length === 1 && tunggal?.blok === 'pegawai') return { ...toPegawai(tunggal), label };
  const teks = teksBlok(isi);
  return teks === null ? null : { jenis: 'baris', label, bentuk: '', butir: [teks] };
};

/** A point for the first and an equal one for the last entry: one for every entry. */
const lipatUjung = (butir: readonly string[]): readonly string[] =>
  butir.flatMap((teks, i) => {
    const lalu = butir[i - 1];
    if (lalu !== undefined && teks === lalu.replaceAll('.pertama.', '.terakhir.') && teks !== lalu) return [];
    const depan = butir[i + 1];
    const sama = depan !== undefined && depan !== teks && depan === teks.replaceAll('.pertama.', '.terakhir.');
    return [sama ? teks.replaceAll('.pertama.', '.') : teks];
  });

const teksBlok = (blok: readonly BlokSurat[]): string | null => {
  const teks = blok.map((b) => (b.blok === 'paragraf' ? teksPotongan(b.isi) : null));
  return teks.some((t) => t === null) ? null : teks.join('\n');
};

/** Runs as words: bold in stars, names in braces. Null where the words hold a sign that means something to us, or italics. */
const teksPotongan = (isi: readonly Potongan[]): string | null => {
  const rapi = gabung(isi);
  if (rapi.some((p) => p.miring || /[[\]{}*\n]/.test(p.teks))) return null;
  return rapi
    .map(({ teks, tebal }) => (tebal && teks.trim() !== '' ? teks.replace(/^(\s*)(.*?)(\s*)$/, '$1*$2*$3') : teks))
    .map(sebut)
    .join('');
};

const sebut = (teks: string): string => teks.replace(/⟦([^⟦⟧]*)⟧/g, '{$1}');

/** Neighbours of one weight joined, white space as one blank, none at the ends. */
export const gabung = (isi: readonly Potongan[]): readonly Potongan[] => {
  const hasil: { teks: string; tebal: boolean; miring: boolean }[] = [];
  for (const { teks, tebal, miring } of isi) {
    const lalu = hasil.at(-1);
    if (lalu && ((lalu.tebal === tebal && lalu.miring === miring) || teks.trim() === '')) lalu.teks += teks;
    else hasil.push({ teks, tebal, miring });
  }
  for (const p of hasil) p.teks = p.teks.replace(/ +/g, ' ');
  const awal = hasil[0];
  const akhir = hasil.at(-1);
  if (awal) awal.teks = awal.teks.trimStart();
  if (akhir) akhir.teks = akhir.teks.trimEnd();
  return hasil.filter((p) => p.teks !== '');
};

/** Words that stand in the full letter and are gone in the other, around the same rest, are left out when empty. */
const tandaiPilihan = (t: Templat, lain: SuratTerurai): Templat => {
  const lainnya = ambilTemplat(lain, []);
  const tersisa = semua(lainnya).filter((teks) => !semua(t).includes(teks));
  const ganti = (teks: string): string => {
    for (const sisa of tersisa) {
      const hasil = sela(teks, sisa);
      if (hasil) return hasil;
    }
    return teks;
  };
  return {
    ...t,
    ...(t.penutup !== null && { penutup: ganti(t.penutup) }),
    bagian: t.bagian?.map((b) => gantiBagian(b, ganti)) ?? null,
  };
};

const semua = ({ bagian, penutup }: Templat): readonly string[] => [
  ...(bagian ?? []).flatMap((b) => {
    if ('teks' in b) return [b.teks];
    if (b.jenis === 'rincian') return b.butir.map(({ teks }) => teks);
    return 'butir' in b ? b.butir : [];
  }),
  ...(penutup === null ? [] : [penutup]),
];

const gantiBagian = (b: BagianTemplat, ganti: (teks: string) => string): BagianTemplat => {
  if ('teks' in b) return { ...b, teks: ganti(b.teks) };
  if (b.jenis === 'rincian') return { ...b, butir: b.butir.map((i) => ({ ...i, teks: ganti(i.teks) })) };
  return 'butir' in b ? { ...b, butir: b.butir.map(ganti) } : b;
};

/** `aXb` against `ab`: `a[X]b`, when what is gone names a field and does not cut another in two. */
const sela = (penuh: string, sisa: string): string | null => {
  if (sisa === '' || sisa.length >= penuh.length) return null;
  let awal = 0;
  while (awal < sisa.length && penuh[awal] === sisa[awal]) awal++;
  const akhir = penuh.length - (sisa.length - awal);
  const hilang = penuh.slice(awal, akhir);
  if (penuh.slice(akhir) !== sisa.slice(awal) || !/^[^{}[\]]*\{[^{}]*\}[^{}[\]]*$/.test(hilang)) return null;
  return `${penuh.slice(0, awal)}[${hilang}]${penuh.slice(akhir)}`;
};
