import { type Hasil, type Izin, sah, tolak } from '../kernel/index.ts';
import { beriIzin } from '../kernel/izin.ts';
import type { JawabanLaporan } from './laporan.ts';
import type { PenolakanKedudukan, PenolakanLaporan } from './penolakan.ts';

export type IzinUsulkan = Izin<'kedudukan.usulkanKedudukan'>;

/** The office that the drawing has propose for a unit, as it was found in the structure. */
export type JabatanPengusul = {
  readonly posisi: string | undefined;
  /** What the drawing calls its role, and the office: for whoever is told that it is another's. */
  readonly peran: string | null;
  readonly nama: string | null;
};

/** A proposal is made by the office that the drawing begins with, held today by whatever title. */
export const bolehUsulkan = (
  pegawai: string,
  dipangku: readonly { readonly id: string }[],
  { posisi, peran, nama }: JabatanPengusul,
): Hasil<IzinUsulkan, PenolakanKedudukan> =>
  posisi !== undefined && dipangku.some((p) => p.id === posisi)
    ? sah(beriIzin(pegawai, posisi))
    : tolak({ jenis: 'wewenang', kode: 'kedudukan/bukan-pengusul', peran, jabatan: nama });

export type IzinLaporkan = Izin<'kedudukan.laporkanAtasan'>;
export type IzinJawab = Izin<'kedudukan.jawabLaporan'>;

/** One reports one's own superior, in a post that one holds today. */
export const bolehLaporkan = (
  pegawai: string,
  dipangku: readonly { readonly id: string }[],
  posisi: string,
): Hasil<IzinLaporkan, PenolakanLaporan> =>
  dipangku.some((p) => p.id === posisi)
    ? sah(beriIzin(pegawai, posisi))
    : tolak({ jenis: 'tidak-ada', kode: 'kedudukan/laporan-tidak-ada' });

/**
 * The personnel officer answers every report; the ortala analyst, who keeps the structure, may pass one on to the head of
 * the unit or decline it, but does not touch a person's record. For everybody else there is no such report.
 */
export const bolehJawab = (
  pegawai: string,
  hak: readonly string[],
  laporan: string,
  tindak: JawabanLaporan['tindak'],
): Hasil<IzinJawab, PenolakanLaporan> => {
  if (hak.includes('sdm') || (hak.includes('ortala') && tindak !== 'perbaiki')) return sah(beriIzin(pegawai, laporan));
  return tolak(
    hak.includes('ortala')
      ? { jenis: 'wewenang', kode: 'kedudukan/laporan-bukan-petugas', tindak }
      : { jenis: 'tidak-ada', kode: 'kedudukan/laporan-tidak-ada' },
  );
};
