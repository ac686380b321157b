import { type Hasil, type Penolakan, pakaiIzin, sah, tolak } from '../kernel/index.ts';
import type { IzinTandaTangan } from './izin.ts';

/** How an agency's letters are signed; `tanpa`: the act that issues them is all. */
export type CaraTandaTangan = 'tanpa' | CaraMenandatangani;
export type CaraMenandatangani = 'sertifikat' | 'bsre' | 'basah';

/** `antre`: asked for, on its way through the signing service. */
export type KeadaanTandaTangan = 'menunggu' | 'antre' | 'selesai';

/** A letter as far as its signature is concerned. */
export type SuratBertanda = {
  readonly id: string;
  readonly nomor: string;
  readonly status: 'terbit' | 'batal';
  readonly cara: CaraMenandatangani;
  readonly keadaan: KeadaanTandaTangan;
  /** The post that signs, and the person whom the signature block names. */
  readonly posisi: string;
  readonly jabatan: string;
  readonly nama: string;
  readonly nip: string;
  /** The office whose initials it still waits for; null when it may be signed. */
  readonly menungguParaf: string | null;
};

/** Who wants to sign: her number and the posts that she holds today, by whatever title. */
export type CalonPenanda = { readonly pegawai: string; readonly nip: string; readonly posisi: readonly string[] };

export type PenolakanTandaTangan =
  | Penolakan<'wewenang', 'naskah/bukan-penanda', { nomor: string; nama: string; jabatan: string }>
  | Penolakan<'wewenang', 'naskah/penanda-lepas', { nomor: string; jabatan: string }>
  | Penolakan<'keadaan', 'naskah/belum-diparaf', { nomor: string; jabatan: string }>
  | Penolakan<'keadaan', 'naskah/sudah-bertanda', { nomor: string }>
  | Penolakan<'keadaan', 'naskah/tanda-surat-batal', { nomor: string }>
  | Penolakan<'keadaan', 'naskah/tanda-cara-lain', { nomor: string; cara: CaraMenandatangani }>;

export type TandaTanganDiminta = {
  readonly peristiwa: 'TandaTanganDiminta';
  readonly surat: string;
  readonly oleh: string;
  /** Asked for already and still on its way: nothing is to be done. */
  readonly berjalan: boolean;
};

/** Asks for the electronic signature of a letter. What is signed already is refused; what is on its way is left alone. */
export const mintaTandaTangan = (
  surat: SuratBertanda,
  izin: IzinTandaTangan,
): Hasil<TandaTanganDiminta, PenolakanTandaTangan> => {
  const oleh = pakaiIzin(izin, surat.id);
  if (surat.cara === 'basah') return tolak(caraLain(surat));
  return (
    halangan(surat) ??
    sah({ peristiwa: 'TandaTanganDiminta', surat: surat.id, oleh, berjalan: surat.keadaan === 'antre' })
  );
};

export type TandaBasahDiterima = {
  readonly peristiwa: 'TandaBasahDiterima';
  readonly surat: string;
  readonly oleh: string;
};

/** Takes in the scan of a letter that was printed and signed by hand. */
export const terimaTandaBasah = (
  surat: SuratBertanda,
  izin: IzinTandaTangan,
): Hasil<TandaBasahDiterima, PenolakanTandaTangan> => {
  const oleh = pakaiIzin(izin, surat.id);
  if (surat.cara !== 'basah') return tolak(caraLain(surat));
  return halangan(surat) ?? sah({ peristiwa: 'TandaBasahDiterima', surat: surat.id, oleh });
};

const halangan = ({ nomor, status, keadaan }: SuratBertanda) => {
  if (status === 'batal') return tolak({ jenis: 'keadaan', kode: 'naskah/tanda-surat-batal', nomor } as const);
  if (keadaan === 'selesai') return tolak({ jenis: 'keadaan', kode: 'naskah/sudah-bertanda', nomor } as const);
  return null;
};

const caraLain = ({ nomor, cara }: SuratBertanda) =>
  ({ jenis: 'keadaan', kode: 'naskah/tanda-cara-lain', nomor, cara }) as const;

const JEDA_DETIK = [15, 30, 60, 120, 300];

/** Seconds until the next try, after so many that did not get through. */
export const jedaCobaLagi = (percobaan: number): number =>
  JEDA_DETIK[Math.min(Math.max(percobaan, 1), JEDA_DETIK.length) - 1] ?? 0;
