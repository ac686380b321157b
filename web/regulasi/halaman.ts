import type { Dwibahasa } from '@lincah/domain/kernel';
import { jalur } from '../kernel/index.ts';

/** One page of the room. `hak`: shown only to holders of that right. */
export type HalamanRegulasi = {
  readonly kunci: string;
  readonly nama: Dwibahasa;
  readonly ke: string;
  readonly hak?: string;
};

/** The pages of the room, in the order of its navigation. */
export const halamanRegulasi: readonly HalamanRegulasi[] = [
  { kunci: 'ketentuan', nama: { id: 'Ketentuan', en: 'Provisions' }, ke: jalur.regulasi.beranda() },
  { kunci: 'gambar', nama: { id: 'Gambar alur', en: 'Figures' }, ke: jalur.regulasi.daftarGambar() },
];
