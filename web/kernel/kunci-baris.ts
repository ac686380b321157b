import { useState } from 'react';

/** Keys for rows that are written in place: a row keeps its own while it is moved, and takes it along when it goes. */
export const useKunciBaris = (jumlah: number) => {
  const [kunci, setKunci] = useState<readonly number[]>([]);
  const sesuai = kunci.length === jumlah ? kunci : sesuaikan(kunci, jumlah);
  if (sesuai !== kunci) setKunci(sesuai);
  return {
    kunci: sesuai,
    tukar: (i: number, j: number) => setKunci((k) => k.with(i, k[j] ?? j).with(j, k[i] ?? i)),
    hapus: (i: number) => setKunci((k) => k.filter((_, n) => n !== i)),
  };
};

/** Rows come and go at the end when nobody said which. */
const sesuaikan = (kunci: readonly number[], jumlah: number): readonly number[] => {
  const baru = Math.max(-1, ...kunci) + 1;
  return [...kunci, ...Array.from({ length: Math.max(0, jumlah - kunci.length) }, (_, n) => baru + n)].slice(0, jumlah);
};
