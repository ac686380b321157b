import type { Alur, Aturan, CiriSatuan, Peraturan, Suara } from '@lincah/domain/regulasi';
import { mutanAlur } from './mutan-alur.ts';
import { mutanSyarat } from './mutan-syarat.ts';

/** A regulation spoiled in one place. `tentang`: the parts that a case must look at to be able to notice. */
export type Mutan = {
  readonly peraturan: Peraturan;
  /** The part that was spoiled, e.g. `aturan/ajukan.maksud`. */
  readonly bagian: string;
  readonly jenis: string;
  readonly apa: string;
  readonly tentang: readonly string[];
};

/** Every mutant of one regulation, in the order of its folder. Drawings composed from stages and patterns are left to the tests of stages. */
export const mutanPeraturan = (p: Peraturan): readonly Mutan[] => [
  ...p.aturan.flatMap((a) => mutanAturan(p, a)),
  ...p.alur.filter((a) => a.pola === undefined).flatMap((a) => mutanGambar(p, a)),
  ...p.naskah.flatMap((n) => mutanNaskah(p, n)),
  ...p.parameter.flatMap((x) => mutanParameter(p, x)),
  ...p.satuan.flatMap((s) => mutanSatuan(p, s)),
];

const LEMAH: Readonly<Record<Suara, readonly Suara[]>> = {
  harus: ['diutamakan', 'dapat'],
  larangan: ['diutamakan', 'dapat'],
  'batas-waktu': ['dapat'],
  diutamakan: ['dapat'],
  dapat: ['diutamakan'],
};

const mutanAturan = (p: Peraturan, a: Aturan): readonly Mutan[] => {
  const tentang = [`pertanyaan/${a.pertanyaan}`, 'permohonan/'];
  const dengan = (jenis: string, apa: string, ...baru: Aturan[]): Mutan => ({
    peraturan: { ...p, aturan: p.aturan.flatMap((x) => (x === a ? baru : [x])) },
    bagian: `aturan/${a.id}`,
    jenis,
    apa,
    tentang,
  });
  return [
    dengan('aturan dihapus', 'dihapus'),
    ...LEMAH[a.suara].map((suara) => dengan('suara diubah', `${a.suara} menjadi ${suara}`, { ...a, suara })),
    ...mutanSyarat(a.syarat).map(({ cara, syarat }) => dengan('syarat diubah', cara, { ...a, syarat })),
  ];
};

const mutanGambar = (p: Peraturan, a: Alur): readonly Mutan[] =>
  mutanAlur(a).map(({ jenis, apa, alur }) => ({
    peraturan: { ...p, alur: p.alur.map((x) => (x === a ? alur : x)) },
    bagian: `alur/${a.id}`,
    jenis,
    apa,
    tentang: [`alur/${a.id}`, 'permohonan/'],
  }));

/** Only fields that a provision asks for: the rest is layout. */
const mutanNaskah = (p: Peraturan, n: Peraturan['naskah'][number]): readonly Mutan[] => {
  const isian = (n.skema.properties ?? {}) as Readonly<Record<string, { 'x-ketentuan'?: string }>>;
  const wajib = (n.skema.required ?? []) as readonly string[];
  return wajib
    .filter((w) => isian[w]?.['x-ketentuan'])
    .map((w) => {
      const skema = { ...n.skema, required: wajib.filter((x) => x !== w) };
      return {
        peraturan: { ...p, naskah: p.naskah.map((x) => (x === n ? { ...n, skema } : x)) },
        bagian: `naskah/${n.jenis}`,
        jenis: 'isian surat dilepas',
        apa: `${w} tidak lagi wajib`,
        tentang: [`naskah/${n.jenis}`],
      };
    });
};

const mutanParameter = (p: Peraturan, x: Peraturan['parameter'][number]): readonly Mutan[] =>
  x.nilai.map((n, i) => {
    const nilai = typeof n.nilai === 'number' ? n.nilai + 1 : typeof n.nilai === 'boolean' ? !n.nilai : `${n.nilai}-`;
    const baru = { ...x, nilai: x.nilai.map((m, j) => (i === j ? { ...m, nilai } : m)) };
    return {
      peraturan: { ...p, parameter: p.parameter.map((y) => (y === x ? baru : y)) },
      bagian: `parameter/${x.id}`,
      jenis: 'angka diubah',
      apa: `${n.nilai} sejak ${n.sejak} menjadi ${nilai}`,
      tentang: [`parameter/${x.id}`],
    };
  });

/** Every way to count a unit left out, and every kind in it. */
const mutanSatuan = (p: Peraturan, s: Peraturan['satuan'][number]): readonly Mutan[] =>
  s.nilai.flatMap((n, i) =>
    n.ciri.flatMap((c, j) =>
      ciriLain(c).map(({ apa, ciri }) => {
        const nilai = { ...n, ciri: n.ciri.flatMap((x, k) => (j === k ? ciri : [x])) };
        const baru = { ...s, nilai: s.nilai.map((m, k) => (i === k ? nilai : m)) };
        return {
          peraturan: { ...p, satuan: p.satuan.map((y) => (y === s ? baru : y)) },
          bagian: `satuan/${s.id}`,
          jenis: 'jenis unit dilepas',
          apa: `${apa} sejak ${n.sejak}`,
          tentang: [`satuan/${s.id}`],
        };
      }),
    ),
  );

const ciriLain = (c: CiriSatuan): readonly { apa: string; ciri: readonly CiriSatuan[] }[] => [
  ...(c.unit ?? []).map((u) => ({
    apa: `tanpa unit ${u}`,
    ciri: [{ ...c, unit: (c.unit ?? []).filter((x) => x !== u) }],
  })),
  ...(c.jenis ?? []).map((u) => ({
    apa: `tanpa pimpinan ${u}`,
    ciri: [{ ...c, jenis: (c.jenis ?? []).filter((x) => x !== u) }],
  })),
];
