import type { Tanggal } from '../../kernel/index.ts';
import { ringkas } from '../fakta.ts';
import type { Cara, Lingkup, PegawaiDituju } from '../penugasan.ts';
import { sisaHari } from './keadaan-masa.ts';

/** The assignment that changes, as it stands. */
export type PenugasanBerjalan = {
  readonly cara: Cara;
  readonly lingkup: Lingkup;
  readonly mulai: Tanggal;
  readonly selesai: Tanggal;
  readonly ekspektasi: string;
};

/** The side that owns the performance, or the side the person comes from. */
export type Pengusul = 'pemilik' | 'asal';

/** What is proposed. */
export type IsiPerubahan = {
  /** The new last day, or a successor's first one. */
  readonly hari: Tanggal;
  readonly alasan: string;
  readonly pengusul: Pengusul;
};

export type SerahTerima = Readonly<Record<'selesai' | 'sisa' | 'kepada' | 'tempat', string>>;
export type LaporanAkhir = Readonly<Record<'hasil' | 'bukti' | 'kendala', string>>;

export type BahanPerubahan = {
  readonly penugasan: PenugasanBerjalan;
  readonly isi: IsiPerubahan;
  readonly pimpinanAsalMemutus: boolean;
  readonly penilaiPemilik: boolean;
  readonly pegawaiAda: boolean;
  readonly adaPerubahanLain: boolean;
  /** Of a substitution. */
  readonly pengganti?: {
    readonly orang: PegawaiDituju;
    readonly orangSama: boolean;
    /** Under the same official who consented, in the same scope. */
    readonly sepihak: boolean;
    readonly sekompeten: boolean;
  };
  readonly serahTerima?: SerahTerima;
  readonly laporan?: LaporanAkhir;
};

/** The facts that rules and drawings of a running assignment may ask. */
export const faktaPerubahan = (
  { penugasan, isi, pengganti, serahTerima = KOSONG, laporan = KOSONG, ...keadaan }: BahanPerubahan,
  hariIni: Tanggal,
) => ({
  ...penugasan,
  ...keadaan,
  hariIni,
  hariPerubahan: isi.hari,
  alasanPerubahan: isi.alasan.trim(),
  pengusul: isi.pengusul,
  ...(pengganti && {
    pengganti: { ...ringkas(pengganti.orang), status: pengganti.orang.status },
    penggantiOrangSama: pengganti.orangSama,
    penggantiSepihak: pengganti.sepihak,
    penggantiSekompeten: pengganti.sekompeten,
  }),
  serahTerima,
  laporan,
  hariSejakSelesai: -sisaHari(penugasan.selesai, hariIni),
});

const KOSONG = { selesai: '', sisa: '', kepada: '', tempat: '', hasil: '', bukti: '', kendala: '' };

/**
 * Whether a successor's record holds what the former person was chosen for: her recorded competences that the request
 * names, or all of them when it names none.
 */
export const sekompeten = (diminta: string, lama: readonly string[], baru: readonly string[]): boolean => {
  const kecil = (teks: string) => teks.toLowerCase();
  const disebut = lama.filter((k) => kecil(diminta).includes(kecil(k)));
  const punya = new Set(baru.map(kecil));
  return (disebut.length > 0 ? disebut : lama).every((k) => punya.has(kecil(k)));
};
