import type { Pohon, Simpul, Tampak } from './pohon.ts';

/** What a key does in a tree list. */
export type LangkahPohon =
  | { readonly langkah: 'pindah'; readonly ke: string }
  | { readonly langkah: 'kunjungi'; readonly ke: string }
  | { readonly langkah: 'ubah'; readonly unit: string; readonly buka: boolean };

/** The tree pattern of the ARIA practices: arrows move, right opens, left closes, Enter goes there. */
export const langkahPohon = <U extends Simpul>(
  tombol: string,
  fokus: string,
  { pohon, terbuka, daftar }: { pohon: Pohon<U>; terbuka: ReadonlySet<string>; daftar: readonly Tampak<U>[] },
): LangkahPohon | undefined => {
  const i = daftar.findIndex(({ unit }) => unit.id === fokus);
  const kini = daftar[i]?.unit;
  if (!kini) return undefined;
  const anak = pohon.bawahan.get(kini.id) ?? [];
  const bercabang = anak.length > 0;
  switch (tombol) {
    case 'ArrowDown':
      return pindah(daftar[i + 1]?.unit.id);
    case 'ArrowUp':
      return pindah(daftar[i - 1]?.unit.id);
    case 'Home':
      return pindah(daftar[0]?.unit.id);
    case 'End':
      return pindah(daftar.at(-1)?.unit.id);
    case 'ArrowRight':
      return bercabang && !terbuka.has(fokus) ? { langkah: 'ubah', unit: fokus, buka: true } : pindah(anak[0]?.id);
    case 'ArrowLeft':
      return bercabang && terbuka.has(fokus) ? { langkah: 'ubah', unit: fokus, buka: false } : pindah(kini.induk);
    case 'Enter':
      return { langkah: 'kunjungi', ke: fokus };
    default:
      return undefined;
  }
};

const pindah = (ke: string | null | undefined): LangkahPohon | undefined =>
  ke ? { langkah: 'pindah', ke } : undefined;
