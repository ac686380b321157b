import type { Tanggal } from '@lincah/domain/kernel';
import {
  type BarisImpor,
  BENTUK_LEMBAR,
  type BedaImpor,
  bedakanSusunan,
  type CaraHilang,
  type LembarImpor,
  type PerbandinganImpor,
  type SusunanImpor,
} from '@lincah/domain/organisasi';
import { type BarisTerbaca, bacaBerkasImpor, type SumberImpor, urai } from './berkas-impor.ts';
import type { JudulDiingat, KepalaKolom } from './kepala.ts';
import { periksaGanda, periksaIsi } from './periksa-buku.ts';
import type { Baris, BukuKerja, Letak } from './susunan.ts';
import { buatPencatat, type DaftarTemuan, type Pencatat } from './temuan.ts';

export type TugasImpor = {
  readonly sumber: SumberImpor;
  readonly isi: Uint8Array;
  /** Code of the agency: a workbook that names another one is not for it. */
  readonly instansi: string;
  readonly berlaku: Tanggal;
  readonly hilang: { readonly [L in LembarImpor]?: CaraHilang };
  readonly diingat: readonly JudulDiingat[];
};

/** A difference as it is kept: only the fields of its sheet, with the row of the file it comes from. */
export type BedaTersimpan = Omit<BedaImpor, 'lama' | 'baru'> & {
  readonly sebutan: string;
  readonly baris: number | null;
  readonly lama: BarisImpor | null;
  readonly baru: BarisImpor | null;
  readonly objek: string | null;
};

/** Where the differences go, a parcel at a time; the next one is made when it is done with. `semua`: how many there are. */
export type SimpanBeda = (beda: readonly BedaTersimpan[], dari: number, semua: number) => Promise<void>;

export type HasilOlah =
  | { readonly keadaan: 'dipetakan'; readonly kepala: readonly KepalaKolom[] }
  | { readonly keadaan: 'bertemuan'; readonly temuan: DaftarTemuan }
  | {
      readonly keadaan: 'siap';
      readonly kepala: readonly KepalaKolom[];
      readonly hitungan: PerbandinganImpor['hitungan'];
      readonly akun: number;
      readonly jumlah: number;
    };

/** From the bytes of a file to what it changes, cell by cell what to mend, or which headers a person must place. */
export const olahBerkas = async (tugas: TugasImpor, ada: SusunanImpor, simpan: SimpanBeda): Promise<HasilOlah> => {
  const temuan = buatPencatat();
  const bertemuan = (): HasilOlah => ({ keadaan: 'bertemuan', temuan: temuan.daftar() });
  const terbaca = await bacaBerkasImpor(tugas.sumber, tugas.isi, tugas.diingat, temuan);
  if (terbaca.perluDipetakan) return { keadaan: 'dipetakan', kepala: terbaca.kepala };
  periksaInstansi(terbaca.isi.Instansi, tugas.instansi, temuan);
  if (!temuan.bersih) return bertemuan();
  const { susunan, kolom } = urai(terbaca.isi, ada, tugas.berlaku, temuan);
  periksaGanda(menjadiBuku(susunan), temuan);
  if (!temuan.bersih) return bertemuan();
  const banding = bedakanSusunan(ada, susunan, { berlaku: tugas.berlaku, hilang: tugas.hilang, kolom });
  periksaIsi(menjadiBuku(banding.sesudah), temuan);
  if (!temuan.bersih) return bertemuan();
  const nama = new Map(banding.sesudah.Pegawai.map((p) => [p.nip, String(p.nama)]));
  const { Pegawai: semula = [] } = ada;
  for (const p of semula) if (!nama.has(p.nip)) nama.set(p.nip, String(p.nama));
  const { beda } = banding;
  for (let i = 0; i < beda.length; i += SEPAKET)
    await simpan(
      beda.slice(i, i + SEPAKET).map((b) => menjadiTersimpan(b, nama)),
      i,
      beda.length,
    );
  return {
    keadaan: 'siap',
    kepala: terbaca.kepala,
    hitungan: banding.hitungan,
    akun: terbaca.isi.Akun?.length ?? 0,
    jumlah: beda.length,
  };
};

const SEPAKET = 500;

const periksaInstansi = (instansi: readonly BarisTerbaca[] | undefined, kode: string, temuan: Pencatat): void => {
  for (const i of instansi ?? [])
    if (i.kode !== kode)
      temuan.catat(
        'Instansi',
        `${i.letak.get('kode') ?? 'A'}${i.baris}`,
        {
          id: `Buku kerja ini untuk instansi "${i.kode}", sedangkan instansi Anda "${kode}".`,
          en: `This workbook is for the agency "${i.kode}", but yours is "${kode}".`,
        },
        { id: 'Periksa Kode di lembar Instansi.', en: 'Check Kode in the sheet Instansi.' },
      );
};

/** The rows as the checks of a workbook know them; rows that the agency has stood nowhere. */
const menjadiBuku = (s: SusunanImpor): Omit<BukuKerja, 'instansi' | 'akun'> => {
  const baris = (isi: readonly BarisImpor[] | undefined) =>
    (isi ?? []).map((b) => (b.letak ? b : { ...b, ...TANPA_LETAK }));
  return {
    unit: baris(s.Unit) as unknown as readonly Baris<'Unit'>[],
    posisi: baris(s.Posisi) as unknown as readonly Baris<'Posisi'>[],
    pegawai: baris(s.Pegawai) as unknown as readonly Baris<'Pegawai'>[],
    pendukung: baris(s.Pendukung) as unknown as readonly Baris<'Pendukung'>[],
    pemangku: baris(s.Pemangku) as unknown as readonly Baris<'Pemangku'>[],
    kedudukan: baris(s.Kedudukan) as unknown as readonly Baris<'Kedudukan'>[],
    penunjukan: baris(s.Penunjukan) as unknown as readonly Baris<'Penunjukan'>[],
  };
};
const TANPA_LETAK: Letak = { baris: 0, letak: new Map() };

/** As it is kept: only what its sheet compares. */
export const menjadiTersimpan = (b: BedaImpor, nama: ReadonlyMap<unknown, string>): BedaTersimpan => {
  const isi = b.baru ?? b.lama ?? {};
  const { baris } = isi as Partial<Letak>;
  return {
    ...b,
    lama: b.lama && petik(b.lembar, b.lama),
    baru: b.baru && petik(b.lembar, b.baru),
    sebutan: sebut(b, isi, nama),
    baris: baris || null,
    objek: typeof b.lama?.id === 'string' ? b.lama.id : null,
  };
};

const petik = (lembar: LembarImpor, b: BarisImpor): BarisImpor => {
  const { pengenal, bidang, bermasa } = BENTUK_LEMBAR[lembar];
  const ambil = [...pengenal, ...bidang, ...(bermasa ? ['sejak'] : [])];
  return Object.fromEntries(ambil.filter((f) => b[f] !== undefined && b[f] !== null).map((f) => [f, b[f]]));
};

const sebut = (b: BedaImpor, isi: BarisImpor, nama: ReadonlyMap<unknown, string>): string => {
  if (b.lembar === 'Pemangku') return nama.get(isi.nip) ?? String(isi.nip);
  return typeof isi.nama === 'string' ? isi.nama : b.kunci;
};
