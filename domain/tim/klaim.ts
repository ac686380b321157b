import type { AnggotaTim, KlaimKinerja } from './tim.ts';

/** Two people who claim the same. */
export type Pasangan = { readonly satu: string; readonly lain: string };

/** Pairs of people who claim the same output of the same target. */
export const klaimBertindih = (klaim: readonly KlaimKinerja[]): readonly Pasangan[] =>
  pasanganSama(klaim.map((k) => ({ pegawai: k.pegawai, isi: [k.target, k.keluaran] })));

/** Pairs of people whose task and output read alike; what is not filled in yet is no twin. */
export const tugasKembar = (anggota: readonly AnggotaTim[]): readonly Pasangan[] =>
  pasanganSama(
    anggota
      .filter((a) => rapi(a.tugas) !== '' && rapi(a.keluaran) !== '')
      .map((a) => ({ pegawai: a.pegawai, isi: [a.tugas, a.keluaran] })),
  );

const pasanganSama = (
  daftar: readonly { readonly pegawai: string; readonly isi: readonly string[] }[],
): readonly Pasangan[] => {
  const kelompok = new Map<string, Set<string>>();
  for (const { pegawai, isi } of daftar) {
    const kunci = JSON.stringify(isi.map(rapi));
    kelompok.set(kunci, (kelompok.get(kunci) ?? new Set()).add(pegawai));
  }
  const unik = new Map<string, Pasangan>();
  for (const orang of kelompok.values())
    for (const [satu, lain] of berpasangan([...orang].sort())) unik.set(`${satu} ${lain}`, { satu, lain });
  return [...unik.values()];
};

const berpasangan = (orang: readonly string[]): readonly (readonly [string, string])[] =>
  orang.flatMap((satu, i) => orang.slice(i + 1).map((lain) => [satu, lain] as const));

/** Spaces, capitals and final marks make no difference. */
const rapi = (teks: string): string =>
  teks
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replace(/[.;,]+$/, '');
