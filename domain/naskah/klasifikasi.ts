import { type Dwibahasa, type Hasil, type Penolakan, pakaiIzin, sah, type Tanggal, tolak } from '../kernel/index.ts';
import type { PenolakanAgenda } from './blok-nomor.ts';
import type { IzinAgenda } from './izin.ts';
import type { Derajat, Sifat } from './nomor.ts';
import { type BarisTerbaca, petikKolom } from './petik-kolom.ts';

/** A filing code of the agency's archive and what it stands for. */
export type Klasifikasi = {
  readonly kode: string;
  readonly arti: string;
  readonly sejak: Tanggal;
  readonly sampai?: Tanggal;
};

/** What letters are classed as; an empty field leaves it to the next in line: dossier, kind, series. */
export type CiriSurat = {
  readonly sifat: Sifat | null;
  readonly derajat: Derajat | null;
  readonly klasifikasi: string | null;
};

export type PenolakanKlasifikasi =
  | PenolakanAgenda
  | Penolakan<'aturan', 'naskah/klasifikasi-salah', { klasifikasi: string }>
  | Penolakan<'keadaan', 'naskah/klasifikasi-ada', { klasifikasi: string }>
  | Penolakan<'keadaan', 'naskah/klasifikasi-tak-berlaku', { klasifikasi: string }>
  | Penolakan<'aturan', 'naskah/klasifikasi-akhir', { sejak: string }>
  | Penolakan<'aturan', 'naskah/impor-klasifikasi', { temuan: readonly Dwibahasa[] }>
  | Penolakan<'aturan', 'naskah/ciri-mundur', { hariIni: string }>
  | Penolakan<'wewenang', 'naskah/ciri-bukan-giliran', object>;

const KODE = /^[A-Za-z0-9][A-Za-z0-9.-]{0,29}$/;
const ARTI_PALING_PANJANG = 300;

const terbaca = ({ kode, arti }: Pick<Klasifikasi, 'kode' | 'arti'>): boolean =>
  KODE.test(kode) && arti !== '' && arti.length <= ARTI_PALING_PANJANG;

export type KlasifikasiDicatat = {
  readonly peristiwa: 'KlasifikasiDicatat';
  readonly klasifikasi: Klasifikasi;
  readonly oleh: string;
};

/** Puts a code on the list, from a day on. A code stands there once: its meaning never changes under letters that bear it. */
export const catatKlasifikasi = (
  { kode, arti, sejak }: Klasifikasi,
  ada: readonly Klasifikasi[],
  izin: IzinAgenda,
): Hasil<KlasifikasiDicatat, PenolakanKlasifikasi> => {
  const oleh = pakaiIzin(izin, 'agenda');
  const klasifikasi = { kode: kode.trim(), arti: arti.trim(), sejak };
  if (!terbaca(klasifikasi))
    return tolak({ jenis: 'aturan', kode: 'naskah/klasifikasi-salah', klasifikasi: klasifikasi.kode });
  if (ada.some((k) => k.kode === klasifikasi.kode))
    return tolak({ jenis: 'keadaan', kode: 'naskah/klasifikasi-ada', klasifikasi: klasifikasi.kode });
  return sah({ peristiwa: 'KlasifikasiDicatat', klasifikasi, oleh });
};

export type KlasifikasiDiakhiri = {
  readonly peristiwa: 'KlasifikasiDiakhiri';
  readonly kode: string;
  readonly sampai: Tanggal;
  readonly oleh: string;
};

/** Ends a code: letters of the days after do not take it any more; those that bear it keep it. */
export const akhiriKlasifikasi = (
  { kode, sejak }: Klasifikasi,
  sampai: Tanggal,
  izin: IzinAgenda,
): Hasil<KlasifikasiDiakhiri, PenolakanKlasifikasi> => {
  const oleh = pakaiIzin(izin, 'agenda');
  return sampai < sejak
    ? tolak({ jenis: 'aturan', kode: 'naskah/klasifikasi-akhir', sejak })
    : sah({ peristiwa: 'KlasifikasiDiakhiri', kode, sampai, oleh });
};

/**
 * Reads a table of codes: a header row with Kode and Arti (or Uraian), then a row each. All or nothing: what cannot be taken is
 * named by its row. Codes that are there already with the same meaning are passed over.
 */
export const imporKlasifikasi = (
  tabel: readonly BarisTerbaca[],
  ada: readonly Klasifikasi[],
  sejak: Tanggal,
  izin: IzinAgenda,
): Hasil<
  { readonly baru: readonly Klasifikasi[]; readonly sama: number; readonly oleh: string },
  PenolakanKlasifikasi
> => {
  const oleh = pakaiIzin(izin, 'agenda');
  const baris = petikKolom(tabel, KOLOM);
  if (!baris) return salah([TANPA_JUDUL]);
  const dikenal = new Map(ada.map((k) => [k.kode, k.arti]));
  const baru: Klasifikasi[] = [];
  const temuan: Dwibahasa[] = [];
  let sama = 0;
  for (const { nomor, kode, arti } of baris) {
    const dulu = dikenal.get(kode);
    dikenal.set(kode, arti);
    if (!terbaca({ kode, arti })) temuan.push(TAK_TERBACA(nomor));
    else if (dulu === undefined) baru.push({ kode, arti, sejak });
    else if (dulu === arti) sama++;
    else temuan.push(LAIN_ARTI(nomor, kode, dulu));
  }
  return temuan.length > 0 ? salah(temuan) : sah({ baru, sama, oleh });
};

const salah = (temuan: readonly Dwibahasa[]) =>
  tolak({ jenis: 'aturan', kode: 'naskah/impor-klasifikasi', temuan } as const);

const KOLOM = { kode: ['kode'], arti: ['arti', 'uraian', 'keterangan', 'klasifikasi'] } as const;
const TANPA_JUDUL: Dwibahasa = {
  id: 'Baris pertama harus memuat judul kolom Kode dan Arti.',
  en: 'The first row must hold the headers Kode and Arti.',
};
const TAK_TERBACA = (nomor: number): Dwibahasa => ({
  id: `Baris ${nomor}: kode hanya huruf, angka, titik, dan tanda hubung (paling panjang 30), dan artinya harus diisi.`,
  en: `Row ${nomor}: a code has letters, digits, dots and hyphens only (30 at most), and needs a meaning.`,
});
const LAIN_ARTI = (nomor: number, kode: string, dulu: string): Dwibahasa => ({
  id: `Baris ${nomor}: kode ${kode} sudah ada dengan arti “${dulu}”.`,
  en: `Row ${nomor}: code ${kode} is there already and means “${dulu}”.`,
});

export type CiriJenisDitetapkan = {
  readonly peristiwa: 'CiriJenisDitetapkan';
  readonly ciri: CiriSurat;
  readonly sejak: Tanggal;
  readonly oleh: string;
};

/** What letters of a kind are classed as from a day on, never backwards. */
export const tetapkanCiriJenis = (
  ciri: CiriSurat,
  sejak: Tanggal,
  berlaku: readonly Klasifikasi[],
  hariIni: Tanggal,
  izin: IzinAgenda,
): Hasil<CiriJenisDitetapkan, PenolakanKlasifikasi> => {
  const oleh = pakaiIzin(izin, 'agenda');
  if (sejak < hariIni) return tolak({ jenis: 'aturan', kode: 'naskah/ciri-mundur', hariIni });
  const halangan = periksaKlasifikasi(ciri.klasifikasi, berlaku, sejak);
  return halangan ? tolak(halangan) : sah({ peristiwa: 'CiriJenisDitetapkan', ciri, sejak, oleh });
};

/** Why a code cannot be taken on a day; null when it can, or when none is asked for. */
export const periksaKlasifikasi = (kode: string | null, ada: readonly Klasifikasi[], hari: Tanggal) => {
  const berlaku = ada.some((k) => k.kode === kode && k.sejak <= hari && (k.sampai === undefined || k.sampai >= hari));
  return kode === null || berlaku
    ? null
    : ({ jenis: 'keadaan', kode: 'naskah/klasifikasi-tak-berlaku', klasifikasi: kode } as const);
};
