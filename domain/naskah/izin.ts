import { type Hasil, type Izin, sah, tolak } from '../kernel/index.ts';
import { beriIzin } from '../kernel/izin.ts';
import { halanganBatal, type PenolakanBatal, type SuratDibatalkan } from './batal.ts';
import type { PenolakanAgenda } from './blok-nomor.ts';
import { giliranParaf, type PenolakanParaf, type SuratDiparaf } from './paraf.ts';
import type { PenolakanPolaNomor } from './pola-nomor.ts';
import type { CalonPenanda, PenolakanTandaTangan, SuratBertanda } from './tanda-tangan.ts';
import type { PenolakanTemplat } from './templat/tetapkan-templat.ts';
import type { PenolakanTulis } from './tulis/tulis-naskah.ts';

export type IzinAgenda = Izin<'naskah.agenda'>;
export type IzinBatal = Izin<'naskah.batal'>;
export type IzinMenulis = Izin<'naskah.menulis'>;
export type IzinParaf = Izin<'naskah.paraf'>;
export type IzinPolaNomor = Izin<'naskah.polaNomor'>;
export type IzinTemplat = Izin<'naskah.templat'>;
export type IzinTandaTangan = Izin<'naskah.tandaTangan'>;

/** Numbering is the affair of the organisation and procedures office of the agency. */
export const bolehPolaNomor = (pegawai: string, hak: readonly string[]): Hasil<IzinPolaNomor, PenolakanPolaNomor> =>
  hak.includes('ortala')
    ? sah(beriIzin(pegawai, 'pola-nomor'))
    : tolak({ jenis: 'wewenang', kode: 'naskah/pola-tanpa-hak' });

/** So is the book of numbers: what is reserved, entered from paper, closed, and by which codes letters are filed. */
export const bolehAgenda = (pegawai: string, hak: readonly string[]): Hasil<IzinAgenda, PenolakanAgenda> =>
  hak.includes('ortala')
    ? sah(beriIzin(pegawai, 'agenda'))
    : tolak({ jenis: 'wewenang', kode: 'naskah/agenda-tanpa-hak' });

/** So are the words and pages of its letters. */
export const bolehTemplat = (pegawai: string, hak: readonly string[]): Hasil<IzinTemplat, PenolakanTemplat> =>
  hak.includes('ortala')
    ? sah(beriIzin(pegawai, 'templat'))
    : tolak({ jenis: 'wewenang', kode: 'naskah/templat-tanpa-hak' });

/** Whoever holds an office writes for it, by whatever title. */
export const bolehMenulis = (
  pegawai: string,
  jabatanSaya: readonly string[],
  penandaTangan: string,
): Hasil<IzinMenulis, PenolakanTulis> =>
  jabatanSaya.includes(penandaTangan)
    ? sah(beriIzin(pegawai, penandaTangan))
    : tolak({ jenis: 'wewenang', kode: 'naskah/bukan-jabatan-saya' });

/**
 * Whoever the signature block names signs, and nobody else: Plt. and Plh. in their own name, never another for them. Once
 * she no longer holds the post she signs no more, for its power has gone with it.
 */
export const bolehTandaTangan = (
  { id, nomor, nama, nip, posisi, jabatan, menungguParaf }: SuratBertanda,
  calon: CalonPenanda,
): Hasil<IzinTandaTangan, PenolakanTandaTangan> => {
  if (nip !== calon.nip) return tolak({ jenis: 'wewenang', kode: 'naskah/bukan-penanda', nomor, nama, jabatan });
  if (!calon.posisi.includes(posisi)) return tolak({ jenis: 'wewenang', kode: 'naskah/penanda-lepas', nomor, jabatan });
  if (menungguParaf !== null) return tolak(belumDiparaf(nomor, menungguParaf));
  return sah(beriIzin(calon.pegawai, id));
};

/** The scan may be handed in by whoever holds the signing post today: the hand on the paper is the signatory's. */
export const bolehTandaBasah = (
  { id, nomor, nama, posisi, jabatan, menungguParaf }: SuratBertanda,
  calon: CalonPenanda,
): Hasil<IzinTandaTangan, PenolakanTandaTangan> => {
  if (!calon.posisi.includes(posisi))
    return tolak({ jenis: 'wewenang', kode: 'naskah/bukan-penanda', nomor, nama, jabatan });
  if (menungguParaf !== null) return tolak(belumDiparaf(nomor, menungguParaf));
  return sah(beriIzin(calon.pegawai, id));
};

/** Initials come before the signature (ADR 0021). */
const belumDiparaf = (nomor: string, jabatan: string) =>
  ({ jenis: 'keadaan', kode: 'naskah/belum-diparaf', nomor, jabatan }) as const;

/** Initials are those of the office whose turn it is, given by whoever holds it today, by whatever title. */
export const bolehParaf = (
  { id, nomor, langkah }: SuratDiparaf,
  calon: CalonPenanda,
): Hasil<IzinParaf, PenolakanParaf> => {
  const kini = giliranParaf(langkah);
  if (!kini) return tolak({ jenis: 'keadaan', kode: 'naskah/paraf-tuntas', nomor });
  return calon.posisi.includes(kini.posisi)
    ? sah(beriIzin(calon.pegawai, id))
    : tolak({ jenis: 'wewenang', kode: 'naskah/paraf-bukan-giliran', nomor, jabatan: kini.jabatan });
};

/** The other party signs in person: the one whom the letter names, while the office is hers. */
export const bolehSebagaiPihak = (surat: SuratDiparaf, calon: CalonPenanda): Hasil<IzinParaf, PenolakanParaf> => {
  const izin = bolehParaf(surat, calon);
  const { nomor, pihak } = surat;
  if (!izin.sah || giliranParaf(surat.langkah)?.peran !== 'pihak' || !pihak || pihak.nip === calon.nip) return izin;
  return tolak({ jenis: 'wewenang', kode: 'naskah/bukan-pihak', nomor, nama: pihak.nama });
};

/** What to do with a returned letter, or with one that is held up, is for the office that signs it. */
export const bolehLewatiParaf = (
  { id, nomor, penanda, jabatanPenanda }: SuratDiparaf,
  calon: CalonPenanda,
): Hasil<IzinParaf, PenolakanParaf> =>
  calon.posisi.includes(penanda)
    ? sah(beriIzin(calon.pegawai, id))
    : tolak({ jenis: 'wewenang', kode: 'naskah/paraf-bukan-penanda', nomor, jabatan: jabatanPenanda });

/** The office that signed a letter cancels it, through whoever holds it today, as long as nothing rests on it. */
export const bolehBatalkan = (surat: SuratDibatalkan, calon: CalonPenanda): Hasil<IzinBatal, PenolakanBatal> => {
  const { id, nomor, posisi, jabatan } = surat;
  if (posisi === null || !calon.posisi.includes(posisi))
    return tolak({ jenis: 'wewenang', kode: 'naskah/batal-bukan-penanda', nomor, jabatan });
  const halangan = halanganBatal(surat);
  return halangan ? tolak(halangan) : sah(beriIzin(calon.pegawai, id));
};
