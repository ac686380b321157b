import type { SoalTim } from '@lincah/domain/penugasan';

/** The problem in the solver's own language; `x<n>` is the n-th choice. Same problem, same text. */
export const tulisLp = ({ kursi, pilihan, unit }: SoalTim): string => {
  // a seat taken is worth more than anything that could be won by leaving it empty
  const terbesar = Math.max(0, ...pilihan.map((p) => p.nilai), ...unit.map((u) => u.denda));
  const duduk = (terbesar + 1) * (kursi.reduce((a, b) => a + b, 0) + 1);
  const ke = pilihan.map((p, i) => ({ ...p, x: `x${i}` }));
  const jumlahkan = (daftar: readonly { readonly x: string }[]) => daftar.map((d) => d.x).join(' + ');
  const perOrang = kelompok(ke, (p) => p.orang).filter((daftar) => daftar.length > 1);
  const dendaUnit = unit.map((u, i) => ({ ...u, z: `z${i}`, pilihan: ke.filter((p) => u.orang.includes(p.orang)) }));
  return [
    'Maximize',
    ` nilai: ${ke.map((p) => `${duduk + p.nilai} ${p.x}`).join(' + ')}${dendaUnit.map((u) => ` - ${u.denda} ${u.z}`).join('')}`,
    'Subject To',
    ...kelompok(ke, (p) => p.kursi).map(
      (daftar, i) => ` k${i}: ${jumlahkan(daftar)} <= ${kursi[daftar[0]?.kursi ?? 0]}`,
    ),
    ...perOrang.map((daftar, i) => ` o${i}: ${jumlahkan(daftar)} <= 1`),
    ...dendaUnit.map((u, i) => ` u${i}: ${jumlahkan(u.pilihan)} - ${u.z} <= 1`),
    'Binary',
    ` ${ke.map((p) => p.x).join(' ')}`,
    'End',
    '',
  ].join('\n');
};

const kelompok = <T>(daftar: readonly T[], kunci: (butir: T) => number): readonly T[][] => {
  const hasil = new Map<number, T[]>();
  for (const butir of daftar) hasil.set(kunci(butir), [...(hasil.get(kunci(butir)) ?? []), butir]);
  return [...hasil.values()];
};
