import { type Dwibahasa, type Hasil, sah, type Tanggal, tolak } from '../kernel/index.ts';

/** One adoption: the agency follows the regulation from that day until the next one starts. */
export type Adopsi = { readonly peraturan: string; readonly sejak: Tanggal };

/** What an adoption looks at in a regulation. */
export type PeraturanDiadopsi = {
  readonly id: string;
  readonly status: 'berlaku' | 'rancangan';
  readonly berlakuSejak: Tanggal | null;
  readonly berlakuSampai?: Tanggal;
  readonly jenisInstansi: readonly string[];
};

export type PenolakanAdopsi = {
  readonly jenis: 'aturan' | 'keadaan';
  readonly kode: `regulasi/${'hari-lampau' | 'hari-terpakai' | 'sudah-dianut' | 'rancangan' | 'jenis-instansi' | 'belum-berlaku' | 'tidak-berlaku-lagi' | 'sudah-mulai' | 'adopsi-tidak-ada'}`;
  readonly detail: Dwibahasa;
  readonly jalanKeluar: Dwibahasa;
};

export type UsulAdopsi = {
  readonly peraturan: PeraturanDiadopsi;
  readonly sejak: Tanggal;
  /** Said on purpose: a draft is followed as a trial. */
  readonly percobaan: boolean;
  /** Kind of the agency as its structure says it. */
  readonly jenisInstansi: string;
  readonly hariIni: Tanggal;
  readonly riwayat: readonly Adopsi[];
};

/** Whether the agency may follow this regulation from that day on. The past stays as it was. */
export const tetapkanAdopsi = (usul: UsulAdopsi): Hasil<Adopsi, PenolakanAdopsi> => {
  const { peraturan: p, sejak, hariIni, riwayat } = usul;
  if (sejak < hariIni) return tolak(HARI_LAMPAU);
  if (riwayat.some((a) => a.sejak === sejak)) return tolak(HARI_TERPAKAI);
  if (dianutPada(riwayat, sejak)?.peraturan === p.id) return tolak(SUDAH_DIANUT);
  if (p.status === 'rancangan' && !usul.percobaan) return tolak(RANCANGAN);
  if (!untukInstansi(p.jenisInstansi, usul.jenisInstansi)) return tolak(JENIS_INSTANSI);
  if (p.berlakuSejak !== null && sejak < p.berlakuSejak) return tolak(belumBerlaku(p.berlakuSejak));
  if (p.berlakuSampai !== undefined && sejak > p.berlakuSampai) return tolak(tidakBerlakuLagi(p.berlakuSampai));
  return sah({ peraturan: p.id, sejak });
};

/** Takes back an adoption whose day has not come. */
export const tarikAdopsi = (
  riwayat: readonly Adopsi[],
  sejak: Tanggal,
  hariIni: Tanggal,
): Hasil<Adopsi, PenolakanAdopsi> => {
  const adopsi = riwayat.find((a) => a.sejak === sejak);
  if (!adopsi) return tolak(ADOPSI_TIDAK_ADA);
  return sejak > hariIni ? sah(adopsi) : tolak(SUDAH_MULAI);
};

/** What is followed on a day; undefined before the first adoption. */
export const dianutPada = <A extends Adopsi>(riwayat: readonly A[], hari: Tanggal): A | undefined =>
  riwayat.filter((a) => a.sejak <= hari).reduce<A | undefined>((b, a) => (b && b.sejak > a.sejak ? b : a), undefined);

/** Groups that a text may name instead of each kind of agency. */
const GOLONGAN: Readonly<Record<string, readonly string[]>> = {
  pusat: ['kementerian-koordinator', 'kementerian', 'lembaga'],
  daerah: ['provinsi', 'kabupaten', 'kota'],
};

const untukInstansi = (jenis: readonly string[], instansi: string): boolean =>
  jenis.some((j) => j === instansi || GOLONGAN[j]?.includes(instansi));

const PILIH_HARI = { id: 'Pilih hari ini atau hari sesudahnya.', en: 'Choose today or a later day.' };

const HARI_LAMPAU: PenolakanAdopsi = {
  jenis: 'aturan',
  kode: 'regulasi/hari-lampau',
  detail: {
    id: 'Adopsi tidak dapat dimulai pada hari yang sudah lewat: berkas hari itu sudah berjalan menurut peraturan lain.',
    en: 'An adoption cannot start on a day gone by: dossiers of that day already ran under another regulation.',
  },
  jalanKeluar: PILIH_HARI,
};

const HARI_TERPAKAI: PenolakanAdopsi = {
  jenis: 'keadaan',
  kode: 'regulasi/hari-terpakai',
  detail: { id: 'Pada hari itu sudah ada adopsi lain.', en: 'Another adoption already starts on that day.' },
  jalanKeluar: {
    id: 'Pilih hari lain, atau tarik dahulu adopsi yang belum mulai itu.',
    en: 'Choose another day, or first take back that adoption if it has not started.',
  },
};

const SUDAH_DIANUT: PenolakanAdopsi = {
  jenis: 'aturan',
  kode: 'regulasi/sudah-dianut',
  detail: {
    id: 'Pada hari itu instansi sudah menganut peraturan ini.',
    en: 'On that day the agency already follows this regulation.',
  },
  jalanKeluar: { id: 'Tidak ada yang perlu diubah.', en: 'Nothing needs to change.' },
};

const RANCANGAN: PenolakanAdopsi = {
  jenis: 'aturan',
  kode: 'regulasi/rancangan',
  detail: {
    id: 'Peraturan ini masih rancangan dan belum mengikat.',
    en: 'This regulation is still a draft and binds nobody yet.',
  },
  jalanKeluar: {
    id: 'Tandai sebagai percobaan bila instansi memang ingin mencobanya, atau tunggu sampai ditetapkan.',
    en: 'Mark it as a trial if the agency really wants to try it, or wait until it is enacted.',
  },
};

const JENIS_INSTANSI: PenolakanAdopsi = {
  jenis: 'aturan',
  kode: 'regulasi/jenis-instansi',
  detail: {
    id: 'Peraturan ini tidak ditujukan bagi jenis instansi Anda.',
    en: 'This regulation is not meant for your kind of agency.',
  },
  jalanKeluar: {
    id: 'Pilih peraturan bagi jenis instansi Anda, atau unggah peraturan instansi sendiri.',
    en: 'Choose a regulation for your kind of agency, or upload the regulation of your own agency.',
  },
};

const belumBerlaku = (sejak: Tanggal): PenolakanAdopsi => ({
  jenis: 'aturan',
  kode: 'regulasi/belum-berlaku',
  detail: {
    id: `Peraturan ini baru berlaku sejak ${sejak}.`,
    en: `This regulation is in force only from ${sejak}.`,
  },
  jalanKeluar: { id: `Pilih ${sejak} atau sesudahnya.`, en: `Choose ${sejak} or later.` },
});

const tidakBerlakuLagi = (sampai: Tanggal): PenolakanAdopsi => ({
  jenis: 'aturan',
  kode: 'regulasi/tidak-berlaku-lagi',
  detail: {
    id: `Peraturan ini hanya berlaku sampai ${sampai}.`,
    en: `This regulation was in force only until ${sampai}.`,
  },
  jalanKeluar: { id: 'Pilih peraturan penggantinya.', en: 'Choose the regulation that replaced it.' },
});

const SUDAH_MULAI: PenolakanAdopsi = {
  jenis: 'keadaan',
  kode: 'regulasi/sudah-mulai',
  detail: {
    id: 'Adopsi ini sudah mulai dan tidak dapat ditarik.',
    en: 'This adoption has started and cannot be taken back.',
  },
  jalanKeluar: {
    id: 'Tetapkan adopsi baru mulai hari ini atau sesudahnya; riwayat tetap tercatat.',
    en: 'Adopt another regulation from today or later; the history stays on record.',
  },
};

const ADOPSI_TIDAK_ADA: PenolakanAdopsi = {
  jenis: 'keadaan',
  kode: 'regulasi/adopsi-tidak-ada',
  detail: { id: 'Tidak ada adopsi yang mulai pada hari itu.', en: 'No adoption starts on that day.' },
  jalanKeluar: { id: 'Muat ulang untuk melihat yang terbaru.', en: 'Reload to see the latest state.' },
};
