import { type Hasil, type Izin, sah, tolak } from '../kernel/index.ts';
import { beriIzin } from '../kernel/izin.ts';
import type { PenolakanKedudukan } from './penolakan.ts';

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
