import type { Tanggal } from '../../kernel/index.ts';
import { type BarisImpor, BENTUK_LEMBAR, kunciImpor, LEMBAR_IMPOR, type LembarImpor } from './lembar.ts';

export const JENIS_BEDA = ['baru', 'berubah', 'pindah', 'hilang'] as const;
export type JenisBeda = (typeof JENIS_BEDA)[number];
/** What becomes of rows that the file no longer has: their last day is the day before, or nothing. */
export type CaraHilang = 'akhiri' | 'biarkan';

/** `lama`: the row that the agency has, `baru`: what stands in its place from the day on. */
export type BedaImpor = {
  readonly lembar: LembarImpor;
  readonly jenis: JenisBeda;
  readonly kunci: string;
  /** Fields that differ. */
  readonly bidang: readonly string[];
  readonly lama: BarisImpor | null;
  readonly baru: BarisImpor | null;
};

/** The rows of a file or of an agency, sheet by sheet. A sheet that is absent says nothing about its rows. */
export type SusunanImpor = { readonly [L in LembarImpor]?: readonly BarisImpor[] };

export type PilihanImpor = {
  readonly berlaku: Tanggal;
  readonly hilang: { readonly [L in LembarImpor]?: CaraHilang };
  /** Columns that the file has, by sheet; the others change nothing. Absent: all. */
  readonly kolom?: { readonly [L in LembarImpor]?: ReadonlySet<string> };
};

export type HitunganBeda = Readonly<Record<JenisBeda | 'tetap' | 'dibiarkan', number>>;

export type PerbandinganImpor = {
  readonly beda: readonly BedaImpor[];
  readonly hitungan: { readonly [L in LembarImpor]?: HitunganBeda };
  /** Every row from the day on, as it will be. */
  readonly sesudah: { readonly [L in LembarImpor]: readonly BarisImpor[] };
};

/**
 * What a file changes in an agency from a day on. Rows of the agency carry `terlindung` when a letter of their own keeps
 * them (a mandate): no file ends or changes them. A person without a post cannot be missing.
 */
export const bedakanSusunan = (ada: SusunanImpor, berkas: SusunanImpor, pilihan: PilihanImpor): PerbandinganImpor => {
  const satuan = Object.fromEntries(
    LEMBAR_IMPOR.map((lembar) => [lembar, bedakanLembar(lembar, ada[lembar] ?? [], berkas[lembar], pilihan)]),
  ) as Record<LembarImpor, BedaLembar>;
  const pergi = new Set(satuan.Pegawai.beda.flatMap((b) => (b.jenis === 'hilang' ? [b.lama?.nip] : [])));
  satuan.Pemangku = lepaskan(satuan.Pemangku, ada.Pemangku ?? [], pergi, pilihan.berlaku);
  const terbawa = LEMBAR_IMPOR.filter((l) => satuan[l].beda.length > 0 || berkas[l]);
  return {
    beda: LEMBAR_IMPOR.flatMap((l) => satuan[l].beda),
    hitungan: Object.fromEntries(terbawa.map((l) => [l, satuan[l].hitungan])),
    sesudah: Object.fromEntries(LEMBAR_IMPOR.map((l) => [l, satuan[l].sesudah])) as PerbandinganImpor['sesudah'],
  };
};

type BedaLembar = {
  readonly beda: readonly BedaImpor[];
  readonly hitungan: HitunganBeda;
  readonly sesudah: readonly BarisImpor[];
};

const bedakanLembar = (
  lembar: LembarImpor,
  ada: readonly BarisImpor[],
  isi: readonly BarisImpor[] | undefined,
  pilihan: PilihanImpor,
): BedaLembar => {
  const { berlaku } = pilihan;
  const catatan = bukaCatatan(lembar, pilihan);
  if (!isi) return { ...catatan, sesudah: ada };
  const sisa = new Map(ada.map((b) => [kunciImpor(lembar, b, berlaku), b]));
  const dariBerkas = isi.flatMap((b) => {
    const kunci = kunciImpor(lembar, b, berlaku);
    const lama = sisa.get(kunci);
    sisa.delete(kunci);
    return sudahLewat(b, berlaku) ? catatan.lewat(kunci, lama) : [catatan.bandingkan(kunci, lama, b)];
  });
  const dibiarkan = [...sisa].flatMap(([kunci, lama]) => catatan.tanpa(kunci, lama));
  return { beda: catatan.beda, hitungan: catatan.hitungan, sesudah: [...dariBerkas, ...dibiarkan] };
};

/** Notes row by row what differs and answers what stands afterwards. */
const bukaCatatan = (lembar: LembarImpor, { berlaku, hilang, kolom }: PilihanImpor) => {
  const { bidang, pindah } = BENTUK_LEMBAR[lembar];
  const terbaca = bidang.filter((f) => kolom?.[lembar]?.has(f) ?? true);
  const beda: BedaImpor[] = [];
  const hitungan = { baru: 0, berubah: 0, pindah: 0, hilang: 0, tetap: 0, dibiarkan: 0 };
  const catat = (
    jenis: JenisBeda,
    isi: Pick<BedaImpor, 'kunci' | 'lama' | 'baru'> & { readonly bidang?: readonly string[] },
  ) => {
    beda.push({ lembar, jenis, bidang: [], ...isi });
    hitungan[jenis] += 1;
  };
  return {
    beda,
    hitungan,
    bandingkan(kunci: string, lama: BarisImpor | undefined, b: BarisImpor): BarisImpor {
      const baru = gabungkan(lama, b, terbaca, berlaku);
      if (!lama) {
        catat('baru', { kunci, lama: null, baru });
        return baru;
      }
      const lain = lama.terlindung === true ? [] : terbaca.filter((f) => !sama(lama[f], b[f]));
      if (lain.length === 0) hitungan.tetap += 1;
      else catat(lain.some((f) => f === pindah) ? 'pindah' : 'berubah', { kunci, lama, baru, bidang: lain });
      return baru;
    },
    /** The file itself says that it ended before the day. */
    lewat(kunci: string, lama: BarisImpor | undefined): readonly BarisImpor[] {
      if (lama) catat('hilang', { kunci, lama, baru: null });
      return [];
    },
    tanpa(kunci: string, lama: BarisImpor): readonly BarisImpor[] {
      if (hilang[lembar] === 'akhiri' && bolehHilang(lama)) {
        catat('hilang', { kunci, lama, baru: null });
        return [];
      }
      hitungan.dibiarkan += lama.aktif === false ? 0 : 1;
      return [lama];
    },
  };
};

/** A mandate keeps its row; who holds no post cannot leave. */
const bolehHilang = (lama: BarisImpor): boolean => lama.terlindung !== true && lama.aktif !== false;

/** People who are gone leave every post that no mandate of its own keeps. A row of the file about them is for the check to find. */
const lepaskan = (
  satu: BedaLembar,
  ada: readonly BarisImpor[],
  pergi: ReadonlySet<unknown>,
  berlaku: Tanggal,
): BedaLembar => {
  const semula = new Set(ada);
  const lepas = satu.sesudah.filter((b) => pergi.has(b.nip) && b.terlindung !== true && semula.has(b));
  if (lepas.length === 0) return satu;
  const keluar = new Set(lepas);
  const beda = lepas.map((lama): BedaImpor => {
    const kunci = kunciImpor('Pemangku', lama, berlaku);
    return { lembar: 'Pemangku', jenis: 'hilang', kunci, bidang: [], lama, baru: null };
  });
  const h = satu.hitungan;
  return {
    beda: [...satu.beda, ...beda],
    hitungan: { ...h, hilang: h.hilang + lepas.length, dibiarkan: Math.max(0, h.dibiarkan - lepas.length) },
    sesudah: satu.sesudah.filter((b) => !keluar.has(b)),
  };
};

const sudahLewat = (b: BarisImpor, berlaku: Tanggal): boolean => typeof b.sampai === 'string' && b.sampai < berlaku;

/** The row of the file over the one that is there; what begins, begins on the day at the earliest. */
const gabungkan = (
  lama: BarisImpor | undefined,
  b: BarisImpor,
  terbaca: readonly string[],
  berlaku: Tanggal,
): BarisImpor => {
  if (lama?.terlindung === true) return lama;
  const sejak = lama ? lama.sejak : b.sejak;
  const mulai = !lama && typeof sejak === 'string' && sejak < berlaku ? berlaku : sejak;
  return { ...lama, ...b, ...Object.fromEntries(terbaca.map((f) => [f, b[f]])), sejak: mulai };
};

/** Nothing, zero, an empty text and an empty list are written alike in a sheet. */
const sama = (a: unknown, b: unknown): boolean => tulis(a) === tulis(b);

const tulis = (nilai: unknown): string =>
  Array.isArray(nilai) ? nilai.join('\n') : nilai === undefined || nilai === null || nilai === 0 ? '' : String(nilai);
