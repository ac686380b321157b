import type { Alur, Tugas } from '../alur.ts';
import type { BahanPeriksa } from './periksa.ts';
import { type Letak, type Temuan, temuan } from './temuan.ts';

/** Every answer of a task leads somewhere of its own, and gateways and rules name only answers that tasks offer. */
export const periksaPilihan = (bahan: BahanPeriksa): readonly Temuan[] => {
  const syaratAturan = Object.values(bahan.kitab.aturan)
    .map((a) => a.syarat)
    .filter((s) => s.includes('keputusan.'));
  return [
    ...bahan.peraturan.alur.flatMap((a) => periksaGambar(bahan, a, syaratAturan)),
    ...periksaSebutanAturan(bahan),
  ];
};

const periksaGambar = ({ letak }: BahanPeriksa, alur: Alur, syaratAturan: readonly string[]): readonly Temuan[] => {
  const di = (id: string) => letak(`alur/${alur.id}`, [id]);
  const tugas = tugasAlur(alur);
  const arus = Object.values(alur.simpul).flatMap((s) => (s.jenis === 'pilih' ? s.keluar : []));
  const syarat = [...arus.map((a) => a.syarat ?? ''), ...syaratAturan];
  return [
    ...tugas.flatMap((t) => [
      ...t.pilihan
        .filter((p, i) => t.pilihan.findIndex((x) => x.kode === p.kode) < i)
        .map((p) => pilihanGanda(di(t.id), t.id, p.kode)),
      ...(t.pilihan.length > 1 && !t.naskah.some((n) => n.pada) && !disebut(t.id, syarat)
        ? [tanpaJalan(di(t.id), t.id)]
        : []),
    ]),
    ...arus.flatMap((a) =>
      sebutan(a.syarat ?? '').flatMap(({ id, kode }) => {
        const t = tugas.find((x) => x.id === id);
        return t && !t.pilihan.some((p) => p.kode === kode) ? [kodeAsing(di(a.id), id, kode)] : [];
      }),
    ),
  ];
};

const disebut = (tugas: string, syarat: readonly string[]): boolean => {
  const nama = `keputusan.${tugas}`;
  return syarat.some((s) => s.includes(nama) && new RegExp(`${nama.replace('.', '\\.')}\\b`).test(s));
};

/** Rules may name tasks that only some drawing of their room has; a `dapat` rule, and a room without drawings, none. */
const periksaSebutanAturan = ({ peraturan, kitab, letak }: BahanPeriksa): readonly Temuan[] => {
  const semua = Object.values(kitab.alur);
  return peraturan.aturan.flatMap((a, i) => {
    if (a.suara === 'dapat' || !/keputusan|pilihan/.test(a.syarat)) return [];
    const kamar = a.pertanyaan.split('.')[0];
    const tugas = semua.flatMap((x) => (x.kamar === kamar ? tugasAlur(x) : []));
    if (tugas.length === 0) return [];
    const di = letak('aturan', [i, 'syarat']);
    const kode = new Set(tugas.flatMap((t) => t.pilihan.map((p) => p.kode)));
    return [
      ...sebutan(a.syarat).flatMap((s) =>
        tugas.some((t) => t.id === s.id && t.pilihan.some((p) => p.kode === s.kode))
          ? []
          : [kodeAsing(di, s.id, s.kode)],
      ),
      ...[...a.syarat.matchAll(/(?<![\w.])pilihan\s*!?=\s*"([^"]*)"/g)].flatMap(([, k = '']) =>
        kode.has(k) ? [] : [kodeAsing(di, 'pilihan', k)],
      ),
    ];
  });
};

const tugasAlur = (alur: Alur): readonly Tugas[] => Object.values(alur.simpul).filter((s) => s.jenis === 'tugas');

/** `keputusan.<task> = "<code>"` wherever it stands in a condition. */
const sebutan = (syarat: string): readonly { readonly id: string; readonly kode: string }[] =>
  [...syarat.matchAll(/\bkeputusan\.(\w+)\s*!?=\s*"([^"]*)"/g)].map(([, id = '', kode = '']) => ({ id, kode }));

const pilihanGanda = (di: Letak, tugas: string, kode: string) =>
  temuan(
    di,
    'pilihan-ganda',
    { id: `tugas “${tugas}” menawarkan “${kode}” dua kali`, en: `task “${tugas}” offers “${kode}” twice` },
    { id: 'beri setiap pilihan kode sendiri', en: 'give each answer a code of its own' },
  );

const tanpaJalan = (di: Letak, tugas: string) =>
  temuan(
    di,
    'pilihan-tanpa-jalan',
    {
      id: `tugas “${tugas}” punya beberapa pilihan, tetapi tidak ada gerbang, aturan, atau surat yang membedakannya`,
      en: `task “${tugas}” offers several answers, but no gateway, rule or letter tells them apart`,
    },
    {
      id: `tambahkan gerbang dengan syarat keputusan.${tugas}, atau sisakan satu pilihan`,
      en: `add a gateway with a condition on keputusan.${tugas}, or keep one answer`,
    },
  );

const kodeAsing = (di: Letak, tugas: string, kode: string) =>
  temuan(
    di,
    'jawaban-asing',
    {
      id: `syarat menyebut “${tugas}” = “${kode}”, jawaban yang tidak ditawarkan tugas mana pun`,
      en: `a condition names “${tugas}” = “${kode}”, an answer that no task offers`,
    },
    { id: 'samakan dengan kode pilihan tugas itu', en: 'make it one of the answer codes of that task' },
  );
