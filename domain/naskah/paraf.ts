import { type Hasil, type Penolakan, pakaiIzin, sah, tolak } from '../kernel/index.ts';
import type { IzinParaf } from './izin.ts';

/** Where the initials of a kind of letter come from: nowhere, the line of heads up to the signatory, or offices the agency names. */
export type CaraParaf = 'tanpa' | 'garis' | 'jabatan';

export type KeadaanParaf = 'menunggu' | 'diparaf' | 'dikembalikan' | 'dilewati';

/** An official below the signatory who initials, or the other party of the letter, who confirms and signs it. */
export type PeranParaf = 'paraf' | 'pihak';

export type LangkahParaf = {
  readonly urut: number;
  readonly peran: PeranParaf;
  readonly posisi: string;
  readonly jabatan: string;
  readonly keadaan: KeadaanParaf;
};

/** A letter on its way through initials. */
export type SuratDiparaf = {
  readonly id: string;
  readonly nomor: string;
  readonly status: 'terbit' | 'batal';
  /** The post that signs. */
  readonly penanda: string;
  readonly jabatanPenanda: string;
  readonly langkah: readonly LangkahParaf[];
  /** Whom the letter names as its other party. */
  readonly pihak: { readonly nama: string; readonly nip: string } | null;
};

export type PenolakanParaf =
  | Penolakan<'wewenang', 'naskah/paraf-bukan-giliran', { nomor: string; jabatan: string }>
  | Penolakan<'wewenang', 'naskah/paraf-bukan-penanda', { nomor: string; jabatan: string }>
  | Penolakan<'keadaan', 'naskah/paraf-tuntas', { nomor: string }>
  | Penolakan<'keadaan', 'naskah/paraf-dikembalikan', { nomor: string; jabatan: string }>
  | Penolakan<'keadaan', 'naskah/paraf-tidak-dikembalikan', { nomor: string }>
  | Penolakan<'keadaan', 'naskah/paraf-surat-batal', { nomor: string }>
  | Penolakan<'wewenang', 'naskah/bukan-pihak', { nomor: string; nama: string }>
  | Penolakan<'aturan', 'naskah/pihak-tidak-dilewati', { nomor: string; jabatan: string }>
  | Penolakan<'aturan', 'naskah/paraf-tanpa-catatan', object>;

/** Officials below the signatory who initial a letter, at most. */
export const PARAF_PALING_BANYAK = 3;

/**
 * The posts that initial a letter, lowest first. Whoever signs does not initial; a post stands once; one that nobody holds is
 * left out, for a letter must not wait for nobody; of a longer line those nearest to the signatory remain.
 */
export const susunParaf = (
  calon: readonly string[],
  penanda: string,
  dipangku: ReadonlySet<string>,
): readonly string[] =>
  [...new Set(calon)].filter((posisi) => posisi !== penanda && dipangku.has(posisi)).slice(-PARAF_PALING_BANYAK);

/** Heads of the units between who asked and who signs, lowest first; none where the signatory does not stand in that line. */
export const garisParaf = (
  rantai: readonly { readonly unit: string; readonly pimpinan?: string }[],
  penanda: { readonly posisi: string; readonly unit: string },
): readonly string[] => {
  const sampai = rantai.findIndex((s) => s.pimpinan === penanda.posisi || s.unit === penanda.unit);
  return sampai < 0 ? [] : rantai.slice(0, sampai).flatMap((s) => s.pimpinan ?? []);
};

/** The step whose turn it is, or that was returned; undefined when the letter may be signed. */
export const giliranParaf = (langkah: readonly LangkahParaf[]): LangkahParaf | undefined =>
  langkah.find(({ keadaan }) => keadaan === 'menunggu' || keadaan === 'dikembalikan');

export type ParafBerubah = {
  readonly peristiwa: 'SuratDiparaf' | 'ParafDikembalikan' | 'ParafDilanjutkan' | 'ParafDilewati';
  readonly urut: number;
  readonly keadaan: KeadaanParaf;
  readonly catatan: string | null;
  /** The step that opens now; null when nobody's turn comes: it was returned, or was the last. */
  readonly berikut: LangkahParaf | null;
  readonly oleh: string;
};

/** The initials of the office whose turn it is. */
export const paraf = (surat: SuratDiparaf, izin: IzinParaf): Hasil<ParafBerubah, PenolakanParaf> => {
  const oleh = pakaiIzin(izin, surat.id);
  const kini = giliranTerbuka(surat);
  if (!kini.sah) return kini;
  const { urut } = kini.nilai;
  const berikut = sesudah(surat, urut);
  return sah({ peristiwa: 'SuratDiparaf', urut, keadaan: 'diparaf', catatan: null, berikut, oleh });
};

/** Back to the signatory, with what is amiss: nothing goes on until she answers or passes over it. */
export const kembalikanParaf = (
  surat: SuratDiparaf,
  catatan: string,
  izin: IzinParaf,
): Hasil<ParafBerubah, PenolakanParaf> => {
  const oleh = pakaiIzin(izin, surat.id);
  const kini = giliranTerbuka(surat);
  if (!kini.sah) return kini;
  if (catatan.trim() === '') return tolak({ jenis: 'aturan', kode: 'naskah/paraf-tanpa-catatan' });
  const { urut } = kini.nilai;
  return sah({
    peristiwa: 'ParafDikembalikan',
    urut,
    keadaan: 'dikembalikan',
    catatan: catatan.trim(),
    berikut: null,
    oleh,
  });
};

/** The signatory answers a returned letter and asks the same office again. */
export const lanjutkanParaf = (
  surat: SuratDiparaf,
  jawaban: string,
  izin: IzinParaf,
): Hasil<ParafBerubah, PenolakanParaf> => {
  const oleh = pakaiIzin(izin, surat.id);
  const { nomor, status, langkah } = surat;
  if (status === 'batal') return tolak({ jenis: 'keadaan', kode: 'naskah/paraf-surat-batal', nomor });
  const kini = giliranParaf(langkah);
  if (kini?.keadaan !== 'dikembalikan')
    return tolak({ jenis: 'keadaan', kode: 'naskah/paraf-tidak-dikembalikan', nomor });
  if (jawaban.trim() === '') return tolak({ jenis: 'aturan', kode: 'naskah/paraf-tanpa-catatan' });
  return sah({
    peristiwa: 'ParafDilanjutkan',
    urut: kini.urut,
    keadaan: 'menunggu',
    catatan: jawaban.trim(),
    berikut: { ...kini, keadaan: 'menunggu' },
    oleh,
  });
};

/** The signatory passes over the step that holds the letter, with a reason that stands beside it for good: no letter is stuck. */
export const lewatiParaf = (
  surat: SuratDiparaf,
  alasan: string,
  izin: IzinParaf,
): Hasil<ParafBerubah, PenolakanParaf> => {
  const oleh = pakaiIzin(izin, surat.id);
  const { nomor, status, langkah } = surat;
  if (status === 'batal') return tolak({ jenis: 'keadaan', kode: 'naskah/paraf-surat-batal', nomor });
  const kini = giliranParaf(langkah);
  if (!kini) return tolak({ jenis: 'keadaan', kode: 'naskah/paraf-tuntas', nomor });
  if (kini.peran === 'pihak')
    return tolak({ jenis: 'aturan', kode: 'naskah/pihak-tidak-dilewati', nomor, jabatan: kini.jabatan });
  if (alasan.trim() === '') return tolak({ jenis: 'aturan', kode: 'naskah/paraf-tanpa-catatan' });
  const berikut = sesudah(surat, kini.urut);
  return sah({
    peristiwa: 'ParafDilewati',
    urut: kini.urut,
    keadaan: 'dilewati',
    catatan: alasan.trim(),
    berikut,
    oleh,
  });
};

const sesudah = ({ langkah }: SuratDiparaf, urut: number): LangkahParaf | null =>
  langkah.find((l) => l.urut > urut && l.keadaan === 'menunggu') ?? null;

const giliranTerbuka = ({ nomor, status, langkah }: SuratDiparaf): Hasil<LangkahParaf, PenolakanParaf> => {
  if (status === 'batal') return tolak({ jenis: 'keadaan', kode: 'naskah/paraf-surat-batal', nomor });
  const kini = giliranParaf(langkah);
  if (!kini) return tolak({ jenis: 'keadaan', kode: 'naskah/paraf-tuntas', nomor });
  if (kini.keadaan === 'dikembalikan')
    return tolak({ jenis: 'keadaan', kode: 'naskah/paraf-dikembalikan', nomor, jabatan: kini.jabatan });
  return sah(kini);
};
