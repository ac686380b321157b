import type { Arus, Simpul } from '../alur.ts';
import type { Lembar } from './lembar.ts';

export type Kotak = { readonly x: number; readonly y: number; readonly lebar: number; readonly tinggi: number };
export type Titik = { readonly x: number; readonly y: number };

/** Where everything of a flow stands, in the units of a BPMN drawing. */
export type Tata = {
  readonly kolam: Kotak;
  readonly lajur: ReadonlyMap<string, Kotak>;
  readonly simpul: ReadonlyMap<string, Kotak>;
  readonly arus: ReadonlyMap<string, readonly Titik[]>;
};

const KIRI = 160;
const ATAS = 80;
const JUDUL = 60; // pool and lane names, written upwards
export const TUGAS = { lebar: 140, tinggi: 80 };
const LEBAR_KOLOM = {
  tugas: 196,
  layanan: 196,
  pilih: 150,
  cabang: 110,
  mulai: 110,
  selesai: 110,
  pewaktu: 0,
} as const;
const UKURAN = {
  tugas: TUGAS,
  layanan: TUGAS,
  pilih: kotak(50),
  cabang: kotak(50),
  mulai: kotak(36),
  selesai: kotak(36),
};
const RUANG_DOKUMEN = 112;
const RUANG_PENGINGAT = 106;
const RUANG_POLOS = 46;
const JARAK_SALURAN = 18;

/** Lays a flow out: one column a step, one row an office; what is sent back runs below the steps of its lane. */
export const tataLembar = (lembar: Lembar): Tata => {
  const x = letakKolom(lembar);
  const semua = arusLembar(lembar);
  const saluran = arusBalik(lembar, semua);
  const lajur = letakLajur(lembar, x.at(-1) ?? 0, saluran);
  const simpul = new Map(
    lembar.tempat.flatMap(({ id, lajur: l, kolom }) => {
      const s = lembar.alur.simpul[id];
      const ukuran = s && s.jenis !== 'pewaktu' ? UKURAN[s.jenis] : undefined;
      const tengah = lajur.get(l)?.tengah ?? 0;
      const pusat = ((x[kolom] ?? 0) + (x[kolom + 1] ?? 0)) / 2;
      return ukuran ? [[id, { ...ukuran, x: pusat - ukuran.lebar / 2, y: tengah - ukuran.tinggi / 2 }] as const] : [];
    }),
  );
  const tinggi = [...lajur.values()].reduce((t, l) => t + l.kotak.tinggi, 0);
  return {
    kolam: { x: KIRI, y: ATAS, lebar: (x.at(-1) ?? 0) - KIRI + 20, tinggi },
    lajur: new Map([...lajur].map(([peran, l]) => [peran, l.kotak])),
    simpul,
    arus: new Map(
      semua.map(({ id, dari, ke }) => {
        const [a, b] = [simpul.get(dari) ?? NOL, simpul.get(ke) ?? NOL];
        const balik = saluran.get(id);
        const dasar = balik && lajur.get(balik.lajur);
        if (balik && dasar) return [id, jalanBalik(a, b, dasar.dasar - balik.urutan * JARAK_SALURAN)];
        return [id, jalanMaju(a, b, { keluar: lewatSudut(semua, dari, saluran), masuk: isCabang(lembar, ke) })];
      }),
    ),
  };
};

/** A flow with both its ends. */
export type ArusLembar = Arus & { readonly dari: string };

/** Every flow of the drawing with both its ends. */
export const arusLembar = ({ alur }: Lembar): readonly ArusLembar[] =>
  Object.values(alur.simpul).flatMap((s) => arusSimpul(s).map((a) => ({ ...a, dari: s.id })));

const arusSimpul = (s: Simpul) => {
  if (s.jenis === 'selesai' || s.jenis === 'pewaktu') return [];
  return s.jenis === 'pilih' || s.jenis === 'cabang' ? s.keluar : [s.keluar];
};

/** Left edge of each column, and the right edge of the last. */
const letakKolom = ({ tempat, alur }: Lembar): readonly number[] => {
  const lebar: number[] = [];
  for (const { id, kolom } of tempat)
    lebar[kolom] = Math.max(lebar[kolom] ?? 0, LEBAR_KOLOM[alur.simpul[id]?.jenis ?? 'tugas']);
  const tepi = [KIRI + JUDUL];
  for (const l of lebar) tepi.push((tepi.at(-1) ?? 0) + l);
  return tepi;
};

type Balik = { readonly lajur: string; readonly urutan: number };

/** Flows that lead back to an earlier column, each with its own channel in the lane that it returns to. */
const arusBalik = (lembar: Lembar, semua: readonly ArusLembar[]): ReadonlyMap<string, Balik> => {
  const tempat = new Map(lembar.tempat.map((t) => [t.id, t]));
  const terpakai = new Map<string, number>();
  return new Map(
    semua.flatMap(({ id, dari, ke }) => {
      const [a, b] = [tempat.get(dari), tempat.get(ke)];
      if (!a || !b || b.kolom > a.kolom) return [];
      const urutan = terpakai.get(b.lajur) ?? 0;
      terpakai.set(b.lajur, urutan + 1);
      return [[id, { lajur: b.lajur, urutan }] as const];
    }),
  );
};

type BarisLajur = { readonly kotak: Kotak; readonly tengah: number; readonly dasar: number };

const letakLajur = (lembar: Lembar, kanan: number, saluran: ReadonlyMap<string, Balik>) => {
  const hasil = new Map<string, BarisLajur>();
  let y = ATAS;
  for (const { peran } of lembar.lajur) {
    const tugas = lembar.tempat.filter((t) => t.lajur === peran).map((t) => t.id);
    const simpul = Object.values(lembar.alur.simpul);
    const berdokumen = lembar.dokumen.some((d) => tugas.includes(d.tugas));
    const berpengingat = simpul.some((s) => s.jenis === 'pewaktu' && tugas.includes(s.pada));
    const atas = berdokumen ? RUANG_DOKUMEN : RUANG_POLOS;
    const jumlah = [...saluran.values()].filter((s) => s.lajur === peran).length;
    const bawah = (berpengingat ? RUANG_PENGINGAT : RUANG_POLOS) + jumlah * JARAK_SALURAN;
    const tinggi = atas + TUGAS.tinggi + bawah;
    hasil.set(peran, {
      kotak: { x: KIRI + 30, y, lebar: kanan - KIRI - 10, tinggi },
      tengah: y + atas + TUGAS.tinggi / 2,
      dasar: y + tinggi - JARAK_SALURAN,
    });
    y += tinggi;
  }
  return hasil;
};

/** Forward: straight in one lane, else up or down just before the next step; through a corner where `lewat` says so. */
const jalanMaju = (
  a: Kotak,
  b: Kotak,
  lewat: { readonly keluar: boolean; readonly masuk: boolean },
): readonly Titik[] => {
  const [mulai, akhir] = [tengahKanan(a), tengahKiri(b)];
  if (mulai.y === akhir.y) return [mulai, akhir];
  const turun = akhir.y > mulai.y;
  if (lewat.keluar) {
    const sudut = { x: pusat(a).x, y: turun ? a.y + a.tinggi : a.y };
    return [sudut, { x: sudut.x, y: akhir.y }, akhir];
  }
  const tengah = pusat(b).x;
  if (lewat.masuk) return [mulai, { x: tengah, y: mulai.y }, { x: tengah, y: turun ? b.y : b.y + b.tinggi }];
  const x = akhir.x - 20;
  return [mulai, { x, y: mulai.y }, { x, y: akhir.y }, akhir];
};

/** Backward: out of the corner that faces the channel, along it, and up into the joining gateway. */
const jalanBalik = (a: Kotak, b: Kotak, y: number): readonly Titik[] => {
  const [xa, xb] = [pusat(a).x, pusat(b).x];
  return [
    { x: xa, y: y < a.y ? a.y : a.y + a.tinggi },
    { x: xa, y },
    { x: xb, y },
    { x: xb, y: b.y + b.tinggi },
  ];
};

/** A gateway that goes on in two ways at once, or by choice, sends the one that leaves its lane through a corner. */
const lewatSudut = (semua: readonly ArusLembar[], id: string, saluran: ReadonlyMap<string, Balik>): boolean =>
  semua.filter((a) => a.dari === id && !saluran.has(a.id)).length > 1;

const isCabang = ({ alur }: Lembar, id: string) => alur.simpul[id]?.jenis === 'cabang';
const NOL: Kotak = { x: 0, y: 0, lebar: 0, tinggi: 0 };
const pusat = (k: Kotak): Titik => ({ x: k.x + k.lebar / 2, y: k.y + k.tinggi / 2 });
const tengahKanan = (k: Kotak): Titik => ({ x: k.x + k.lebar, y: pusat(k).y });
const tengahKiri = (k: Kotak): Titik => ({ x: k.x, y: pusat(k).y });

function kotak(sisi: number) {
  return { lebar: sisi, tinggi: sisi };
}
