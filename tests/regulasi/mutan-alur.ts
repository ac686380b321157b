import type { Alur, NaskahTugas, Simpul, Tugas } from '@lincah/domain/regulasi';
import { mutanSyarat } from './mutan-syarat.ts';

export type MutanAlur = { readonly jenis: string; readonly apa: string; readonly alur: Alur };

/** Every way to spoil a drawing in one place: roles, letters and copies, answers, branches, conditions, deadlines. */
export const mutanAlur = (alur: Alur): readonly MutanAlur[] =>
  Object.values(alur.simpul).flatMap((s) => {
    const dengan = (jenis: string, apa: string, ...baru: Simpul[]): MutanAlur => {
      const { [s.id]: _, ...lain } = alur.simpul;
      return {
        jenis,
        apa: `${s.id}: ${apa}`,
        alur: { ...alur, simpul: { ...lain, ...Object.fromEntries(baru.map((b) => [b.id, b])) } },
      };
    };
    switch (s.jenis) {
      case 'tugas':
        return [...mutanTugas(alur, s, dengan), ...mutanNaskah(s, dengan)];
      case 'layanan':
        return mutanNaskah(s, dengan);
      case 'pilih':
        return mutanGerbang(s, dengan);
      case 'pewaktu':
        return [
          dengan('pewaktu dihapus', 'dihapus'),
          ...(s.beritahu === undefined ? [] : [dengan('pewaktu dihapus', 'tidak memberi tahu', tanpaBeritahu(s))]),
        ];
      default:
        return [];
    }
  });

type Dengan = (jenis: string, apa: string, ...baru: Simpul[]) => MutanAlur;

const mutanTugas = (alur: Alur, t: Tugas, dengan: Dengan): readonly MutanAlur[] => {
  const { pertanyaan: _p, ...tanpaTanya } = t;
  const { dapatDitarikOleh: _d, ...tanpaTarik } = t;
  return [
    ...peranLain(alur, t).map((peran) => dengan('peran ditukar', `oleh ${peran}`, { ...t, peran })),
    ...t.pilihan.map((p) =>
      dengan('pilihan dihapus', `tanpa “${p.kode}”`, { ...t, pilihan: t.pilihan.filter((x) => x !== p) }),
    ),
    ...t.pilihan.map((p) =>
      dengan('kewajiban beralasan dibalik', p.kode, {
        ...t,
        pilihan: t.pilihan.map((x) => (x === p ? { ...p, beralasan: !p.beralasan } : x)),
      }),
    ),
    ...(t.pertanyaan ? [dengan('pertanyaan dihapus', 'aturan tidak ditanya', tanpaTanya)] : []),
    ...(t.dapatDitarikOleh ? [dengan('penarikan dihapus', 'tidak dapat ditarik', tanpaTarik)] : []),
  ];
};

const mutanNaskah = (s: Extract<Simpul, { jenis: 'tugas' | 'layanan' }>, dengan: Dengan): readonly MutanAlur[] => {
  const ganti = (n: NaskahTugas, ...baru: NaskahTugas[]) => ({
    ...s,
    naskah: s.naskah.flatMap((x) => (x === n ? baru : [x])),
  });
  return s.naskah.flatMap((n) => [
    dengan('surat dihapus', `tanpa ${n.jenis}`, ganti(n)),
    ...n.tembusan.map((t) =>
      dengan(
        'tembusan dihapus',
        `${n.jenis} tanpa tembusan ${t}`,
        ganti(n, { ...n, tembusan: n.tembusan.filter((x) => x !== t) }),
      ),
    ),
    ...(n.kepada ? [dengan('alamat surat dihapus', `${n.jenis} tanpa alamat`, ganti(n, tanpaAlamat(n)))] : []),
  ]);
};

const mutanGerbang = (g: Extract<Simpul, { jenis: 'pilih' }>, dengan: Dengan): readonly MutanAlur[] =>
  g.keluar.flatMap((a) => [
    ...(a.syarat === undefined
      ? []
      : [
          dengan('cabang dihapus', `tanpa arus ${a.id}`, { ...g, keluar: g.keluar.filter((x) => x !== a) }),
          ...mutanSyarat(a.syarat).map(({ cara, syarat }) =>
            dengan('syarat gerbang diubah', `${a.id} ${cara}`, {
              ...g,
              keluar: g.keluar.map((x) => (x === a ? { ...a, syarat } : x)),
            }),
          ),
        ]),
  ]);

/** The role of the next lane. */
const peranLain = (alur: Alur, t: Tugas): readonly string[] => {
  const peran = [...new Set(alur.lajur.map((l) => l.peran))];
  const lain = peran[(peran.indexOf(t.peran) + 1) % peran.length];
  return lain === undefined || lain === t.peran ? [] : [lain];
};

const tanpaBeritahu = ({ beritahu: _, ...p }: Extract<Simpul, { jenis: 'pewaktu' }>): Simpul => p;
const tanpaAlamat = ({ kepada: _, ...n }: NaskahTugas): NaskahTugas => n;
