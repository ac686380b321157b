import { type BlokSurat, DIKTUM, type Potongan, type SuratTerurai, tubuhSurat } from './blok.ts';
import { tandaiPilihan } from './pilihan.ts';
import { bacaTeks, isianDalam } from './ruas.ts';
import type { BagianTemplat, Butir, ButirRincian, KolomTabel, Templat } from './templat.ts';

export const TATA_BAWAAN = {
  kertas: 'a4',
  huruf: 11,
  lambang: true,
  tembusan: { kepala: 'Tembusan:', tambahan: [] },
} as const satisfies Partial<Templat>;

/** The same letter read with one field empty. */
export type SuratTanpa = { readonly isian: string; readonly surat: SuratTerurai };

/**
 * The words of a regulation's letter as a template that can be edited, from the letter read with names of fields in ⟦ ⟧. Words
 * that are gone when a field is empty stand in brackets or under a condition. Its body is null where the letter holds what no
 * part can say.
 */
export const ambilTemplat = (penuh: SuratTerurai, tanpa: readonly SuratTanpa[]): Templat => {
  const dasar = bacaUtuh(penuh);
  if (dasar.bagian === null) return dasar;
  return tandaiPilihan(
    dasar,
    tanpa.map(({ isian, surat }) => ({ isian, templat: bacaUtuh(surat) })),
  );
};

const bacaUtuh = (surat: SuratTerurai): Templat => ({
  ...TATA_BAWAAN,
  bentuk: surat.bentuk,
  ...(BERJUDUL.includes(surat.bentuk) && surat.judul !== undefined && { judul: sebut(surat.judul) }),
  bagian: bagianDari(surat),
  penutup: (surat.penutup && teksBlok(surat.penutup)) ?? null,
  ...((surat.lampiran?.length ?? 0) > 0 && { lampiran: true }),
});

/** Layouts whose heading an officer may reword. */
export const BERJUDUL: readonly string[] = ['surat-perintah', 'naskah-berjudul'];

const bagianDari = (surat: SuratTerurai): readonly BagianTemplat[] | null => {
  const bagian = tubuhSurat(surat).map((b) => toBagian(surat.bentuk === 'keputusan' ? tanpaUrutan(b) : b));
  return bagian.some((b) => b === null) ? null : (bagian as BagianTemplat[]);
};

/** The points of a decree are counted when it is printed. */
const tanpaUrutan = (b: BlokSurat): BlokSurat =>
  b.blok === 'baris' && DIKTUM.includes(b.label.map((p) => p.teks).join(''))
    ? { ...b, label: [{ teks: '⟦diktum⟧', tebal: false, miring: false }] }
    : b;

const toBagian = (b: BlokSurat): BagianTemplat | null => {
  switch (b.blok) {
    case 'paragraf': {
      const teks = teksPotongan(b.isi);
      return teks === null ? null : { jenis: 'paragraf', teks, ...(b.menjorok && { menjorok: true }) };
    }
    case 'tengah':
    case 'subjudul': {
      const teks = teksPotongan(b.isi.map((p) => ({ ...p, tebal: false })));
      return teks === null ? null : { jenis: b.blok, teks };
    }
    case 'rincian':
      return toRincian(b);
    case 'daftar':
      return toDaftar(b);
    case 'baris':
      return toBaris(b);
    case 'tabel':
      return toTabel(b);
    case 'pegawai':
      return toPegawai(b);
    default:
      return null;
  }
};

const toPegawai = ({ isian, bernomor }: Extract<BlokSurat, { blok: 'pegawai' }>) =>
  ({ jenis: 'pegawai', isian, ...(bernomor && { bernomor: true }) }) as const;

const LEBAR_BIASA = 4.2;

const toRincian = (b: Extract<BlokSurat, { blok: 'rincian' }>): BagianTemplat | null => {
  const butir = butirRincian(b);
  const lebar = b.lebar !== undefined && Math.abs(b.lebar - LEBAR_BIASA) > 0.01 && Math.round(b.lebar * 10) / 10;
  return butir && { jenis: 'rincian', ...(lebar && { lebar }), butir };
};

const butirRincian = ({ baris }: Extract<BlokSurat, { blok: 'rincian' }>): readonly ButirRincian[] | null => {
  const butir = baris.map(({ label, isi }) => ({ label: teksPotongan(label), ...nilaiRincian(isi) }));
  return butir.some(({ label, teks }) => label === null || teks === null) ? null : lipatUjung(butir as ButirRincian[]);
};

/** Words, or points in a numbered list. */
const nilaiRincian = (isi: readonly BlokSurat[]) => {
  const [satu] = isi;
  const daftar = isi.length === 1 && satu?.blok === 'daftar' ? toDaftar(satu) : null;
  if (!daftar || daftar.tutup || !daftar.butir.every((b) => typeof b === 'string')) return { teks: teksBlok(isi) };
  return { teks: daftar.butir.join('\n'), bentuk: daftar.bentuk };
};

const toDaftar = ({ bentuk, tutup, butir }: Extract<BlokSurat, { blok: 'daftar' }>) => {
  const isi = butir.map(toButir);
  if (isi.some((t) => t === null) || (bentuk !== '1.' && bentuk !== 'a.')) return null;
  return {
    jenis: 'daftar',
    bentuk,
    ...(tutup && { tutup: true as const }),
    butir: lipatUjung(isi as Butir[]),
  } as const;
};

/** A person first, then words, then details below them. */
const toButir = (blok: readonly BlokSurat[]): Butir | null => {
  const orang = orangDepan(blok);
  const akhir = blok.length > 1 ? blok.at(-1) : undefined;
  const rincian = akhir?.blok === 'rincian' ? butirRincian(akhir) : undefined;
  const teks = teksBlok(blok.slice(orang ? 1 : 0, rincian ? -1 : undefined));
  if (teks === null || rincian === null) return null;
  return orang || rincian ? { teks, ...orang, ...(rincian && { rincian }) } : teks;
};

const orangDepan = ([awal]: readonly BlokSurat[]) => (awal?.blok === 'pegawai' ? { orang: awal.isian } : undefined);

const toBaris = ({ label: l, isi }: Extract<BlokSurat, { blok: 'baris' }>): BagianTemplat | null => {
  const label = teksPotongan(l);
  if (label === null) return null;
  const [tunggal] = isi;
  if (isi.length === 1 && tunggal?.blok === 'daftar') {
    const daftar = toDaftar(tunggal);
    return daftar && { ...daftar, jenis: 'baris', label };
  }
  if (isi.length === 1 && tunggal?.blok === 'pegawai') return { ...toPegawai(tunggal), label };
  const teks = teksBlok(isi);
  return teks === null ? null : { jenis: 'baris', label, bentuk: '', butir: [teks] };
};

/** A table that has a row for every entry of a list; its first column may count them. */
const toTabel = ({ kolom, kepala, baris }: Extract<BlokSurat, { blok: 'tabel' }>): BagianTemplat | null => {
  const judul = kepala.map(teksPotongan);
  const [awal, akhir] = baris.map((sel) => sel.map(teksSel));
  if (!awal || !akhir || baris.length !== 2) return null;
  const isi = awal.map((teks, i) => {
    const satu = lipatUjung([teks ?? '', akhir[i] ?? '']);
    return satu.length === 1 ? satu[0] : teks === akhir[i] ? teks : null;
  });
  const bernomor = awal[0] === '1' && akhir[0] === '2';
  const tampil = bernomor ? isi.slice(1) : isi;
  const geser = bernomor ? 1 : 0;
  const nomor = judul[0];
  if ([...tampil, ...judul].some((t) => t === null || t === undefined)) return null;
  if (!tampil.some((t) => isianDalam(bacaTeks(t ?? '').ruas).length > 0)) return null;
  return {
    jenis: 'tabel',
    ...(bernomor && typeof nomor === 'string' && { nomor }),
    kolom: tampil.map(
      (teks, i): KolomTabel => ({
        judul: judul[i + geser] ?? '',
        teks: teks ?? '',
        lebar: Math.round((kolom[i + geser] ?? 0) * 10) / 10,
      }),
    ),
  };
};

/** A point for the first and an equal one for the last entry: one for every entry. */
const lipatUjung = <B extends Butir | ButirRincian>(butir: readonly B[]): readonly B[] => {
  const tulis = butir.map((b) => JSON.stringify(b));
  const kembar = (i: number): boolean =>
    tulis[i] !== undefined &&
    tulis[i + 1] !== tulis[i] &&
    tulis[i + 1] === tulis[i]?.replaceAll('.pertama.', '.terakhir.');
  return tulis.flatMap((isi, i) => {
    if (i > 0 && kembar(i - 1)) return [];
    return [kembar(i) ? (JSON.parse(isi.replaceAll('.pertama.', '.')) as B) : (butir[i] as B)];
  });
};

const teksBlok = (blok: readonly BlokSurat[]): string | null => {
  const teks = blok.map((b) => (b.blok === 'paragraf' ? teksPotongan(b.isi) : null));
  return teks.some((t) => t === null) ? null : teks.join('\n');
};

/** What stands in a cell: its line breaks are lines. */
const teksSel = (blok: readonly BlokSurat[]): string | null => {
  const baris = blok.flatMap((b) => (b.blok === 'paragraf' ? barisPotongan(b.isi).map(teksPotongan) : [null]));
  return baris.some((t) => t === null) ? null : baris.join('\n');
};

/** Runs of words line by line. */
export const barisPotongan = (isi: readonly Potongan[]): readonly (readonly Potongan[])[] =>
  isi.reduce<Potongan[][]>(
    (baris, p) => {
      for (const [i, teks] of p.teks.split('\n').entries()) {
        if (i > 0) baris.push([]);
        baris.at(-1)?.push({ ...p, teks });
      }
      return baris;
    },
    [[]],
  );

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
