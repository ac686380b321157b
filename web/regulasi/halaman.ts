import type { Dwibahasa } from '@lincah/domain/kernel';
import { jalur } from '../kernel/index.ts';

/** One page of the room. `hak`: shown only to holders of one of these rights. */
export type HalamanRegulasi = {
  readonly kunci: string;
  readonly nama: Dwibahasa;
  readonly ke: string;
  readonly hak?: readonly string[];
};

/** Who administers the regulation of the agency. */
export const HAK_KELOLA: readonly string[] = ['admin', 'ortala'];

/** The pages of the room, in the order of its navigation. */
export const halamanRegulasi: readonly HalamanRegulasi[] = [
  { kunci: 'ketentuan', nama: { id: 'Ketentuan', en: 'Provisions' }, ke: jalur.regulasi.beranda() },
  { kunci: 'aturan', nama: { id: 'Aturan', en: 'Rules' }, ke: jalur.regulasi.bagian('aturan') },
  { kunci: 'gambar', nama: { id: 'Gambar alur', en: 'Figures' }, ke: jalur.regulasi.daftarGambar() },
  { kunci: 'pola', nama: { id: 'Pola', en: 'Patterns' }, ke: jalur.regulasi.bagian('pola') },
  { kunci: 'istilah', nama: { id: 'Istilah', en: 'Terms' }, ke: jalur.regulasi.bagian('istilah') },
  { kunci: 'peran', nama: { id: 'Peran', en: 'Roles' }, ke: jalur.regulasi.bagian('peran') },
  { kunci: 'satuan', nama: { id: 'Unit', en: 'Units' }, ke: jalur.regulasi.bagian('satuan') },
  { kunci: 'parameter', nama: { id: 'Parameter', en: 'Parameters' }, ke: jalur.regulasi.bagian('parameter') },
  { kunci: 'naskah', nama: { id: 'Naskah', en: 'Letters' }, ke: jalur.regulasi.bagian('naskah') },
  { kunci: 'banding', nama: { id: 'Banding', en: 'Comparison' }, ke: jalur.regulasi.banding() },
  { kunci: 'adopsi', nama: { id: 'Adopsi', en: 'Adoption' }, ke: jalur.regulasi.adopsi(), hak: HAK_KELOLA },
  { kunci: 'uji-coba', nama: { id: 'Uji coba', en: 'Trial' }, ke: jalur.regulasi.ujiCoba(), hak: HAK_KELOLA },
  { kunci: 'unggah', nama: { id: 'Unggah', en: 'Upload' }, ke: jalur.regulasi.unggah(), hak: HAK_KELOLA },
];
