import type { Alur, Arus, Simpul } from '../alur.ts';
import { type Letak, type Temuan, temuan } from './temuan.ts';

/** Every step can be reached from the start, and from every step an end can be reached. */
export const periksaJalur = (alur: Alur, di: (id: string) => Letak): readonly Temuan[] => {
  const semua = Object.values(alur.simpul);
  const maju = new Map(semua.map((s) => [s.id, arusDari(alur, s).map((a) => a.ke)]));
  const tercapai = telusuri([alur.mulai], (id) => maju.get(id) ?? []);
  const mundur = (id: string) => semua.filter((s) => maju.get(s.id)?.includes(id)).map((s) => s.id);
  const berujung = telusuri(
    semua.filter((s) => s.jenis === 'selesai').map((s) => s.id),
    mundur,
  );
  return semua
    .filter((s) => s.jenis !== 'pewaktu')
    .flatMap(({ id }) => {
      if (!tercapai.has(id)) return [takTercapai(di(id), id)];
      return berujung.has(id) ? [] : [buntu(di(id), id)];
    });
};

/** Ways on from a node; from a task also those of the timers that interrupt it. */
const arusDari = (alur: Alur, s: Simpul): readonly Arus[] => {
  if (s.jenis === 'selesai') return [];
  if (s.jenis === 'pilih' || s.jenis === 'cabang') return s.keluar;
  const pewaktu = Object.values(alur.simpul).flatMap((p) =>
    s.jenis === 'tugas' && p.jenis === 'pewaktu' && p.pada === s.id && p.keluar ? [p.keluar] : [],
  );
  return s.keluar ? [s.keluar, ...pewaktu] : pewaktu;
};

const telusuri = (awal: readonly string[], lanjut: (id: string) => readonly string[]): ReadonlySet<string> => {
  const lewat = new Set<string>();
  const antre = [...awal];
  for (let id = antre.pop(); id !== undefined; id = antre.pop()) {
    if (lewat.has(id)) continue;
    lewat.add(id);
    antre.push(...lanjut(id));
  }
  return lewat;
};

const takTercapai = (di: Letak, id: string) =>
  temuan(
    di,
    'tak-tercapai',
    { id: `langkah “${id}” tidak tercapai dari mulai`, en: `step “${id}” cannot be reached from the start` },
    { id: 'sambungkan dengan arus, atau hapus', en: 'connect it with a flow, or remove it' },
  );

const buntu = (di: Letak, id: string) =>
  temuan(
    di,
    'jalan-buntu',
    { id: `dari langkah “${id}” tidak ada jalan ke selesai`, en: `from step “${id}” no way leads to an end` },
    { id: 'tambahkan arus sampai ke sebuah selesai', en: 'add a flow that leads to an end' },
  );
