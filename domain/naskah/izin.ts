import { type Hasil, type Izin, sah, tolak } from '../kernel/index.ts';
import { beriIzin } from '../kernel/izin.ts';
import type { PenolakanPolaNomor } from './pola-nomor.ts';
import type { CalonPenanda, PenolakanTandaTangan, SuratBertanda } from './tanda-tangan.ts';
import type { PenolakanTemplat } from './templat/tetapkan-templat.ts';

export type IzinPolaNomor = Izin<'naskah.polaNomor'>;
export type IzinTemplat = Izin<'naskah.templat'>;
export type IzinTandaTangan = Izin<'naskah.tandaTangan'>;

/** Numbering is the affair of the organisation and procedures office of the agency. */
export const bolehPolaNomor = (pegawai: string, hak: readonly string[]): Hasil<IzinPolaNomor, PenolakanPolaNomor> =>
  hak.includes('ortala')
    ? sah(beriIzin(pegawai, 'pola-nomor'))
    : tolak({ jenis: 'wewenang', kode: 'naskah/pola-tanpa-hak' });

/** So are the words and pages of its letters. */
export const bolehTemplat = (pegawai: string, hak: readonly string[]): Hasil<IzinTemplat, PenolakanTemplat> =>
  hak.includes('ortala')
    ? sah(beriIzin(pegawai, 'templat'))
    : tolak({ jenis: 'wewenang', kode: 'naskah/templat-tanpa-hak' });

/**
 * Whoever the signature block names signs, and nobody else: Plt. and Plh. in their own name, never another for them. Once
 * she no longer holds the post she signs no more, for its power has gone with it.
 */
export const bolehTandaTangan = (
  { id, nomor, nama, nip, posisi, jabatan }: SuratBertanda,
  calon: CalonPenanda,
): Hasil<IzinTandaTangan, PenolakanTandaTangan> => {
  if (nip !== calon.nip) return tolak({ jenis: 'wewenang', kode: 'naskah/bukan-penanda', nomor, nama, jabatan });
  if (!calon.posisi.includes(posisi)) return tolak({ jenis: 'wewenang', kode: 'naskah/penanda-lepas', nomor, jabatan });
  return sah(beriIzin(calon.pegawai, id));
};

/** The scan may be handed in by whoever holds the signing post today: the hand on the paper is the signatory's. */
export const bolehTandaBasah = (
  { id, nomor, nama, posisi, jabatan }: SuratBertanda,
  calon: CalonPenanda,
): Hasil<IzinTandaTangan, PenolakanTandaTangan> =>
  calon.posisi.includes(posisi)
    ? sah(beriIzin(calon.pegawai, id))
    : tolak({ jenis: 'wewenang', kode: 'naskah/bukan-penanda', nomor, nama, jabatan });
