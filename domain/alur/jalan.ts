import type { Alur, Arus, NaskahTugas, Simpul, Tugas } from '../regulasi/index.ts';
import type { Akibat, Langkah } from './akibat.ts';
import type { Fakta, Keadaan } from './keadaan.ts';
import { jawabSyarat } from './syarat.ts';

const BATAS_SIMPUL = 1000; // a drawing that loops without a person in it is a mistake, not a long procedure

type Perjalanan = {
  readonly alur: Alur;
  readonly fakta: Fakta;
  readonly isian: Fakta;
  readonly keputusan: Keadaan['keputusan'];
  readonly token: string[];
  readonly temu: Record<string, readonly string[]>;
  readonly akibat: Akibat[];
  readonly antre: Arus[];
  hasil: string;
};

/** Walks from `arus` until every token waits at a task or has ended. Throws when the drawing itself is at fault. */
export const jalankan = (
  alur: Alur,
  keadaan: Keadaan,
  arus: Arus,
  fakta: Fakta,
  isian: Fakta,
  awal: readonly Akibat[],
): Langkah => {
  const p: Perjalanan = {
    alur,
    fakta,
    isian,
    keputusan: keadaan.keputusan,
    token: [...keadaan.token],
    temu: { ...keadaan.temu },
    akibat: [...awal],
    antre: [arus],
    hasil: '',
  };
  let langkah = 0;
  for (let a = p.antre.shift(); a; a = p.antre.shift()) {
    if (++langkah > BATAS_SIMPUL) throw new Error(`${a.ke}: alur ${alur.id} berputar tanpa tugas di dalamnya`);
    masuki(p, a, simpulDi(alur, a.ke));
  }
  return tutupPerjalanan(p);
};

export const simpulDi = (alur: Alur, id: string): Simpul => {
  const simpul = alur.simpul[id];
  if (!simpul) throw new Error(`${id}: simpul tidak ada di alur ${alur.id}`);
  return simpul;
};

/** Letters that a node produces for this decision. */
export const naskahDari = (simpul: string, daftar: readonly NaskahTugas[], pilihan?: string): readonly Akibat[] =>
  daftar
    .filter((n) => n.pada === undefined || n.pada === pilihan)
    .map((n) => ({
      jenis: 'naskah',
      naskah: n.jenis,
      simpul,
      ...(n.kepada !== undefined && { kepada: n.kepada }),
      tembusan: n.tembusan,
    }));

const masuki = (p: Perjalanan, arus: Arus, simpul: Simpul): void => {
  switch (simpul.jenis) {
    case 'mulai':
      p.antre.push(simpul.keluar);
      return;
    case 'tugas':
      bukaTugas(p, simpul);
      return;
    case 'layanan':
      p.akibat.push(...naskahDari(simpul.id, simpul.naskah));
      p.antre.push(simpul.keluar);
      return;
    case 'pilih':
      p.antre.push(pilihArus(p, simpul));
      return;
    case 'cabang':
      temukan(p, arus, simpul);
      return;
    case 'selesai':
      p.hasil = simpul.hasil;
      return;
    case 'pewaktu':
      throw new Error(`${simpul.id}: arus ${arus.id} masuk ke pewaktu`);
  }
};

const bukaTugas = (p: Perjalanan, tugas: Tugas): void => {
  if (p.token.includes(tugas.id)) throw new Error(`${tugas.id}: tugas dibuka dua kali pada saat yang sama`);
  p.token.push(tugas.id);
  const { id, peran, sifat } = tugas;
  const pewaktu = pewaktuPada(p.alur, id);
  p.akibat.push({ jenis: 'buka', tugas: id, peran, pewaktu, ...(sifat !== undefined && { sifat }) });
};

const pewaktuPada = (alur: Alur, tugas: string) =>
  Object.values(alur.simpul)
    .filter((s) => s.jenis === 'pewaktu')
    .filter((s) => s.pada === tugas)
    .map((s) => ({
      simpul: s.id,
      tenggat: s.tenggat,
      memutus: s.memutus,
      ...(s.beritahu !== undefined && { beritahu: s.beritahu }),
    }));

const pilihArus = (p: Perjalanan, simpul: Extract<Simpul, { jenis: 'pilih' }>): Arus => {
  const [satu, ...lain] = simpul.keluar;
  if (satu && lain.length === 0 && satu.syarat === undefined) return satu;
  const konteks = { ...p.fakta, isian: p.isian, keputusan: keputusanUtuh(p.alur, p.keputusan) };
  const terbuka = simpul.keluar.find((a) => a.syarat !== undefined && jawabSyarat(a.syarat, konteks, simpul.id));
  const arus = terbuka ?? simpul.keluar.find((a) => a.id === simpul.bawaan || a.syarat === undefined);
  if (!arus) throw new Error(`${simpul.id}: tidak ada arus yang syaratnya terpenuhi dan tidak ada arus bawaan`);
  return arus;
};

/** A task not yet decided answers null, so that a gateway may ask about it. */
const keputusanUtuh = (alur: Alur, keputusan: Keadaan['keputusan']): Fakta => {
  const utuh: Record<string, string | null> = {};
  for (const s of Object.values(alur.simpul)) if (s.jenis === 'tugas') utuh[s.id] = keputusan[s.id] ?? null;
  return utuh;
};

/** A join waits for every arc that leads into it: the same arc arriving twice does not open it. */
const temukan = (p: Perjalanan, arus: Arus, simpul: Extract<Simpul, { jenis: 'cabang' }>): void => {
  const datang = [...(p.temu[simpul.id] ?? []), arus.id];
  const lengkap = simpul.masuk.every((m) => datang.includes(m));
  if (lengkap) for (const m of simpul.masuk) datang.splice(datang.indexOf(m), 1);
  if (datang.length > 0) p.temu[simpul.id] = datang;
  else delete p.temu[simpul.id];
  if (lengkap) p.antre.push(...simpul.keluar);
};

const tutupPerjalanan = (p: Perjalanan): Langkah => {
  const { token, temu, keputusan, akibat, hasil } = p;
  if (token.length > 0) return { keadaan: { token, temu, keputusan }, akibat };
  const [terkatung] = Object.keys(temu);
  if (terkatung !== undefined) throw new Error(`${terkatung}: cabang menunggu arus yang tidak akan datang`);
  return { keadaan: { token, temu, keputusan, hasil }, akibat: [...akibat, { jenis: 'selesai', hasil }] };
};
