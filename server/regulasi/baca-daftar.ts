import type { Letak, Temuan } from '@lincah/domain/regulasi';
import type { z } from 'zod';
import { bacaYaml } from './baca-yaml.ts';

/** A list of a regulation: the rows of `<nama>.yaml`, then those of each file in `<nama>/`, in the order of their names. */
export type BacaanDaftar<T> = {
  readonly nilai: readonly T[] | undefined;
  readonly temuan: readonly Temuan[];
  /** File and line of a row (its number across the files) and a path inside it. */
  letak(jalur: readonly (string | number)[]): Letak;
};

/** Reads a list from its file or files; a list that is not there is empty. Never throws. */
export const bacaDaftar = <T>(
  isi: ReadonlyMap<string, string>,
  nama: string,
  bentuk: z.ZodType<T[]>,
): BacaanDaftar<T> => {
  const bacaan = [...isi]
    .filter(([berkas]) => berkas === `${nama}.yaml` || (berkas.startsWith(`${nama}/`) && berkas.endsWith('.yaml')))
    .sort(([a], [b]) => urut(nama, a).localeCompare(urut(nama, b), 'en'))
    .map(([berkas, teks]) => ({ berkas, ...bacaYaml(berkas, teks, bentuk) }));
  const nilai = bacaan.flatMap((b) => b.nilai ?? []);
  return {
    nilai: bacaan.every((b) => b.nilai) ? nilai : undefined,
    temuan: bacaan.flatMap((b) => b.temuan),
    letak: ([nomor = 0, ...sisa]) => {
      let sebelum = 0;
      for (const b of bacaan) {
        const jumlah = b.nilai?.length ?? 0;
        const ke = Number(nomor) - sebelum;
        if (ke < jumlah) return letakMalas(b.berkas, () => b.baris([ke, ...sisa]));
        sebelum += jumlah;
      }
      return { berkas: bacaan[0]?.berkas ?? `${nama}.yaml`, baris: 1 };
    },
  };
};

/** A place whose line is looked up only when a finding is written. */
export const letakMalas = (berkas: string, baris: () => number): Letak => ({
  berkas,
  get baris() {
    return baris();
  },
});

const urut = (nama: string, berkas: string) => (berkas === `${nama}.yaml` ? '' : berkas);
