import { z } from 'zod';
import type { Alur, Arus, Simpul } from '../alur.ts';
import { batasMandat } from '../batas-mandat.ts';
import { isPertanyaan, pertanyaan } from '../pertanyaan.ts';
import { periksaSyarat } from './fakta.ts';
import type { BahanPeriksa } from './periksa.ts';
import { pertanyaanAsing, salahSyarat } from './periksa-aturan.ts';
import { periksaJalur } from './periksa-jalur.ts';
import { kutipanAsing } from './periksa-ketentuan.ts';
import { type Letak, type Temuan, temuan } from './temuan.ts';

/** A drawing can be walked to its ends, and all that it names exists. */
export const periksaAlur = (bahan: BahanPeriksa): readonly Temuan[] =>
  bahan.peraturan.alur.filter(gambarTangan).flatMap((alur) => {
    const fakta = faktaAlur(alur);
    return [
      ...periksaLajur(bahan, alur),
      ...periksaJalur(alur, (id) => bahan.letak(`alur/${alur.id}`, [id])),
      ...Object.values(alur.simpul).flatMap((s) => periksaSimpul(bahan, alur, s, fakta)),
    ];
  });

/** A flow composed from stages and pattern is checked where it is written (periksa-tahap.ts). */
const gambarTangan = (alur: Alur): boolean => alur.pola === undefined;

const periksaLajur = ({ kitab, letak }: BahanPeriksa, alur: Alur): readonly Temuan[] =>
  alur.lajur.flatMap((l) =>
    l.peran && Object.hasOwn(kitab.peran, l.peran)
      ? []
      : [peranAsing(letak(`alur/${alur.id}`, [l.id]), `lajur “${l.nama}”`, l.peran)],
  );

const periksaSimpul = (bahan: BahanPeriksa, alur: Alur, s: Simpul, fakta: z.ZodObject): readonly Temuan[] => {
  const { kitab } = bahan;
  const di = bahan.letak(`alur/${alur.id}`, [s.id]);
  const hasil = kutipanAsing(kitab, s.ketentuan, di);
  if (s.jenis === 'tugas' || s.jenis === 'layanan')
    hasil.push(...s.naskah.flatMap((n) => periksaNaskahTugas(bahan, s, n, di)));
  if (s.jenis === 'tugas') hasil.push(...periksaTugas(bahan, s, di));
  if (s.jenis === 'pilih') hasil.push(...periksaGerbang(s, fakta, di, (a) => bahan.letak(`alur/${alur.id}`, [a.id])));
  if (s.jenis === 'pewaktu') hasil.push(...periksaPewaktu(bahan, s, di));
  return hasil;
};

const periksaTugas = ({ kitab }: BahanPeriksa, t: Extract<Simpul, { jenis: 'tugas' }>, di: Letak): Temuan[] => [
  ...(t.peran ? [] : [peranAsing(di, `tugas “${t.id}” di luar lajur`, t.peran)]),
  ...(t.pilihan.length === 0 ? [tanpaPilihan(di, t.id)] : []),
  ...(t.formulir && !Object.hasOwn(kitab.naskah, t.formulir) ? [naskahAsing(di, t.formulir)] : []),
  ...(t.pertanyaan && !isPertanyaan(t.pertanyaan) ? [pertanyaanAsing(di, t.pertanyaan)] : []),
  ...peranHilang(kitab.peran, t.dapatDitarikOleh ? [t.dapatDitarikOleh] : [], di, t.id),
  ...(t.sifat !== undefined && !batasMandat(kitab, t.sifat) ? [sifatAsing(di, t.id, t.sifat)] : []),
];

const periksaNaskahTugas = (
  { kitab }: BahanPeriksa,
  s: Simpul,
  n: { readonly jenis: string; readonly pada?: string; readonly kepada?: string; readonly tembusan: readonly string[] },
  di: Letak,
): Temuan[] => [
  ...(Object.hasOwn(kitab.naskah, n.jenis) ? [] : [naskahAsing(di, n.jenis)]),
  ...(n.pada && s.jenis === 'tugas' && !s.pilihan.some((p) => p.kode === n.pada)
    ? [pilihanAsing(di, s.id, n.pada)]
    : []),
  ...peranHilang(kitab.peran, [...n.tembusan, ...(n.kepada ? [n.kepada] : [])], di, s.id),
];

const periksaPewaktu = ({ kitab }: BahanPeriksa, p: Extract<Simpul, { jenis: 'pewaktu' }>, di: Letak): Temuan[] => [
  ...(DURASI.test(p.tenggat) || Object.hasOwn(kitab.parameter, p.tenggat) ? [] : [tenggatAsing(di, p.id, p.tenggat)]),
  ...peranHilang(kitab.peran, p.beritahu ? [p.beritahu] : [], di, p.id),
];

const periksaGerbang = (
  g: Extract<Simpul, { jenis: 'pilih' }>,
  fakta: z.ZodObject,
  di: Letak,
  diArus: (a: Arus) => Letak,
): Temuan[] => {
  const bawaan = g.bawaan ?? (g.keluar.length === 1 ? g.keluar[0]?.id : undefined);
  const tanpaSyarat = g.keluar.filter((a) => !a.syarat && a.id !== bawaan);
  return [
    ...(bawaan && tanpaSyarat.length === 0 ? [] : [tanpaBawaan(di, g.id)]),
    ...g.keluar.flatMap((a) => {
      const cacat = a.syarat ? periksaSyarat(a.syarat, fakta) : undefined;
      return cacat ? [salahSyarat(diArus(a), cacat)] : [];
    }),
  ];
};

const DURASI = /^P(?=.)(\d+W|(\d+D)?(T(?=.)(\d+H)?(\d+M)?)?)$/;

/** What a gateway may name: facts of its room's questions, the last answer of each task, the form. */
const faktaAlur = (alur: Alur): z.ZodObject => {
  const tugas = Object.values(alur.simpul).filter((s) => s.jenis === 'tugas');
  const kamar = Object.entries(pertanyaan).filter(([id]) => id.startsWith(`${alur.kamar}.`));
  return z.object({
    ...Object.assign({}, ...kamar.map(([, b]) => b.shape)),
    keputusan: z.object(Object.fromEntries(tugas.map((t) => [t.id, z.string()]))),
    isian: z.record(z.string(), z.string()),
  });
};

const peranHilang = (peran: Readonly<Record<string, unknown>>, sebut: readonly string[], di: Letak, simpul: string) =>
  sebut.filter((p) => !Object.hasOwn(peran, p)).map((p) => peranAsing(di, `“${simpul}”`, p));

export const peranAsing = (di: Letak, siapa: string, peran: string) =>
  temuan(
    di,
    'peran-asing',
    { id: `${siapa}: peran “${peran}” tidak ada`, en: `${siapa}: role “${peran}” does not exist` },
    {
      id: 'isi lincah:peran pada lajur dengan id dari peran.yaml',
      en: 'give the lane a lincah:peran with an id of peran.yaml',
    },
  );

export const naskahAsing = (di: Letak, jenis: string) =>
  temuan(
    di,
    'naskah-asing',
    { id: `jenis naskah “${jenis}” tidak ada`, en: `letter kind “${jenis}” does not exist` },
    {
      id: `buat folder naskah/${jenis}/ atau perbaiki namanya`,
      en: `make the folder naskah/${jenis}/ or correct the name`,
    },
  );

const pilihanAsing = (di: Letak, tugas: string, kode: string) =>
  temuan(
    di,
    'pilihan-asing',
    {
      id: `naskah pada “${kode}”, tetapi tugas “${tugas}” tidak punya pilihan itu`,
      en: `a letter on “${kode}”, which task “${tugas}” does not offer`,
    },
    { id: 'samakan “pada” dengan kode pilihan', en: 'make “pada” one of the answer codes' },
  );

const sifatAsing = (di: Letak, tugas: string, sifat: string) =>
  temuan(
    di,
    'sifat-asing',
    {
      id: `tugas “${tugas}”: sifat “${sifat}” tidak dijelaskan oleh istilah “batas-mandat-${sifat}”`,
      en: `task “${tugas}”: no word “batas-mandat-${sifat}” says what the mark “${sifat}” forbids`,
    },
    {
      id: 'pakai sifat yang sudah ada, misalnya strategis atau kepegawaian, atau tulis istilahnya di istilah.yaml',
      en: 'use a mark that exists, such as strategis or kepegawaian, or write its word in istilah.yaml',
    },
  );

const tanpaPilihan = (di: Letak, tugas: string) =>
  temuan(
    di,
    'tanpa-pilihan',
    { id: `tugas “${tugas}” tidak punya pilihan jawaban`, en: `task “${tugas}” offers no answer` },
    { id: 'tambahkan lincah:pilihan', en: 'add a lincah:pilihan' },
  );

const tanpaBawaan = (di: Letak, gerbang: string) =>
  temuan(
    di,
    'tanpa-bawaan',
    { id: `gerbang “${gerbang}” tidak punya satu arus bawaan`, en: `gateway “${gerbang}” has no single default flow` },
    {
      id: 'tandai satu arus sebagai default dan beri syarat pada yang lain',
      en: 'mark one flow as default and give the others a condition',
    },
  );

export const tenggatAsing = (di: Letak, pewaktu: string, tenggat: string) =>
  temuan(
    di,
    'tenggat-asing',
    {
      id: `“${pewaktu}”: tenggat “${tenggat}” bukan parameter atau jangka waktu`,
      en: `“${pewaktu}”: deadline “${tenggat}” is neither parameter nor duration`,
    },
    { id: 'sebut id parameter atau jangka waktu seperti P5D', en: 'name a parameter id or a duration such as P5D' },
  );
