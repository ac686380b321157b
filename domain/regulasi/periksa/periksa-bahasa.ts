import type { Dwibahasa } from '../../kernel/index.ts';
import type { Simpul } from '../alur.ts';
import type { BahanPeriksa } from './periksa.ts';
import { type Letak, type Temuan, temuan } from './temuan.ts';

/** Everything that people read is written in both languages, and without acronyms that mean two offices. */
export const periksaBahasa = (bahan: BahanPeriksa): readonly Temuan[] =>
  bacaan(bahan).flatMap(({ di, teks, kalimat }) => {
    const akronim = AKRONIM.exec(`${teks.id}\n${teks.en}`)?.[0];
    return [
      ...(sepihak(teks, kalimat) ? [satuBahasa(di(), teks)] : []),
      ...(akronim ? [akronimGanda(di(), akronim)] : []),
    ];
  });

/** Both can stand for an appraiser, for the head of personnel, for a contract officer, or for an agreement. */
const AKRONIM = /\b(PPK|PK)\b/;

type Bacaan = { readonly di: () => Letak; readonly teks: Dwibahasa; readonly kalimat: boolean };

const sepihak = ({ id, en }: Dwibahasa, kalimat: boolean): boolean =>
  id.trim() === '' || en.trim() === '' || (kalimat && id.trim() === en.trim());

/** Names may be the same word in both languages, sentences may not. */
const bacaan = ({ peraturan: p, letak }: BahanPeriksa): readonly Bacaan[] => [
  ...p.aturan.flatMap((a, i) =>
    (['pesan', 'jalanKeluar'] as const).map((k) => ({
      di: () => letak('aturan', [i, k]),
      teks: a[k],
      kalimat: true,
    })),
  ),
  ...p.ketentuan.flatMap((k, i) => [
    { di: () => letak('ketentuan', [i, 'ringkasan']), teks: k.ringkasan, kalimat: true },
    ...k.dipikul.flatMap((d, j) =>
      d.oleh === 'none' ? [{ di: () => letak('ketentuan', [i, 'dipikul', j]), teks: d.alasan, kalimat: true }] : [],
    ),
  ]),
  ...p.peran.map((r, i) => ({ di: () => letak('peran', [i, 'nama']), teks: r.nama, kalimat: false })),
  ...p.parameter.map((r, i) => ({ di: () => letak('parameter', [i, 'nama']), teks: r.nama, kalimat: true })),
  ...Object.entries(p.istilah).map(([k, teks]) => ({ di: () => letak('istilah', [k]), teks, kalimat: false })),
  ...p.alur.flatMap((a) => [
    { di: () => letak(`alur/${a.id}`, [a.id]), teks: a.nama, kalimat: true },
    ...Object.values(a.simpul).flatMap((s) =>
      namaSimpul(s).map((teks) => ({ di: () => letak(`alur/${a.id}`, [s.id]), teks, kalimat: true })),
    ),
  ]),
  ...p.naskah.map((n) => ({ di: () => letak(`naskah/${n.jenis}`, []), teks: n.nama, kalimat: true })),
];

/** Only acts and their answers are read by people; gateways may go without a name. */
const namaSimpul = (s: Simpul): readonly Dwibahasa[] =>
  s.jenis === 'tugas' ? [s.nama, ...s.pilihan.map((p) => p.nama)] : [];

const satuBahasa = (di: Letak, { id, en }: Dwibahasa) =>
  temuan(
    di,
    'satu-bahasa',
    {
      id: `teks “${(id || en).slice(0, 60)}” belum ditulis dalam dua bahasa`,
      en: `text “${(en || id).slice(0, 60)}” is not written in both languages`,
    },
    {
      id: 'tulis bahasa Indonesia dan Inggrisnya (id dan en; pada gambar name dan lincah:namaEn)',
      en: 'write it in Indonesian and in English (id and en; in a drawing name and lincah:namaEn)',
    },
  );

const akronimGanda = (di: Letak, akronim: string) =>
  temuan(
    di,
    'akronim-ganda',
    {
      id: `singkatan “${akronim}” dapat berarti lebih dari satu pejabat atau dokumen`,
      en: `acronym “${akronim}” can mean more than one office or document`,
    },
    {
      id: 'tulis lengkap, misalnya Pejabat Penilai Kinerja, Pejabat Pembina Kepegawaian, atau Perjanjian Kinerja',
      en: 'spell it out, for example performance appraiser, head of personnel or performance agreement',
    },
  );
